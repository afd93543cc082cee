import { lazy, Suspense, type ComponentProps } from 'react';
import type { Messages as Thread } from './Messages';

const Messages = lazy(async () => ({ default: (await import('./Messages')).Messages }));

/** What is written about a thing; loaded behind the page on which it stands, which opens without it. */
export function MessageSection(of: ComponentProps<typeof Thread>) {
  return (
    <Suspense fallback={null}>
      <Messages {...of} />
    </Suspense>
  );
}
