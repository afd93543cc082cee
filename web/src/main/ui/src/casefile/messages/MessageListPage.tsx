import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MessageThreadRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDateTime } from '@/kernel/format';
import { LinkTabs } from '@/kernel/page/LinkTabs';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import type { Column } from '@/kernel/page/Rows';
import cells from '@/kernel/page/cells.module.css';
import { DueDate } from '@/kernel/terms/DueDate';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import styles from './messages.module.css';

const FILTERS = ['mine'] as const;

/** My threads of messages, the newest first; an officer may look at everybody's. */
export default function MessageListPage() {
  const { t } = useTranslation();
  const provider = useRoles().is('PROVIDER');
  const { filters } = useUrlFilters(FILTERS);
  const threads = usePaged<MessageThreadRow>('/message-threads', filters);
  const columns = useColumns(provider);
  return (
    <>
      <PageTitle>{t('messages.title')}</PageTitle>
      {!provider && (
        <LinkTabs
          label={t('messages.whose')}
          parameter="mine"
          current={filters.mine || 'true'}
          tabs={[
            { value: 'true', label: t('messages.mine') },
            { value: 'false', label: t('messages.all') },
          ]}
        />
      )}
      <PagedRows
        of={threads}
        caption={t('messages.title')}
        columns={columns}
        empty={t(provider || filters.mine === 'false' ? 'messages.none' : 'messages.noneOfMine')}
      />
    </>
  );
}

function useColumns(provider: boolean): Column<MessageThreadRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'title',
      header: t('messages.about'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={cells.stack}>
          <Link to={`/messages/${row.id}`} className={row.unread > 0 ? styles.unread : undefined}>
            {row.title}
          </Link>
          <small>{row.caseNumber}</small>
          {row.unread > 0 && <small>{t('messages.unread', { count: row.unread })}</small>}
        </div>
      ),
    },
    {
      key: 'unit',
      header: t('messages.unit'),
      render: (row) => (
        <div className={cells.stack}>
          {row.unitName}
          {!provider && (
            <small className={cells.clamp} title={row.producerName}>
              {row.producerName}
            </small>
          )}
        </div>
      ),
    },
    {
      key: 'last',
      header: t('messages.last'),
      render: (row) => <time dateTime={row.lastAt}>{formatDateTime(row.lastAt)}</time>,
    },
    {
      key: 'waits',
      header: t('messages.waits'),
      render: (row) =>
        row.waitsFor ? (
          <div className={cells.stack}>
            {t(`messages.side.${row.waitsFor}`)}
            <DueDate due={row.dueAt} overdue={row.dueAt !== null && new Date(row.dueAt) < new Date()} />
          </div>
        ) : (
          '–'
        ),
    },
  ];
}
