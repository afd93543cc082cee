import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanVersion } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import type { Column } from '@/kernel/page/Rows';

/** What a row of the versions of a plan tells. */
export function usePlanVersionColumns(unitId: string): Column<PlanVersion>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      header: t('plans.version'),
      card: 'heading',
      render: ({ number }) => (
        <Link to={`/unit-plans/${unitId}/versions/${number}`}>{t('plans.versionOf', { number })}</Link>
      ),
    },
    { key: 'at', header: t('plans.confirmedOn'), render: (row) => formatDate(row.confirmedAt) },
    { key: 'by', header: t('plans.responsible'), render: (row) => row.responsible },
    { key: 'change', header: t('plans.change'), wide: true, render: (row) => row.change },
  ];
}
