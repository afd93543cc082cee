import { useTranslation } from 'react-i18next';
import type { DeadlinePreview as Preview } from '@/api/contract';
import { useResource } from '@/api/query';
import { DeadlinePreview } from '@/kernel/form/DeadlinePreview';
import { today } from '@/kernel/format';

const DAY = 24 * 60 * 60 * 1000;

/** Until when the provider may answer if the notice goes now; a day off is said to be one before it is sent. */
export function QuestionnairePreview({ until }: { until: string }) {
  const { t } = useTranslation();
  const days = /^\d{4}-\d\d-\d\d$/.test(until)
    ? Math.round((Date.parse(until) - Date.parse(today())) / DAY)
    : -1;
  const countable = days >= 0 && days <= 365;
  const counted = useResource<Preview>(countable ? '/deadlines/preview' : null, {
    sentOn: today(),
    channel: 'PORTAL',
    days,
    kind: 'CALENDAR',
  });
  if (!countable || !counted.data) return null;
  return counted.data.dueOn === until ? (
    <DeadlinePreview label={t('inspection.questionnaire.dueOn')} days={days} />
  ) : (
    <p role="status">{t('inspection.notice.dayOff')}</p>
  );
}
