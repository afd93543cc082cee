import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { HearingExtensionView } from '@/api/contract';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Written } from '@/kernel/page/Section';
import styles from './consequence.module.css';

/** Every request for more time for the reply and what was decided on it, the refused ones too. */
export function MoreTime({ extension }: { extension: HearingExtensionView }) {
  const { t } = useTranslation();
  const { asked, decision } = extension;
  return (
    <div className={styles.answer}>
      {asked && <MoreTimeAsked extension={extension} />}
      {decision ? (
        <>
          <StatusLabel type={decision.granted ? 'success' : 'alert'}>
            {decision.dueOn
              ? t('finding.consequence.hearing.extended', {
                  was: formatDate(extension.wasDueOn),
                  now: formatDate(decision.dueOn),
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
export function MoreTimeAsked({ extension }: { extension: HearingExtensionView }) {
  const { t } = useTranslation();
  const { asked, until, late } = extension;
  if (!asked || !until) return null;
  return (
    <>
      <p>
        <strong>{t('finding.consequence.moreTime.asked', { date: formatDate(until) })}</strong>
        {late && ` · ${t('finding.consequence.moreTime.late')}`}
      </p>
      <Written>{asked.text}</Written>
      <p className={styles.quiet}>{t('finding.byAt', { who: asked.by, when: formatDateTime(asked.at) })}</p>
    </>
  );
}
