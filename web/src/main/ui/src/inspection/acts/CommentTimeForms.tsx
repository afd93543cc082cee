import { TimeDecisionForm, TimeRequestForm } from '@/kernel/case/moretime/MoreTimeForms';
import type { ActProps } from '../NextStep';
import { useInspectionAct } from './useInspectionAct';

/** The producer asks for more time for its comments. */
export function CommentTimeRequest({ inspection, onDone }: ActProps) {
  const send = useInspectionAct<object>(inspection, 'extension-requests', onDone);
  const due = inspection.reports.find(({ kind }) => kind === 'DRAFT')?.commentsDueOn;
  return due && <TimeRequestForm of={`inspection-${inspection.id}`} dueOn={due} send={send} />;
}

/** The officer decides on it. */
export function CommentTimeDecision({ inspection, onDone }: ActProps) {
  const send = useInspectionAct<object>(inspection, 'extension-decisions', onDone);
  return (
    <TimeDecisionForm of={`inspection-${inspection.id}`} extensions={inspection.extensions} send={send} />
  );
}
