import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { DecisionRow, DecisionTableView } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows, type Column } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { Answers, Conditions } from './DecisionRow';
import styles from './decision.module.css';
import { TableVersions } from './TableVersions';
import { useTableWords } from './words';

/** One decision table: what it decides, since when, and each of its rows in words. */
export default function DecisionTablePage() {
  const { key } = useParams();
  const { filters } = useUrlFilters(['version'] as const);
  const table = useResource<DecisionTableView>(`/decision-tables/${key}`, filters);
  return (
    <DataState of={table} page>
      {(view) => <Table of={view} />}
    </DataState>
  );
}

function Table({ of }: { of: DecisionTableView }) {
  const { t } = useTranslation();
  const words = useTableWords();
  const columns = useColumns(of);
  const since = formatDate(of.since);
  return (
    <>
      <PageTitle over={<Link to="/decision-tables">{t('decision.title')}</Link>}>{words.name(of)}</PageTitle>
      <p className={styles.lead}>{words.purpose(of.key)}</p>
      {of.until ? (
        <Notification type="alert" label={t('decision.past', { version: of.version })}>
          {t('decision.between', { since, until: formatDate(of.until) })}
        </Notification>
      ) : (
        <p>{t('decision.inForce', { version: of.version, since })}</p>
      )}
      <Section title={t('decision.rowsOf', { count: of.rows.length })}>
        <p>{t(of.everyRow ? 'decision.everyRow' : 'decision.oneRow')}</p>
        <Rows caption={words.name(of)} columns={columns} rows={of.rows} rowKey={(row) => row.id} />
      </Section>
      {of.versions.length > 1 && <TableVersions of={of} />}
    </>
  );
}

function useColumns(table: DecisionTableView): Column<DecisionRow>[] {
  const { t } = useTranslation();
  const words = useTableWords();
  const places = table.rows.map(({ id }) => id);
  return [
    {
      key: 'row',
      header: t('decision.row'),
      card: 'heading',
      render: (row) => (
        <>
          {t('decision.rowAt', { place: places.indexOf(row.id) + 1 })}
          {words.reason(row) && <>. {words.reason(row)}</>}
        </>
      ),
    },
    {
      key: 'when',
      header: t('decision.when'),
      wide: true,
      render: (row) => <Conditions table={table} row={row} />,
    },
    {
      key: 'then',
      header: t('decision.then'),
      wide: true,
      render: (row) => <Answers table={table} row={row} />,
    },
  ];
}
