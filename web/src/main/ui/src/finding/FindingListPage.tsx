import { IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { FINDING_FILTERS, FindingFilters } from './FindingFilters';
import { useFindingColumns } from './useFindingColumns';

/** All findings that this person may see; the manager's figures open their rows here. */
export default function FindingListPage() {
  const { t } = useTranslation();
  const url = useUrlFilters(FINDING_FILTERS);
  const findings = usePaged<FindingRow>('/findings', url.filters);
  const columns = useFindingColumns();
  return (
    <>
      <PageTitle
        actions={
          useRoles().is('OFFICER') && (
            <Link to="/findings/new" className="action-link">
              <IconPlus aria-hidden /> {t('finding.new.title')}
            </Link>
          )
        }
      >
        {t('finding.list.title')}
      </PageTitle>
      <FindingFilters {...url} />
      <PagedRows
        of={findings}
        caption={t('finding.list.title')}
        columns={columns}
        empty={t(url.active > 0 ? 'finding.list.emptyFiltered' : 'finding.list.empty')}
      />
    </>
  );
}
