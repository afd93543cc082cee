import { Checkbox } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ConsequenceKind, ConsequenceRow, ConsequenceState, RelationType } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { Choice } from '@/kernel/form/ChoiceField';
import { ProducerChoice } from '@/kernel/form/RemoteChoice';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import styles from '../finding.module.css';
import { KINDS } from './kinds';
import { useConsequenceColumns } from './useConsequenceColumns';

const FILTERS = ['kind', 'state', 'relation', 'producer', 'unfinished', 'onRecord'] as const;
const RELATIONS: RelationType[] = ['OWN', 'CONTRACT', 'VOUCHER', 'GRANT'];
const STATES: ConsequenceState[] = [
  'PROPOSED',
  'HEARING',
  'ASSESSING',
  'DECIDING',
  'DECIDED',
  'IN_FORCE',
  'NOT_TAKEN',
  'WITHDRAWN',
];

/** All consequences, and which of them procurement may still look at. */
export default function ConsequenceListPage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const found = usePaged<ConsequenceRow>('/consequences', filters);
  const columns = useConsequenceColumns();
  const provider = useRoles().is('PROVIDER');
  const choice = (
    name: 'kind' | 'state' | 'relation',
    label: string,
    options: { value: string; label: string }[],
  ) => (
    <Choice
      id={`consequence-${name}`}
      label={label}
      placeholder={t('kernel.form.all')}
      clearable
      options={options}
      value={filters[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const check = (name: 'unfinished' | 'onRecord') => (
    <Checkbox
      id={`consequence-${name}`}
      label={t(`finding.consequence.list.${name}`)}
      checked={filters[name] === 'true'}
      onChange={(event) => set({ [name]: event.target.checked ? 'true' : '' })}
    />
  );
  return (
    <>
      <PageTitle>{t('finding.consequence.list.title')}</PageTitle>
      <FilterBar active={active} onClear={clear}>
        {choice(
          'kind',
          t('finding.consequence.one'),
          KINDS.map((value: ConsequenceKind) => ({ value, label: t(`finding.consequence.kind.${value}`) })),
        )}
        {choice(
          'state',
          t('finding.list.state'),
          STATES.map((value) => ({ value, label: t(`kernel.consequenceState.${value}`) })),
        )}
        {!provider &&
          choice(
            'relation',
            t('finding.filter.relation'),
            RELATIONS.map((value) => ({ value, label: t(`kernel.relation.${value}`) })),
          )}
        {!provider && (
          <ProducerChoice
            id="consequence-producer"
            label={t('finding.producer')}
            value={filters.producer}
            onChange={(producer) => set({ producer })}
          />
        )}
        <div className={styles.checks}>
          {check('unfinished')}
          {!provider && check('onRecord')}
        </div>
      </FilterBar>
      <PagedRows
        of={found}
        caption={t('finding.consequence.list.title')}
        columns={columns}
        empty={t(active > 0 ? 'finding.consequence.list.emptyFiltered' : 'finding.consequence.none')}
      />
    </>
  );
}
