import type { FieldProblem, Instant, Problem } from './contract';

/** The server said no, and why (RFC 9457). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string | null;
  readonly title: string;
  readonly detail: string | null;
  readonly errors: FieldProblem[];
  readonly changedBy: string | null;
  readonly changedAt: Instant | null;

  constructor(problem: Partial<Problem> & { status: number }) {
    super(problem.detail ?? problem.title ?? `HTTP ${problem.status}`);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.code = problem.code ?? null;
    this.title = problem.title ?? '';
    this.detail = problem.detail ?? null;
    this.errors = problem.errors ?? [];
    this.changedBy = problem.changedBy ?? null;
    this.changedAt = problem.changedAt ?? null;
  }
}

/** The code of a refusal: what was sent before with this key has arrived, and this is something else. */
export const KEY_USED_FOR_OTHER = 'KEY_USED_FOR_OTHER';

/**
 * What left this browser before the line broke: nothing, an act of somebody who has signed in (with the key by which
 * it is known), or something that anybody may send.
 */
export type Left = null | { key: string | null } | 'OPENLY';

/** Nothing came back: no connection, or the server is not there. What left may have arrived all the same. */
export class NetworkProblem extends Error {
  readonly left: Left;

  constructor(cause: unknown, left: Left = null) {
    super('network', { cause });
    this.name = 'NetworkProblem';
    this.left = left;
  }
}

export function isProblem(error: unknown, status?: number): error is ApiProblem {
  return error instanceof ApiProblem && (status === undefined || error.status === status);
}

/** Field paths as the forms know them: `actions[0].dueOn` becomes `actions.0.dueOn`. */
export function fieldPath(field: string): string {
  return field.replace(/\[(\d+)\]/g, '.$1');
}

/** The body of a refusal; whatever a proxy in between may have sent, a problem comes out. */
export function problemOf(status: number, body: string): ApiProblem {
  try {
    const parsed: unknown = JSON.parse(body);
    if (parsed && typeof parsed === 'object') {
      return new ApiProblem({ ...(parsed as Partial<Problem>), status });
    }
  } catch {
    // no JSON: the status must do
  }
  return new ApiProblem({ status });
}
