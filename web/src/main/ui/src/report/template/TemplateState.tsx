import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ReportTemplateRowView } from '@/api/contract';
import { formatDate, today } from '@/kernel/format';

type Row = Pick<ReportTemplateRowView, 'state' | 'validFrom' | 'validTo'>;

/** Where a version stands; one whose first day is ahead is coming. */
export function StateOf({ row }: { row: Row }) {
  const { t } = useTranslation();
  const coming = row.state === 'IN_FORCE' && row.validFrom !== null && row.validFrom > today();
  const look = { DRAFT: 'info', IN_FORCE: coming ? 'neutral' : 'success', ARCHIVED: 'neutral' } as const;
  return (
    <StatusLabel type={look[row.state]} data-state={row.state}>
      {t(coming ? 'report.template.states.COMING' : `report.template.states.${row.state}`)}
    </StatusLabel>
  );
}

/** From when to when a version is asked; nothing for one that was archived before it began. */
export function useValidity() {
  return ({ validFrom, validTo }: Row) => {
    if (!validFrom || (validTo !== null && validTo < validFrom)) return '–';
    return `${formatDate(validFrom)} – ${validTo ? formatDate(validTo) : ''}`;
  };
}
