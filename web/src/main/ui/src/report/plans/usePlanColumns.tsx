import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanRow } from '@/api/contract';
import { useRoles } from '@/api/session';
import { formatDate } from '@/kernel/format';
import cells from '@/kernel/page/cells.module.css';
import type { Column } from '@/kernel/page/Rows';
import { DueDate } from '@/kernel/terms/DueDate';
import { RelationTag } from '@/kernel/terms/tags';
import { BrokenSince } from './LinkState';
import { AccountStateTag, PlanSignals } from './PlanSignals';

/** What a row of the list of plans tells. */
export function usePlanColumns(): Column<PlanRow>[] {
  const { t } = useTranslation();
  const provider = useRoles().is('PROVIDER');
  const columns: (Column<PlanRow> | false)[] = [
    {
      key: 'unit',
      header: t('rounds.unit'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={cells.stack}>
          <Link to={`/unit-plans/${row.unitId}`}>{row.unitName}</Link>
          {!provider && (
            <small className={cells.clamp} title={row.producerName}>
              {row.producerName}
            </small>
          )}
        </div>
      ),
    },
    !provider && {
      key: 'relation',
      header: t('rounds.relation'),
      render: (row) => <RelationTag relation={row.relation} />,
    },
    {
      key: 'signals',
      header: t('plans.wrong'),
      render: (row) => <PlanSignals signals={row.signals} />,
    },
    {
      key: 'plan',
      header: t('plans.confirmedOn'),
      render: (row) => (row.confirmedOn ? formatDate(row.confirmedOn) : '–'),
    },
    {
      key: 'published',
      header: t('plans.publishedOn'),
      render: (row) => (
        <div className={cells.stack}>
          <span>{row.publishedOn ? formatDate(row.publishedOn) : '–'}</span>
          <BrokenSince since={row.brokenSince} />
        </div>
      ),
    },
    {
      key: 'account',
      header: t('plans.account.latest'),
      render: ({ account }) =>
        account ? (
          <div className={cells.stack}>
            <AccountStateTag state={account.state} />
            {account.state !== 'CHECKED' && account.state !== 'PUBLISHED' && (
              <DueDate due={account.dueOn} overdue={account.overdue} />
            )}
          </div>
        ) : (
          '–'
        ),
    },
  ];
  return columns.filter((column) => column !== false);
}
