import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Page, WorkItemRow } from '@/api/contract';
import { useResource } from '@/api/query';
import { DataState } from '@/kernel/page/DataState';
import { Rows, type Column } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';
import { DueDate } from '@/kernel/terms/DueDate';
import { SeverityTag } from '@/kernel/terms/tags';
import styles from './insight.module.css';

const SHOWN = 5;

/** The steps of findings that have waited longest past their day, and with whom they are. */
export function MostOverdue() {
  const { t } = useTranslation();
  const items = useResource<Page<WorkItemRow>>('/work-items', {
    scope: 'all',
    process: 'finding',
    overdue: true,
    limit: SHOWN,
  });
  const columns: Column<WorkItemRow>[] = [
    {
      key: 'severity',
      header: t('insight.by.severity'),
      render: (row) => (row.severity === null ? '–' : <SeverityTag severity={row.severity} />),
    },
    {
      key: 'title',
      header: t('insight.task'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={styles.stack}>
          <Link to={`/findings/${row.subjectId}`}>{row.title}</Link>
          <small>
            {row.caseNumber} · {t(`kernel.step.${row.step}`)}
          </small>
        </div>
      ),
    },
    {
      key: 'unitName',
      header: t('insight.where'),
      render: (row) => (
        <div className={styles.stack}>
          {row.unitName}
          <small className={styles.clamp}>{row.producerName}</small>
        </div>
      ),
    },
    {
      key: 'role',
      header: t('insight.whose'),
      render: (row) => row.assigneeName ?? t(`kernel.role.${row.role}`),
    },
    { key: 'dueAt', header: t('insight.dueOn'), render: (row) => <DueDate due={row.dueAt} overdue /> },
  ];
  return (
    <Section
      title={t('insight.mostOverdue')}
      actions={<Link to="/work?scope=all&process=finding&overdue=true">{t('insight.all')}</Link>}
    >
      <DataState of={items} isEmpty={(page) => page.items.length === 0} empty={t('insight.noOverdue')}>
        {(page) => <Rows caption={t('insight.mostOverdue')} columns={columns} rows={page.items} />}
      </DataState>
    </Section>
  );
}
