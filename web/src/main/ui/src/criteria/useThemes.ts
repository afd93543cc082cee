import type { CatalogueRow, CatalogueView } from '@/api/contract';
import { useResource } from '@/api/query';

/** Themes are the same from one catalogue to the next, so the newest one, which comes first, names them. */
export function useThemes() {
  const catalogues = useResource<CatalogueRow[]>('/criteria-catalogues');
  const newest = catalogues.data?.[0];
  const path = newest && `/criteria-catalogues/${encodeURIComponent(newest.version)}`;
  const catalogue = useResource<CatalogueView>(path ?? null);
  return {
    all: catalogue.data?.themes ?? [],
    areLoading: catalogues.isLoading || catalogue.isLoading,
  };
}
