import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EffectCheckView, FindingView } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Facts, Section, Written } from '@/kernel/page/Section';
import { SeverityTag } from '@/kernel/terms/tags';
import page from '@/kernel/case/casePage.module.css';
import styles from '../finding.module.css';

/** Whether the correction has had its effect, apart from whether it was done: once for each closing. */
export function Effect({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const { data } = useResource<EffectCheckView[]>(
    finding.openedAt === null ? null : `/findings/${finding.id}/effect-checks`,
  );
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('correction.effect.title')}>
      {[...data].reverse().map((check) => (
        <div key={check.id} className={styles.deadline}>
          <EffectState check={check} />
          <Facts
            facts={[
              [t('correction.effect.closedAt'), formatDateTime(check.closedAt)],
              [t('correction.effect.dueOn'), formatDate(check.dueOn)],
            ]}
          />
          {check.searchedAt && <Recurrences check={check} />}
          {check.assessment && <Written>{check.assessment.reason}</Written>}
          {check.assessment && (
            <p className={page.quiet}>
              {t('finding.byAt', {
                who: check.assessment.by,
                when: formatDateTime(check.assessment.at),
              })}
            </p>
          )}
        </div>
      ))}
    </Section>
  );
}

function EffectState({ check: { assessment, searchedAt } }: { check: EffectCheckView }) {
  const { t } = useTranslation();
  if (assessment) {
    return (
      <StatusLabel type={assessment.effective ? 'success' : 'alert'}>
        {t(assessment.effective ? 'correction.effect.yes' : 'correction.effect.reopened')}
      </StatusLabel>
    );
  }
  return (
    <StatusLabel type="info">
      {t(searchedAt ? 'correction.effect.toBeAssessed' : 'correction.effect.waits')}
    </StatusLabel>
  );
}

function Recurrences({ check: { recurrences } }: { check: EffectCheckView }) {
  const { t } = useTranslation();
  if (recurrences.length === 0) return <p>{t('correction.effect.none')}</p>;
  return (
    <>
      <p>{t('correction.effect.recurred', { count: recurrences.length })}</p>
      <ul>
        {recurrences.map(({ id, title, severity, bond, unitName, openedAt }) => (
          <li key={id}>
            <Link to={`/findings/${id}`}>{title}</Link> {formatDate(openedAt)}{' '}
            <SeverityTag severity={severity} />
            <br />
            <span className={page.quiet}>
              {t(`finding.repeats.bond.${bond}`)} · {unitName}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
