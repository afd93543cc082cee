import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/**
 * The filters of a list, kept in the address and nowhere else: a list can be bookmarked, sent to a colleague
 * and found again with the back button. An empty value leaves the address.
 */
export function useUrlFilters<K extends string>(names: readonly K[]) {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(
    () => Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<K, string>,
    [names, params],
  );
  const set = useCallback(
    (changed: Partial<Record<K, string>>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changed) as [K, string][]) {
            if (value) after.set(name, value);
            else after.delete(name);
          }
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  const clear = useCallback(
    () => set(Object.fromEntries(names.map((name) => [name, ''])) as Record<K, string>),
    [names, set],
  );
  return { filters, set, clear, active: names.filter((name) => filters[name]).length };
}
