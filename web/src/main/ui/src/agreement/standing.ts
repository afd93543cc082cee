import type { ScoreLine, StandingView, TargetState } from '@/api/contract';

/** What needs attention comes first. */
export const ORDER: TargetState[] = ['MISSED', 'AT_RISK', 'MISSING', 'NOT_MEASURABLE', 'MET'];

/** The newest period of which something can be said: a running one says little while nothing is told. */
export function newest(line: ScoreLine): StandingView | undefined {
  const said = line.periods.filter(({ verdict }) => verdict !== 'NOT_DUE');
  return said[said.length - 1] ?? line.periods[line.periods.length - 1];
}

export function inOrder(lines: ScoreLine[]): ScoreLine[] {
  const weight = (line: ScoreLine) => ORDER.indexOf(newest(line)?.state ?? 'NOT_MEASURABLE');
  return [...lines].sort((one, other) => weight(one) - weight(other));
}
