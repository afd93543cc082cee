import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DecisionTableRow } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows, type Column } from '@/kernel/page/Rows';
import styles from './decision.module.css';
import { useTableWords } from './words';

/** By which tables the house decides; each opens its rows. */
export default function DecisionTablesPage() {
  const { t } = useTranslation();
  const tables = useResource<DecisionTableRow[]>('/decision-tables');
  const columns = useColumns();
  return (
    <>
      <PageTitle>{t('decision.title')}</PageTitle>
      <p className={styles.lead}>{t('decision.lead')}</p>
      <DataState of={tables} isEmpty={(rows) => rows.length === 0} empty={t('decision.empty')}>
        {(rows) => (
          <Rows caption={t('decision.title')} columns={columns} rows={rows} rowKey={(row) => row.key} />
        )}
      </DataState>
    </>
  );
}

function useColumns(): Column<DecisionTableRow>[] {
  const { t } = useTranslation();
  const words = useTableWords();
  return [
    {
      key: 'name',
      header: t('decision.table'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={styles.name}>
          <Link to={`/decision-tables/${row.key}`}>{words.name(row)}</Link>
          <small>{words.purpose(row.key)}</small>
        </div>
      ),
    },
    { key: 'since', header: t('decision.since'), render: (row) => formatDate(row.since) },
    { key: 'version', header: t('decision.version'), render: (row) => row.version },
    { key: 'rows', header: t('decision.rows'), render: (row) => row.rows },
  ];
}
