import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Role, SessionView } from '@/api/contract';

export type NavigationEntry = {
  to: string;
  /** Key of the words. */
  label: string;
  roles: Role[];
  order: number;
  /** Stands under this entry, where the person has it; else beside it. */
  under?: string;
  /** Roles that start their day here. */
  homeOf?: Role[];
  /** Stands beside the words, such as how much is unread. */
  badge?: ComponentType;
};

/**
 * What a room adds to the house: its pages and its entries in the navigation. The default export of
 * `src/<room>/routes.tsx`, which the router finds by itself.
 */
export type Room = {
  routes: RouteObject[];
  navigation: NavigationEntry[];
  /** What the room takes up when somebody has signed in, such as sending what waited for a connection. */
  onSignIn?: (session: SessionView) => void;
};

export type PageHandle = { roles: Role[] };

/** A page is a route with a component of its own that is loaded when somebody comes, and the roles that may. */
export function page(
  path: string,
  roles: Role[],
  load: () => Promise<{ default: ComponentType }>,
): RouteObject {
  const handle: PageHandle = { roles };
  return { path, handle, lazy: async () => ({ Component: (await load()).default }) };
}
