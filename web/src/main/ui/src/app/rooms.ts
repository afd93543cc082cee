import type { Role } from '@/api/contract';
import type { Room } from './room';

const found = import.meta.glob<Room>('/src/*/routes.tsx', { eager: true, import: 'default' });

export const rooms: Room[] = Object.values(found);

const entries = rooms.flatMap((room) => room.navigation).sort((one, other) => one.order - other.order);

export function navigationOf(roles: Role[]) {
  return entries.filter((entry) => entry.roles.some((role) => roles.includes(role)));
}

const byWeight: Role[] = ['MANAGER', 'OFFICER', 'PROVIDER', 'AUDITOR', 'ADMIN', 'TRIAGE'];

/** Where a person's day starts: the home of the weightiest role, else the first page they may open. */
export function homeOf(roles: Role[]): string | null {
  const weightiest = byWeight.find((role) => roles.includes(role));
  const home = entries.find((entry) => weightiest && entry.homeOf?.includes(weightiest));
  return (home ?? navigationOf(roles)[0])?.to ?? null;
}
