import { IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InspectionRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { INSPECTION_FILTERS, InspectionFilters } from './InspectionFilters';
import { useInspectionColumns } from './useInspectionColumns';

/** All inspections that this person may see, the latest visit first. */
export default function InspectionListPage() {
  const { t } = useTranslation();
  const url = useUrlFilters(INSPECTION_FILTERS);
  const inspections = usePaged<InspectionRow>('/inspections', url.filters);
  const columns = useInspectionColumns();
  const { unit } = url.filters;
  return (
    <>
      <PageTitle
        actions={
          useRoles().is('OFFICER') && (
            <Link to={`/inspections/new${unit ? `?unit=${unit}` : ''}`} className="action-link">
              <IconPlus aria-hidden /> {t('inspection.new.title')}
            </Link>
          )
        }
      >
        {t('inspection.list.title')}
      </PageTitle>
      <InspectionFilters {...url} />
      <PagedRows
        of={inspections}
        caption={t('inspection.list.title')}
        columns={columns}
        empty={t(url.active > 0 ? 'inspection.list.emptyFiltered' : 'inspection.list.empty')}
      />
    </>
  );
}
