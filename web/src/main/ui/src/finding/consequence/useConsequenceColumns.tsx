import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsequenceRow } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import type { Column } from '@/kernel/page/Rows';
import cells from '@/kernel/page/cells.module.css';
import { RelationTag } from '@/kernel/terms/tags';
import { euros } from './euros';
import { ConsequenceStateTag } from './tags';

/** What a row of consequences tells. On the page of one finding, the finding is left out. */
export function useConsequenceColumns({ withFinding = true } = {}): Column<ConsequenceRow>[] {
  const { t } = useTranslation();
  const columns: (Column<ConsequenceRow> | false)[] = [
    {
      key: 'kind',
      header: t('finding.consequence.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={cells.stack}>
          <Link to={`/consequences/${row.id}`}>{t(`finding.consequence.kind.${row.kind}`)}</Link>
          <small>
            {withFinding && `${row.caseNumber} · ${row.findingTitle} · `}
            {formatDate(row.proposedAt)}
          </small>
        </div>
      ),
    },
    withFinding && {
      key: 'unitName',
      header: t('finding.list.unit'),
      render: (row) => (
        <div className={cells.stack}>
          {row.unitName}
          <small className={cells.clamp} title={row.producerName}>
            {row.producerName}
            {row.businessId && ` (${row.businessId})`}
          </small>
          <RelationTag relation={row.relation} />
        </div>
      ),
    },
    {
      key: 'state',
      header: t('finding.list.state'),
      render: (row) => <ConsequenceStateTag state={row.state} />,
    },
    {
      key: 'amount',
      header: t('finding.consequence.amount'),
      render: (row) => (row.amount === null ? '–' : euros(row.amount)),
    },
    {
      key: 'recordUntil',
      header: t('finding.consequence.recordUntil'),
      render: (row) => (row.recordUntil ? formatDate(row.recordUntil) : '–'),
    },
  ];
  return columns.filter((column) => column !== false);
}
