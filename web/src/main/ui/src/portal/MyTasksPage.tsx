import { useTranslation } from 'react-i18next';
import type { WorkItemRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { DataState } from '@/kernel/page/DataState';
import { LoadMore } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { TaskCard } from './TaskCard';
import styles from './portal.module.css';

/** What the producer must do, and by when; the nearest first. */
export default function MyTasksPage() {
  const { t } = useTranslation();
  const tasks = usePaged<WorkItemRow>('/work-items', { scope: 'all' });
  const overdue = tasks.items.filter((task) => task.overdue).length;
  return (
    <>
      <PageTitle>{t('portal.tasks.title')}</PageTitle>
      <DataState of={tasks} isEmpty={() => tasks.items.length === 0} empty={t('portal.tasks.empty')}>
        {() => (
          <>
            {overdue > 0 && <p className={styles.overdue}>{t('portal.tasks.overdue', { count: overdue })}</p>}
            <ul className={styles.tasks}>
              {tasks.items.map((task) => (
                <li key={task.id}>
                  <TaskCard task={task} />
                </li>
              ))}
            </ul>
            <LoadMore of={tasks} />
          </>
        )}
      </DataState>
    </>
  );
}
