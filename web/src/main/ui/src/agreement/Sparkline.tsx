import type { StandingView } from '@/api/contract';
import styles from './agreement.module.css';

const WIDTH = 100;
const HEIGHT = 30;
const MARGIN = 3;

/** The figures of the periods as a line, the aim as a dashed one. The table beside it says the same in words. */
export function Sparkline({ periods, aim }: { periods: StandingView[]; aim: number | null }) {
  const figures = periods.map(({ value }) => value);
  const known = figures.filter((value): value is number => value !== null);
  if (known.length < 2) return null;
  const all = aim === null ? known : [...known, aim];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const x = (index: number) => (index * WIDTH) / Math.max(1, figures.length - 1);
  const y = (value: number) => HEIGHT - MARGIN - ((value - low) / span) * (HEIGHT - 2 * MARGIN);
  // a gap in the figures is a gap in the line
  const path = figures
    .map((value, index) =>
      value === null
        ? ''
        : `${index === 0 || figures[index - 1] === null ? 'M' : 'L'}${x(index)} ${y(value)}`,
    )
    .join('');
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      {aim !== null && <line className={styles.aimLine} x1={0} x2={WIDTH} y1={y(aim)} y2={y(aim)} />}
      <path className={styles.line} d={path} />
    </svg>
  );
}
