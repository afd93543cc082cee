import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RoundRow } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import cells from '@/kernel/page/cells.module.css';
import type { Column } from '@/kernel/page/Rows';
import { formatPeriod } from '../period';

/** What a row of rounds tells. */
export function useRoundColumns(): Column<RoundRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      header: t('rounds.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={cells.stack}>
          <Link to={`/report-rounds/${row.id}`}>{localized(row.name)}</Link>
          {!localized(row.name).startsWith(localized(row.title)) && <small>{localized(row.title)}</small>}
        </div>
      ),
    },
    { key: 'period', header: t('rounds.period'), render: (row) => formatPeriod(row) },
    { key: 'dueOn', header: t('rounds.dueOn'), render: (row) => formatDate(row.dueOn) },
    {
      key: 'answered',
      header: t('rounds.answered'),
      render: (row) =>
        t('rounds.answeredOf', { answered: row.submitted + row.accepted + row.returned, asked: row.asked }),
    },
    {
      key: 'waits',
      header: t('rounds.toReview'),
      render: (row) => (row.submitted > 0 ? row.submitted : '–'),
    },
    {
      key: 'late',
      header: t('rounds.late'),
      render: (row) => (row.late > 0 ? <strong>{row.late}</strong> : '–'),
    },
    {
      key: 'missing',
      header: t('rounds.missing'),
      render: (row) => (row.missing > 0 ? <strong>{row.missing}</strong> : '–'),
    },
  ];
}
