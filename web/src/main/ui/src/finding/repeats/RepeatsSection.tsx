import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EarlierView, FindingView, RepeatsView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Section, Written } from '@/kernel/page/Section';
import { SeverityTag } from '@/kernel/terms/tags';
import styles from '../grading/grading.module.css';

/** Earlier findings of the same criterion; only for the organiser, who may know of all producers. */
export function RepeatsSection({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  const asked = officials && finding.criterion !== null && finding.openedAt !== null;
  const repeats = useResource<RepeatsView>(asked ? `/findings/${finding.id}/repeats` : null);
  if (!repeats.data || repeats.data.earlier.length === 0) return null;
  return (
    <Section title={t('finding.repeats.title')}>
      <p>{t('finding.repeats.guide', { count: repeats.data.months })}</p>
      <ul className={styles.history}>
        {repeats.data.earlier.map((earlier) => (
          <li key={earlier.id}>
            <Earlier earlier={earlier} />
          </li>
        ))}
      </ul>
      {repeats.data.judgements.map((judgement) => (
        <div key={judgement.at}>
          <h3>{t(judgement.repeatedBreach ? 'finding.repeats.yes' : 'finding.repeats.no')}</h3>
          <Written>{judgement.reason}</Written>
          <p className={styles.quiet}>
            {t('finding.byAt', { who: judgement.by, when: formatDateTime(judgement.at) })}
          </p>
        </div>
      ))}
    </Section>
  );
}

function Earlier({ earlier }: { earlier: EarlierView }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.line}>
        <SeverityTag severity={earlier.severity} />
        <Link to={`/findings/${earlier.id}`}>{earlier.title}</Link>
        <span>{earlier.caseNumber}</span>
      </p>
      <p className={styles.quiet}>
        {t(`finding.repeats.bond.${earlier.bond}`)} · {earlier.unitName} ({earlier.producerName}) ·{' '}
        {t('finding.openedAt')} {formatDate(earlier.openedAt)} · {t(`kernel.findingState.${earlier.state}`)}
      </p>
    </>
  );
}
