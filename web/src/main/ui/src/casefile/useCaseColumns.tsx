import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseRow } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import cells from '@/kernel/page/cells.module.css';
import type { Column } from '@/kernel/page/Rows';
import styles from './casefile.module.css';
import { Excerpt } from './Excerpt';

/** What a row of the register tells. */
export function useCaseColumns(): Column<CaseRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'title',
      header: t('casefile.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={styles.stack}>
          <Link to={`/cases/${row.id}`}>{row.title}</Link>
          <small>
            {row.number} · {row.taskClass}
            {row.imported && ` · ${t('casefile.imported.short')}`}
          </small>
          {row.excerpt && <Excerpt text={row.excerpt} />}
        </div>
      ),
    },
    { key: 'unitName', header: t('casefile.party.UNIT'), render: (row) => row.unitName ?? '–' },
    {
      key: 'producerName',
      header: t('casefile.party.PRODUCER'),
      render: (row) => (
        <div className={cells.clamp} title={row.producerName}>
          {row.producerName ?? '–'}
        </div>
      ),
    },
    {
      key: 'openedAt',
      header: t('casefile.openedAt'),
      render: (row) => <time dateTime={row.openedAt}>{formatDate(row.openedAt)}</time>,
    },
  ];
}
