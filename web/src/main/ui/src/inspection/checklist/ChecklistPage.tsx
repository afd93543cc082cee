import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { InspectionView } from '@/api/contract';
import { useResource } from '@/api/query';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Checklist } from './Checklist';
import { OFFLINE, useChecklist } from './useChecklist';

/** The checklist of a visit, filled in on a tablet at the unit. */
export default function ChecklistPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const inspection = useResource<InspectionView>(`/inspections/${id}`, {}, OFFLINE);
  const checklist = useChecklist(id!);
  return (
    <DataState of={inspection} page>
      {(view) => (
        <>
          <PageTitle
            over={
              <>
                {view.caseNumber} ·{' '}
                <Link to={`/inspections/${view.id}`}>{t('inspection.checklist.back')}</Link>
              </>
            }
          >
            {`${t('inspection.checklist.title')}: ${view.unit.name}`}
          </PageTitle>
          <DataState of={checklist}>
            {({ items }) => <Checklist key={view.id} inspection={view} items={items} />}
          </DataState>
        </>
      )}
    </DataState>
  );
}
