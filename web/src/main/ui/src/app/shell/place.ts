import { createContext, useContext, useEffect } from 'react';

/** Hears under which entry of the navigation a page belongs; null is the one that its address says. */
export const Place = createContext<(to: string | null) => void>(() => {});

/** The page belongs under another entry than its address says, such as the target of one agreement. */
export function useBelongsTo(to: string | null) {
  const belongs = useContext(Place);
  useEffect(() => {
    belongs(to);
    return () => belongs(null);
  }, [belongs, to]);
}
