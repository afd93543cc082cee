import type { ScoreLine } from '@/api/contract';
import { newest, ORDER } from './standing';
import { TargetStateTag } from './tags';
import styles from './agreement.module.css';

/** How many targets stand how in their newest period. */
export function StateCounts({ lines }: { lines: ScoreLine[] }) {
  const states = ORDER.map((state) => ({
    state,
    count: lines.filter((line) => newest(line)?.state === state).length,
  })).filter(({ count }) => count > 0);
  return (
    <p className={styles.summary}>
      {states.map(({ state, count }) => (
        <span key={state}>
          {count} <TargetStateTag state={state} />
        </span>
      ))}
    </p>
  );
}
