import { useTranslation } from 'react-i18next';
import type { MovedDay } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate } from '@/kernel/format';

/** The last day that would be in force if more time were granted until this day. */
export function MovedDayPreview({ until }: { until: string }) {
  const { t } = useTranslation();
  const isDay = /^\d{4}-\d\d-\d\d$/.test(until);
  const moved = useResource<MovedDay>(isDay ? '/deadlines/moved' : null, { until });
  if (!isDay || !moved.data) return null;
  const { dueOn } = moved.data;
  return (
    <p role="status">
      <strong>{t('kernel.moreTime.wouldBe', { date: formatDate(dueOn) })}</strong>
      {dueOn !== until && ` ${t('kernel.moreTime.notWorkingDay', { date: formatDate(until) })}`}
    </p>
  );
}
