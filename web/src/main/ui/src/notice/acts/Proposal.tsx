import { useTranslation } from 'react-i18next';
import type { RoutingView } from '@/api/contract';
import styles from '../notice.module.css';

type Props = { of: RoutingView; unitName: string | null };

/** What the decision table proposes: where to, why, how fast, whom to tell, who may read it. */
export function Proposal({ of, unitName }: Props) {
  const { t } = useTranslation();
  const within = (days: number) =>
    days === 0 ? t('notice.triage.atOnce') : t('notice.triage.days', { count: days });
  return (
    <div className={styles.proposal} role="status">
      <p>
        {t('notice.triage.proposal')} <strong>{t(`notice.path.${of.path}`)}</strong>{' '}
        {unitName && `(${unitName})`}
      </p>
      <p>{t(`notice.rule.${of.rule}`)}</p>
      <ul>
        <li>
          {t(`notice.urgency.${of.urgency}`)}: {within(of.days)}
        </li>
        {of.told.length > 0 && (
          <li>
            {t('notice.triage.told', {
              who: of.told.map((receiver) => t(`notice.receiver.${receiver}`)).join(', '),
              when: within(of.tellDays),
            })}
          </li>
        )}
        <li>{[t(`notice.secrecy.${of.secrecy}`), of.ground].filter(Boolean).join(', ')}</li>
        {of.retaliationBan && <li>{t('notice.triage.banText')}</li>}
      </ul>
    </div>
  );
}
