import type { UnitRow } from '@/api/contract';
import { usePaged } from '@/api/query';

/** The units of a producer, to choose from. */
export function useUnitOptions(producerId: string) {
  const units = usePaged<UnitRow>('/units', { producer: producerId, limit: 500 });
  return units.items.map(({ id, name }) => ({ value: id, label: name }));
}
