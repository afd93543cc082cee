import { useTranslation } from 'react-i18next';
import type { CaseEventRow } from '@/api/contract';
import { eventName } from '@/kernel/case/Timeline';
import { formatDateTime } from '@/kernel/format';
import { Empty } from '@/kernel/page/DataState';
import { Rows } from '@/kernel/page/Rows';

/** Events of one sort, the oldest first: decisions, or reads of what is secret. */
export function CaseEvents({ events, empty }: { events: CaseEventRow[]; empty: string }) {
  const { t } = useTranslation();
  if (events.length === 0) return <Empty>{empty}</Empty>;
  return (
    <Rows
      caption={t('kernel.timeline.title')}
      rows={events}
      columns={[
        {
          key: 'at',
          header: t('casefile.at'),
          render: (row) => <time dateTime={row.at}>{formatDateTime(row.at)}</time>,
        },
        { key: 'kind', header: t('casefile.what'), card: 'heading', render: (row) => eventName(row.kind) },
        { key: 'actorName', header: t('casefile.who'), render: (row) => row.actorName },
        { key: 'why', header: t('casefile.why'), wide: true, render: (row) => row.why ?? '–' },
      ]}
    />
  );
}
