import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { MoreTimeView } from '@/api/contract';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Written } from '@/kernel/page/Section';
import styles from './consequence.module.css';

/** A request for more time and what was decided on it, refused or not, or time that was given unasked. */
export function MoreTime({ extension }: { extension: MoreTimeView }) {
  const { t } = useTranslation();
  const { decision } = extension;
  return (
    <div className={styles.answer}>
      <MoreTimeAsked extension={extension} />
      {decision ? (
        <>
          <StatusLabel type={decision.granted ? 'success' : 'alert'}>
            {decision.dueAfter
              ? t('finding.consequence.hearing.extended', {
                  was: formatDate(extension.dueBefore),
                  now: formatDate(decision.dueAfter),
                })
              : t('finding.consequence.moreTime.refused')}
          </StatusLabel>
          <Written>{decision.reason}</Written>
          <p className={styles.quiet}>
            {t('finding.byAt', { who: decision.by, when: formatDateTime(decision.at) })}
          </p>
        </>
      ) : (
        <StatusLabel type="info">{t('finding.consequence.moreTime.open')}</StatusLabel>
      )}
    </div>
  );
}

/** Until when more time was asked for, and why. */
export function MoreTimeAsked({ extension }: { extension: MoreTimeView }) {
  const { t } = useTranslation();
  const { until, reason, late, by, at } = extension;
  if (!until || !by || !at) return null;
  return (
    <>
      <p>
        <strong>{t('finding.consequence.moreTime.asked', { date: formatDate(until) })}</strong>
        {late && ` · ${t('finding.consequence.moreTime.late')}`}
      </p>
      <Written>{reason}</Written>
      <p className={styles.quiet}>{t('finding.byAt', { who: by, when: formatDateTime(at) })}</p>
    </>
  );
}
