import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeRow } from '@/api/contract';
import { formatDate, today } from '@/kernel/format';
import type { Column } from '@/kernel/page/Rows';
import { DueDate } from '@/kernel/terms/DueDate';
import cells from '@/kernel/page/cells.module.css';
import { DangerTag, NoticeStateTag } from './tags';

/** What a row of notices tells; its sender sees neither how it was judged nor what is due. */
export function useNoticeColumns({ ofSender = false } = {}): Column<NoticeRow>[] {
  const { t } = useTranslation();
  const columns: (Column<NoticeRow> | false)[] = [
    !ofSender && {
      key: 'dueOn',
      header: t('notice.list.due'),
      render: (row) => (row.dueOn ? <DueDate due={row.dueOn} overdue={row.dueOn < today()} /> : '–'),
    },
    {
      key: 'number',
      header: t('notice.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={cells.stack}>
          <Link to={`/notices/${row.id}`}>{t(`notice.kind.${row.kind}`)}</Link>
          <small>
            {row.number} · {formatDate(row.receivedAt)} · {t(`notice.channel.${row.channel}`)}
          </small>
        </div>
      ),
    },
    {
      key: 'unitName',
      header: t('notice.list.unit'),
      render: (row) =>
        row.unitName ? (
          <div className={cells.stack}>
            {row.unitName}
            <small className={cells.clamp} title={row.producerName ?? ''}>
              {row.producerName}
            </small>
          </div>
        ) : (
          t('notice.list.unitUnknown')
        ),
    },
    !ofSender && {
      key: 'danger',
      header: t('notice.list.danger'),
      render: (row) => <DangerTag danger={row.danger} now={row.dangerNow} />,
    },
    {
      key: 'state',
      header: t('notice.list.state'),
      render: (row) => (
        <div className={cells.stack}>
          <NoticeStateTag state={row.state} />
          {row.outcome ? (
            <small>{t(`notice.outcome.${row.outcome}`)}</small>
          ) : (
            row.path && <small>{t(`notice.path.${row.path}`)}</small>
          )}
        </div>
      ),
    },
  ];
  return columns.filter((column) => column !== false);
}
