import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BreachView } from '@/api/contract';
import { formatNumber } from '@/kernel/format';
import { Facts, Section } from '@/kernel/page/Section';
import { DueDate } from '@/kernel/terms/DueDate';
import styles from '../agreement.module.css';
import { IndicatorName } from '../tags';
import { periodName } from '../words';

/** What was missed, by whom and by how much, as it stood when the explanation was asked. */
export function BreachFacts({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  const figure = (value: number | null) =>
    value !== null && `${formatNumber(value, breach.decimals)} ${breach.unit ?? ''}`.trim();
  return (
    <Section title={t('agreement.breach.facts')}>
      <Facts
        facts={[
          [
            t('agreement.target.one'),
            <>
              <Link to={`/targets/${breach.targetId}`}>
                <IndicatorName of={breach} />
              </Link>
              <br />
              {breach.aim}
            </>,
          ],
          [
            t('agreement.breach.who'),
            <Link to={`/scorecards/${breach.subjectId}`} className={styles.name}>
              {breach.subjectName}
            </Link>,
          ],
          breach.agreementId !== null && [
            t('agreement.one'),
            <Link to={`/agreements/${breach.agreementId}`} className={styles.name}>
              {breach.agreementName}
            </Link>,
          ],
          [t('agreement.field.period'), periodName(breach.periodKind, breach.periodFrom)],
          [
            t('agreement.breach.reading'),
            <>
              {breach.missing ? t('agreement.breach.missing') : figure(breach.value) || '–'}{' '}
              <Link to={`/measurements/${breach.indicatorId}/${breach.subjectType}/${breach.subjectId}`}>
                {t('agreement.measurement.show')}
              </Link>
            </>,
          ],
          [t('agreement.breach.compared'), figure(breach.compared)],
          !breach.missing && [
            t('agreement.breach.gap'),
            t('agreement.breach.gapValue', { gap: formatNumber(breach.gap) }),
          ],
          [t('agreement.breach.periods'), t('agreement.breach.periodsCount', { count: breach.periods })],
          [t('agreement.field.weight'), breach.weight],
          [
            t('agreement.breach.due'),
            <DueDate due={breach.dueOn} overdue={breach.state === 'NOT_EXPLAINED'} />,
          ],
        ]}
      />
    </Section>
  );
}
