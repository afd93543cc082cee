import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItemRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { endOfDay, isDate } from '@/kernel/format';
import { LinkTabs } from '@/kernel/page/LinkTabs';
import { PageTitle } from '@/kernel/page/PageTitle';
import { PagedRows } from '@/kernel/page/PagedRows';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { useWorkActs } from './useWorkActs';
import { useWorkColumns } from './useWorkColumns';
import { WORK_FILTERS, WorkFilters } from './WorkFilters';
import { Toast } from '@/kernel/page/Toast';

// few open it, and all load the queue
const AssignDialog = lazy(() => import('./AssignDialog'));

const SCOPES = ['mine', 'unassigned', 'all'] as const;

/** Every open step that waits for a person, the nearest due first. */
export default function WorkQueuePage() {
  const { t } = useTranslation();
  const roles = useRoles();
  const works = roles.is('OFFICER', 'MANAGER');
  const url = useUrlFilters(WORK_FILTERS);
  const { scope: wanted } = useUrlFilters(['scope']).filters;
  const scope = works ? (SCOPES.find((each) => each === wanted) ?? 'mine') : 'all';
  const dueBefore = isDate(url.filters.dueBefore) ? endOfDay(url.filters.dueBefore) : '';
  const items = usePaged<WorkItemRow>('/work-items', { scope, ...url.filters, dueBefore });
  const acts = useWorkActs();
  const columns = useWorkColumns(acts, scope !== 'mine');

  return (
    <>
      <PageTitle>{t('work.title')}</PageTitle>
      {works && (
        <LinkTabs
          label={t('work.scope.label')}
          parameter="scope"
          current={scope}
          tabs={SCOPES.map((each) => ({ value: each, label: t(`work.scope.${each}`) }))}
        />
      )}
      <WorkFilters {...url} />
      <PagedRows
        of={items}
        caption={t('work.caption')}
        columns={columns}
        empty={
          <>
            {url.active > 0 ? t('work.emptyFiltered') : t(`work.empty.${scope}`)}{' '}
            {url.active === 0 && scope === 'mine' && (
              <Link to="?scope=unassigned">{t('work.seeUnassigned')}</Link>
            )}
          </>
        }
      />
      {acts.assigning && (
        <Suspense fallback={null}>
          <AssignDialog
            key={acts.assigning.id}
            item={acts.assigning}
            onClose={() => acts.setAssigning(null)}
            onAssign={acts.assign}
          />
        </Suspense>
      )}
      <Toast done={acts.done} problem={acts.problem} onClose={acts.forget} />
    </>
  );
}
