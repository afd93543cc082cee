import { Button, ButtonSize, ButtonVariant, IconCheck } from 'hds-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Confirmations, UnconfirmedRow } from '@/api/contract';
import { useAct, usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { formatDate, formatDateTime, formatNumber } from '@/kernel/format';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import type { Column } from '@/kernel/page/Rows';
import { SearchBox } from '@/kernel/page/SearchBox';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { IndicatorName } from './tags';
import styles from './agreement.module.css';
import { periodName } from './words';

const FILTERS = ['search'] as const;
const CHANGES = ['/unconfirmed-measurements', '/measurements', '/scorecards', '/targets'];

/** What producers and their systems told, and nobody of the organiser has confirmed; the oldest first. */
export default function UnconfirmedPage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const search = useCallback((text: string) => set({ search: text }), [set]);
  const waiting = usePaged<UnconfirmedRow>('/unconfirmed-measurements', filters);
  const confirms = useRoles().is('OFFICER');
  const { mutate, isPending, error } = useAct<Confirmations, object>(CHANGES);
  const confirm = (rows: UnconfirmedRow[]) =>
    mutate({
      path: '/unconfirmed-measurements/confirmation',
      body: { measurements: rows.map(({ id, version }) => ({ id, version })) },
    });
  const columns = useColumns(confirms ? (row) => confirm([row]) : null, isPending);
  return (
    <>
      <PageTitle>{t('agreement.unconfirmed.title')}</PageTitle>
      <p>{t('agreement.unconfirmed.guide')}</p>
      <FilterBar active={active} onClear={clear}>
        <SearchBox
          id="unconfirmed-search"
          label={t('agreement.unconfirmed.search')}
          value={filters.search}
          onChange={search}
        />
      </FilterBar>
      {error && <ProblemNotice problem={error} />}
      {confirms && waiting.items.length > 1 && (
        <p>
          <Button
            size={ButtonSize.Small}
            disabled={isPending}
            onClick={() => confirm(waiting.items.slice(0, MOST))}
          >
            {t('agreement.unconfirmed.all', { count: Math.min(waiting.items.length, MOST) })}
          </Button>
        </p>
      )}
      <PagedRows
        of={waiting}
        caption={t('agreement.unconfirmed.title')}
        columns={columns}
        empty={t(active > 0 ? 'agreement.unconfirmed.emptyFiltered' : 'agreement.unconfirmed.empty')}
      />
    </>
  );
}

/** As many as the server confirms at once. */
const MOST = 500;

function useColumns(
  onConfirm: ((row: UnconfirmedRow) => void) | null,
  isPending: boolean,
): Column<UnconfirmedRow>[] {
  const { t } = useTranslation();
  const columns: (Column<UnconfirmedRow> | null)[] = [
    {
      key: 'indicator',
      header: t('agreement.indicators.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <Link to={`/measurements/${row.indicatorId}/${row.subjectType}/${row.subjectId}`}>
          {row.code} <IndicatorName of={row} />
        </Link>
      ),
    },
    {
      key: 'who',
      header: t('agreement.field.who'),
      render: (row) => <span className={styles.name}>{row.subjectName}</span>,
    },
    {
      key: 'period',
      header: t('agreement.field.period'),
      render: (row) => periodName(row.periodKind, row.periodFrom),
    },
    { key: 'value', header: t('agreement.field.value'), render: shown },
    {
      key: 'confirmer',
      header: t('agreement.field.confirmer'),
      render: (row) => row.confirmer ?? '–',
    },
    {
      key: 'told',
      header: t('agreement.measurement.recorded'),
      render: (row) => `${row.recordedBy}, ${formatDateTime(row.recordedAt)}`,
    },
    onConfirm && {
      key: 'acts',
      header: t('agreement.party.acts'),
      card: 'actions',
      render: (row) => (
        <Button
          size={ButtonSize.Small}
          variant={ButtonVariant.Supplementary}
          iconStart={<IconCheck aria-hidden />}
          disabled={isPending}
          aria-label={t('agreement.unconfirmed.confirmOf', {
            code: row.code,
            who: row.subjectName,
            period: periodName(row.periodKind, row.periodFrom),
          })}
          onClick={() => onConfirm(row)}
        >
          {t('agreement.measurement.confirm')}
        </Button>
      ),
    },
  ];
  return columns.filter((column) => column !== null);
}

function shown(row: UnconfirmedRow): string {
  if (row.doneOn) return formatDate(row.doneOn);
  if (row.value === null) return '–';
  const value = `${formatNumber(row.value, row.decimals)} ${row.unit ?? ''}`.trim();
  return row.numerator === null || row.denominator === null
    ? value
    : `${value} (${formatNumber(row.numerator)} / ${formatNumber(row.denominator)})`;
}
