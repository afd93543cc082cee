/** Where a bar lies in its track, in per cent of it: from zero to the figure, on either side of zero. */
export type Bar = { left: number; width: number };

/** Bars of figures that are compared; they share one scale, which always holds zero. Null has no bar. */
export function bars(values: (number | null)[]): (Bar | null)[] {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const span = Math.max(0, ...known) - low;
  if (span === 0) return values.map((value) => (value === null ? null : { left: 0, width: 0 }));
  const at = (value: number) => (100 * (value - low)) / span;
  return values.map((value) =>
    value === null ? null : { left: at(Math.min(0, value)), width: (100 * Math.abs(value)) / span },
  );
}
