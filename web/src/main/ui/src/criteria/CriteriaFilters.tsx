import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueRow } from '@/api/contract';
import { Choice } from '@/kernel/form/ChoiceField';
import { today } from '@/kernel/format';
import { FilterBar } from '@/kernel/page/FilterBar';
import { SearchBox } from '@/kernel/page/SearchBox';
import type { useUrlFilters } from '@/kernel/useUrlFilters';
import { useUnitTypeOptions } from '@/producer/options';
import { isInForce } from './matching';

export const CRITERIA_FILTERS = ['version', 'type', 'search'] as const;

type Props = ReturnType<typeof useUrlFilters<(typeof CRITERIA_FILTERS)[number]>> & {
  versions: CatalogueRow[];
  chosen: CatalogueRow | undefined;
};

export function CriteriaFilters({ filters, set, clear, active, versions, chosen }: Props) {
  const { t } = useTranslation();
  const types = useUnitTypeOptions();
  const search = useCallback((text: string) => set({ search: text }), [set]);
  const day = today();
  return (
    <FilterBar active={active} onClear={clear}>
      <SearchBox id="criteria-search" label={t('criteria.search')} value={filters.search} onChange={search} />
      <Choice
        id="criteria-type"
        label={t('criteria.type')}
        placeholder={t('kernel.form.all')}
        clearable
        options={types}
        value={filters.type}
        onChange={(type) => set({ type })}
      />
      <Choice
        id="criteria-version"
        label={t('criteria.version')}
        options={versions.map((row) => ({
          value: row.version,
          label: isInForce(row, day) ? t('criteria.versionInForce', { version: row.version }) : row.version,
        }))}
        value={chosen?.version ?? ''}
        onChange={(version) => set({ version })}
      />
    </FilterBar>
  );
}
