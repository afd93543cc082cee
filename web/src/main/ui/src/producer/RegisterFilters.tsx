import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '@/kernel/form/ChoiceField';
import { FilterBar } from '@/kernel/page/FilterBar';
import { SearchBox } from '@/kernel/page/SearchBox';
import type { useUrlFilters } from '@/kernel/useUrlFilters';
import { useRelationOptions, useUnitTypeOptions } from './options';

export const REGISTER_FILTERS = ['search', 'relation', 'type'] as const;

type Props = ReturnType<typeof useUrlFilters<(typeof REGISTER_FILTERS)[number]>> & { ofUnits: boolean };

export function RegisterFilters({ filters, set, clear, active, ofUnits }: Props) {
  const { t } = useTranslation();
  const relations = useRelationOptions();
  const types = useUnitTypeOptions();
  const search = useCallback((text: string) => set({ search: text }), [set]);
  return (
    <FilterBar active={active} onClear={clear}>
      <SearchBox
        id="register-search"
        label={t(ofUnits ? 'producer.list.searchUnits' : 'producer.list.searchProducers')}
        value={filters.search}
        onChange={search}
      />
      <Choice
        id="register-relation"
        label={t('producer.field.relation')}
        placeholder={t('kernel.form.all')}
        clearable
        options={relations}
        value={filters.relation}
        onChange={(relation) => set({ relation })}
      />
      {ofUnits && (
        <Choice
          id="register-type"
          label={t('producer.field.type')}
          placeholder={t('kernel.form.all')}
          clearable
          options={types}
          value={filters.type}
          onChange={(type) => set({ type })}
        />
      )}
    </FilterBar>
  );
}
