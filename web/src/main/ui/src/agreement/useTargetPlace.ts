import type { TargetView } from '@/api/contract';
import { useBelongsTo } from '@/app/shell/place';

/** A target of an agreement belongs with the agreements, not with those that hold generally. */
export function useTargetPlace(target: TargetView | undefined) {
  useBelongsTo(target?.agreementId ? '/agreements' : target ? '/targets' : null);
}
