import { IconArrowRight } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChecklistView } from '@/api/contract';
import { useResource } from '@/api/query';
import type { ActProps } from '../NextStep';

/** How far the checklist is, and the way to it. */
export function ToChecklist({ inspection }: ActProps) {
  const { t } = useTranslation();
  const items = useResource<ChecklistView>(`/inspections/${inspection.id}/checklist`).data?.items ?? [];
  const assessed = items.filter(({ answer }) => answer && answer.result !== 'NOT_ASSESSED').length;
  return (
    <>
      {items.length > 0 && <p>{t('inspection.checklist.progress', { assessed, all: items.length })}</p>}
      <Link to={`/inspections/${inspection.id}/checklist`} className="action-link">
        <IconArrowRight aria-hidden /> {t('inspection.checklist.open')}
      </Link>
    </>
  );
}
