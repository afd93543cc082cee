import type { StandingView } from '@/api/contract';
import styles from './agreement.module.css';
import { HEIGHT, sparkline, WIDTH } from './sparkPath';

/** The figures of the periods as a line, the aim as a dashed one. The table beside it says the same in words. */
export function Sparkline({ periods, aim }: { periods: StandingView[]; aim: number | null }) {
  const drawn = sparkline(
    periods.map(({ value }) => value),
    aim,
  );
  if (!drawn) return null;
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      {drawn.aim !== null && (
        <line className={styles.aimLine} x1={0} x2={WIDTH} y1={drawn.aim} y2={drawn.aim} />
      )}
      <path className={styles.line} d={drawn.path} />
    </svg>
  );
}
