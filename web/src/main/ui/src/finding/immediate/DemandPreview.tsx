import { useTranslation } from 'react-i18next';
import type { Channel, DeadlinePreview } from '@/api/contract';
import { useResource } from '@/api/query';
import { today } from '@/kernel/format';
import styles from '../grading/grading.module.css';

/** When the demand is presumed to arrive: at once means on that day. */
export function DemandPreview({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const deadline = useResource<DeadlinePreview>('/deadlines/preview', {
    sentOn: today(),
    channel,
    days: 0,
    kind: 'CALENDAR',
  });
  if (!deadline.data) return null;
  return (
    <div className={styles.preview} role="status">
      <p>{deadline.data.explanation}</p>
      <p>{t('finding.demand.silence')}</p>
    </div>
  );
}
