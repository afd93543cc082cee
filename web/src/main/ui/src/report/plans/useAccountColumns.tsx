import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountRow } from '@/api/contract';
import { useRoles } from '@/api/session';
import { formatDate } from '@/kernel/format';
import cells from '@/kernel/page/cells.module.css';
import type { Column } from '@/kernel/page/Rows';
import { DueDate } from '@/kernel/terms/DueDate';
import { RelationTag } from '@/kernel/terms/tags';
import { formatPeriod } from '../period';
import { BrokenSince } from './LinkState';
import { AccountStateTag } from './PlanSignals';

/** What a row of accounts tells. Where all are of one unit, the unit is left out. */
export function useAccountColumns({ withUnit = true } = {}): Column<AccountRow>[] {
  const { t } = useTranslation();
  const provider = useRoles().is('PROVIDER');
  const columns: (Column<AccountRow> | false)[] = [
    withUnit
      ? {
          key: 'unit',
          header: t('rounds.unit'),
          card: 'heading',
          wide: true,
          render: (row) => (
            <div className={cells.stack}>
              <Link to={`/plan-accounts/${row.id}`}>{row.unitName}</Link>
              {!provider && (
                <small className={cells.clamp} title={row.producerName}>
                  {row.producerName}
                </small>
              )}
            </div>
          ),
        }
      : {
          key: 'period',
          header: t('rounds.period'),
          card: 'heading',
          wide: true,
          render: (row) => <Link to={`/plan-accounts/${row.id}`}>{formatPeriod(row)}</Link>,
        },
    withUnit && { key: 'period', header: t('rounds.period'), render: (row) => formatPeriod(row) },
    withUnit &&
      !provider && {
        key: 'relation',
        header: t('rounds.relation'),
        render: (row) => <RelationTag relation={row.relation} />,
      },
    { key: 'state', header: t('reports.state'), render: (row) => <AccountStateTag state={row.state} /> },
    {
      key: 'dueOn',
      header: t('rounds.dueOn'),
      render: (row) => <DueDate due={row.dueOn} overdue={row.overdue} />,
    },
    {
      key: 'published',
      header: t('plans.publishedOn'),
      render: (row) => (
        <div className={cells.stack}>
          <span>{row.publishedOn ? formatDate(row.publishedOn) : '–'}</span>
          {row.late && <small>{t('plans.account.late')}</small>}
          <BrokenSince since={row.brokenSince} />
        </div>
      ),
    },
  ];
  return columns.filter((column) => column !== false);
}
