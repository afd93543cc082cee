import { useTranslation } from 'react-i18next';
import type { CommentRequest, FindingRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { DataState } from '@/kernel/page/DataState';
import { formatDate } from '@/kernel/format';
import type { ActProps } from '../NextStep';
import { CommentItems } from './CommentItems';
import { useInspectionAct } from './useInspectionAct';

/** The provider answers the draft report finding by finding. */
export function CommentsForm({ inspection, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useInspectionAct<{ items: CommentRequest[] }>(inspection, 'comments', onDone);
  const findings = usePaged<FindingRow>('/findings', { inspection: inspection.id, limit: 500 });
  const due = inspection.reports.find(({ kind }) => kind === 'DRAFT')?.commentsDueOn;
  const late = inspection.state !== 'COMMENTING';
  const commented = new Set(inspection.comments.map(({ findingId }) => findingId));
  return (
    <>
      {due && (
        <p>
          {t(late ? 'inspection.comments.guideLate' : 'inspection.comments.guide', { date: formatDate(due) })}
        </p>
      )}
      <DataState of={findings}>
        {() => (
          <CommentItems
            key={findings.items.length}
            inspectionId={inspection.id}
            findings={findings.items.filter(({ id, state }) => !commented.has(id) && state !== 'WITHDRAWN')}
            send={(items, key) => send({ items }, key)}
          />
        )}
      </DataState>
    </>
  );
}
