/** The drawing of figures as a line, in the user units of an SVG. */
export type Sparkline = {
  /** What is drawn: runs of figures as lines, a figure that stands alone as a dot. */
  path: string;
  /** Height at which the aim lies, or null where there is none. */
  aim: number | null;
};

export const WIDTH = 100;
export const HEIGHT = 30;
const MARGIN = 3;

/** Draws the figures of following periods; null where none is known. */
export function sparkline(figures: (number | null)[], aim: number | null): Sparkline | null {
  const known = figures.filter((value) => value !== null);
  if (known.length === 0) return null;
  const all = aim === null ? known : [...known, aim];
  const low = Math.min(...all);
  const span = Math.max(...all) - low;
  const x = (index: number) =>
    figures.length === 1 ? WIDTH / 2 : MARGIN + (index * (WIDTH - 2 * MARGIN)) / (figures.length - 1);
  // what all is the same lies in the middle
  const y = (value: number) =>
    span === 0 ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - low) / span) * (HEIGHT - 2 * MARGIN);
  // a gap in the figures is a gap in the line; a line of no length with round ends is a dot
  const path = figures
    .map((value, index) => {
      if (value === null) return '';
      const begins = index === 0 || figures[index - 1] === null;
      const alone = begins && (figures[index + 1] ?? null) === null;
      const at = `${x(index)} ${y(value)}`;
      return begins ? `M${at}${alone ? `L${at}` : ''}` : `L${at}`;
    })
    .join('');
  return { path, aim: aim === null ? null : y(aim) };
}
