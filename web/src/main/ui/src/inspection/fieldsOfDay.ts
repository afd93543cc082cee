import { ApiProblem, isProblem } from '@/api/problem';

/** The server knows one moment; the form has its day and its time. */
export function atFieldsOfDay(refusal: unknown): unknown {
  if (!isProblem(refusal)) return refusal;
  const errors = refusal.errors.map((error) =>
    error.field === 'plannedFor' ? { ...error, field: 'plannedOn' } : error,
  );
  const { status, title, detail, code } = refusal;
  return new ApiProblem({ status, title, detail, code, errors });
}
