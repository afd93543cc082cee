import { type RefObject, useEffect, useState } from 'react';

/** Begins before the place is scrolled into sight, so that nobody waits for it there. */
const AHEAD = '400px';

/** Whether the place is, or has been, in sight or nearly so. What is costly to show can wait until then. */
export function useNearby(place: RefObject<Element | null>): boolean {
  const [nearby, setNearby] = useState(false);

  useEffect(() => {
    if (nearby || !place.current) return;
    const watch = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNearby(true),
      { rootMargin: AHEAD },
    );
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [nearby, place]);

  return nearby;
}
