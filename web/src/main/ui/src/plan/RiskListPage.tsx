import { Button, ButtonVariant, IconRefresh } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Reckoned, RiskRow } from '@/api/contract';
import { useAct, usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { Choice } from '@/kernel/form/ChoiceField';
import { formatDateTime } from '@/kernel/format';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import type { Column } from '@/kernel/page/Rows';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { useRelationOptions, useUnitTypeOptions } from '@/producer/options';
import styles from './plan.module.css';
import { LEVELS, RiskTag } from './tags';

const FILTERS = ['level', 'type', 'relation'] as const;

/** Units by risk, the greatest first: where supervision should go next. */
export default function RiskListPage() {
  const { t } = useTranslation();
  const roles = useRoles();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const risks = usePaged<RiskRow>('/risk-scores', filters);
  return (
    <>
      <PageTitle actions={roles.is('OFFICER', 'MANAGER') && <ReckonAll />}>{t('plan.list.title')}</PageTitle>
      <p className={styles.lead}>{t('plan.list.lead')}</p>
      <FilterBar active={active} onClear={clear}>
        <Choice
          id="risk-level"
          label={t('plan.field.level')}
          placeholder={t('kernel.form.all')}
          clearable
          options={LEVELS.map((value) => ({ value, label: t(`plan.level.${value}`) }))}
          value={filters.level}
          onChange={(level) => set({ level })}
        />
        <Choice
          id="risk-type"
          label={t('producer.field.type')}
          placeholder={t('kernel.form.all')}
          clearable
          options={useUnitTypeOptions()}
          value={filters.type}
          onChange={(type) => set({ type })}
        />
        <Choice
          id="risk-relation"
          label={t('producer.field.relation')}
          placeholder={t('kernel.form.all')}
          clearable
          options={useRelationOptions()}
          value={filters.relation}
          onChange={(relation) => set({ relation })}
        />
      </FilterBar>
      <PagedRows
        of={risks}
        caption={t('plan.list.title')}
        empty={t(active > 0 ? 'plan.list.emptyFiltered' : 'plan.list.empty')}
        columns={useColumns()}
      />
    </>
  );
}

function useColumns(): Column<RiskRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'holds',
      header: t('plan.field.level'),
      render: (row) => (
        <>
          <RiskTag level={row.holds} />
          {row.said && <small className={styles.said}>{t('plan.said')}</small>}
        </>
      ),
    },
    { key: 'points', header: t('plan.field.points'), render: (row) => row.points },
    {
      key: 'unit',
      header: t('plan.field.unit'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={styles.name}>
          <Link to={`/units/${row.id}`}>{row.unitName}</Link>
          <small>{row.producerName}</small>
        </div>
      ),
    },
    {
      key: 'type',
      header: t('producer.field.type'),
      render: (row) => t(`kernel.unitType.${row.unitType}`),
    },
    { key: 'area', header: t('producer.field.area'), render: (row) => row.area ?? '–' },
    {
      key: 'reckonedAt',
      header: t('plan.field.since'),
      render: (row) => formatDateTime(row.reckonedAt),
    },
  ];
}

function ReckonAll() {
  const { t } = useTranslation();
  const act = useAct<object, Reckoned>(['/risk-scores', '/units']);
  return (
    <div>
      <Button
        variant={ButtonVariant.Secondary}
        iconStart={<IconRefresh />}
        disabled={act.isPending}
        onClick={() => act.mutate({ path: '/risk-scores/reckoning', body: {} })}
      >
        {t('plan.list.reckon')}
      </Button>
      <p role="status" className={styles.status}>
        {act.data && t('plan.list.reckoned', { units: act.data.units, changed: act.data.changed })}
      </p>
      {act.error && <ProblemNotice problem={act.error} />}
    </div>
  );
}
