import { useTranslation } from 'react-i18next';
import type { StaffingMinimum } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import { language } from '@/kernel/i18n/i18n';
import { Rows, type Column } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';

/** The statutory minimum of staffing and how it has changed; the newest first. */
export function StaffingMinimums({ of, type }: { of: StaffingMinimum[]; type: string }) {
  const { t } = useTranslation();
  const rows = of
    .filter((row) => !type || row.unitType === type)
    .sort((one, other) => other.validFrom.localeCompare(one.validFrom));
  if (rows.length === 0) return null;
  const columns: Column<StaffingMinimum>[] = [
    {
      key: 'validFrom',
      header: t('criteria.from'),
      card: 'heading',
      render: (row) => formatDate(row.validFrom),
    },
    {
      key: 'minimum',
      header: t('criteria.minimum'),
      render: (row) => Number(row.minimum).toLocaleString(language(), { minimumFractionDigits: 2 }),
    },
    { key: 'unitType', header: t('criteria.type'), render: (row) => t(`kernel.unitType.${row.unitType}`) },
    { key: 'act', header: t('criteria.act'), wide: true, render: (row) => row.act },
  ];
  return (
    <Section title={t('criteria.staffing')}>
      <Rows
        caption={t('criteria.staffing')}
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.unitType} ${row.validFrom}`}
      />
    </Section>
  );
}
