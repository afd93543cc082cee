import { Checkbox } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { FindingState, ObjectiveView, RelationType, Scope } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { useThemes } from '@/criteria/useThemes';
import { Choice } from '@/kernel/form/ChoiceField';
import { ProducerChoice, UnitChoice } from '@/kernel/form/RemoteChoice';
import { localized } from '@/kernel/i18n/i18n';
import { FilterBar } from '@/kernel/page/FilterBar';
import { SEVERITIES } from '@/kernel/terms/tags';
import type { useUrlFilters } from '@/kernel/useUrlFilters';
import styles from './finding.module.css';

export const FINDING_FILTERS = [
  'severity',
  'scope',
  'state',
  'open',
  'overdue',
  'producer',
  'unit',
  'relation',
  'theme',
  'objective',
  'criterion',
  'inspection',
  'minAgeDays',
  'maxAgeDays',
] as const;

const STATES: FindingState[] = [
  'DRAFT',
  'OPEN',
  'PLAN_SUBMITTED',
  'PLAN_RETURNED',
  'PLAN_ACCEPTED',
  'REPORTED_DONE',
  'VERIFIED',
  'CLOSED',
  'WITHDRAWN',
];
const RELATIONS: RelationType[] = ['OWN', 'CONTRACT', 'VOUCHER', 'GRANT'];
const SCOPES: Scope[] = ['ISOLATED', 'PATTERN', 'WIDESPREAD'];
const AGES: [string, string, string][] = [
  ['0-30', '', '30'],
  ['31-90', '31', '90'],
  ['91-180', '91', '180'],
  ['181+', '181', ''],
];

type Name = (typeof FINDING_FILTERS)[number];
type Props = ReturnType<typeof useUrlFilters<Name>>;

export function FindingFilters({ filters, set, clear, active }: Props) {
  const { t } = useTranslation();
  const provider = useRoles().is('PROVIDER');
  const themes = useThemes().all;
  const objectives = useResource<ObjectiveView[]>('/objectives').data ?? [];
  const age =
    AGES.find(([, min, max]) => min === filters.minAgeDays && max === filters.maxAgeDays)?.[0] ?? '';
  const none = { value: 'NONE', label: t('finding.filter.none') };
  const choice = (name: Name, label: string, options: { value: string; label: string }[]) => (
    <Choice
      id={`finding-${name}`}
      label={label}
      placeholder={t('kernel.form.all')}
      clearable
      options={options}
      value={filters[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const check = (name: 'open' | 'overdue') => (
    <Checkbox
      id={`finding-${name}`}
      label={t(`finding.filter.${name}`)}
      checked={filters[name] === 'true'}
      onChange={(event) => set({ [name]: event.target.checked ? 'true' : '' })}
    />
  );
  return (
    <FilterBar active={active} onClear={clear}>
      {choice(
        'severity',
        t('finding.field.severity'),
        SEVERITIES.map((value) => ({ value, label: t(`kernel.severity.${value}`) })),
      )}
      {choice(
        'scope',
        t('finding.scope'),
        SCOPES.map((value) => ({ value, label: t(`kernel.scope.${value}`) })),
      )}
      {choice(
        'state',
        t('finding.list.state'),
        STATES.map((value) => ({ value, label: t(`kernel.findingState.${value}`) })),
      )}
      {!provider && (
        <ProducerChoice
          id="finding-producer"
          label={t('finding.producer')}
          value={filters.producer}
          onChange={(producer) => set({ producer })}
        />
      )}
      <UnitChoice
        id="finding-unit"
        label={t('finding.unit')}
        value={filters.unit}
        onChange={(unit) => set({ unit })}
      />
      {!provider &&
        choice(
          'relation',
          t('finding.filter.relation'),
          RELATIONS.map((value) => ({ value, label: t(`kernel.relation.${value}`) })),
        )}
      {choice('theme', t('finding.filter.theme'), [
        ...themes.map(({ code, name }) => ({ value: code, label: localized(name) })),
        none,
      ])}
      {!provider &&
        choice('objective', t('finding.filter.objective'), [
          ...objectives.map(({ code, name }) => ({ value: code, label: localized(name) })),
          none,
        ])}
      {!provider && (
        <Choice
          id="finding-age"
          label={t('finding.filter.age')}
          placeholder={t('kernel.form.all')}
          clearable
          options={AGES.map(([value]) => ({
            value,
            label: t('finding.filter.days', { days: value.replace('-', '–') }),
          }))}
          value={age}
          onChange={(value) => {
            const [, minAgeDays, maxAgeDays] = AGES.find(([each]) => each === value) ?? ['', '', ''];
            set({ minAgeDays, maxAgeDays });
          }}
        />
      )}
      <div className={styles.checks}>
        {check('open')}
        {check('overdue')}
      </div>
    </FilterBar>
  );
}
