/** Values of a form are reached by paths such as `actions.0.title`; `*` stands for every row, or every name. */
export type Values = Record<string, unknown>;

export function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, part) => (found as Values | undefined)?.[part], values);
}

export function withValue<T>(values: T, path: string, value: unknown): T {
  const [part, ...rest] = path.split('.') as [string, ...string[]];
  const copy = (Array.isArray(values) ? [...values] : { ...values }) as Values;
  copy[part] = rest.length > 0 ? withValue(copy[part], rest.join('.'), value) : value;
  return copy as T;
}

/** The paths that a pattern means for these values: `actions.*.title` gives one for each action. */
export function pathsOf(values: unknown, pattern: string): string[] {
  const star = pattern.indexOf('*');
  if (star < 0) return [pattern];
  const before = pattern.slice(0, star - 1);
  const rows = valueAt(values, before);
  return Object.keys(rows ?? {}).flatMap((row) =>
    pathsOf(values, `${before}.${row}${pattern.slice(star + 1)}`),
  );
}

export function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
