import { Link } from 'react-router';
import { useRoles } from '@/api/session';

/** The number of a case; leads to its file those who may read it. */
export function CaseNumber({ of }: { of: { caseId: string | null; caseNumber: string | null } }) {
  const { is } = useRoles();
  const reads = is('OFFICER') || is('MANAGER') || is('AUDITOR');
  return reads && of.caseId ? <Link to={`/cases/${of.caseId}`}>{of.caseNumber}</Link> : <>{of.caseNumber}</>;
}
