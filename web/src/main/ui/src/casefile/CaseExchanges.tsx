import { useTranslation } from 'react-i18next';
import type { Exchange } from '@/api/contract';
import { downloadAddress } from '@/api/upload';
import { eventName } from '@/kernel/case/Timeline';
import { formatDateTime } from '@/kernel/format';
import { Empty } from '@/kernel/page/DataState';
import { Rows } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';

const CHANNELS = ['PORTAL', 'EMAIL', 'LETTER', 'ORAL'];

/** Everything that was sent and received, with its time and its way. */
export function CaseExchanges({ exchanges }: { exchanges: Exchange[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('casefile.exchanges')}>
      {exchanges.length === 0 ? (
        <Empty>{t('casefile.noExchanges')}</Empty>
      ) : (
        <Rows
          caption={t('casefile.exchanges')}
          rows={exchanges.map((exchange, place) => ({ ...exchange, id: String(place) }))}
          columns={[
            {
              key: 'at',
              header: t('casefile.at'),
              render: (row) => <time dateTime={row.at}>{formatDateTime(row.at)}</time>,
            },
            {
              key: 'sent',
              header: t('casefile.direction'),
              render: (row) => t(row.sent ? 'casefile.sent' : 'casefile.received'),
            },
            { key: 'what', header: t('casefile.what'), wide: true, card: 'heading', render: what },
            { key: 'counterpart', header: t('casefile.counterpart'), render: (row) => row.counterpart },
            {
              key: 'channel',
              header: t('casefile.channel.title'),
              render: (row) =>
                CHANNELS.includes(row.channel) ? t(`casefile.channel.${row.channel}`) : row.channel,
            },
          ]}
        />
      )}
    </Section>
  );
}

/** The name of a document leads to it; an event is told in its words. */
function what(row: Exchange) {
  const words = /^[A-Z_]+$/.test(row.what) ? eventName(row.what) : row.what;
  return row.documentId ? (
    <a href={downloadAddress(row.documentId)} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    words
  );
}
