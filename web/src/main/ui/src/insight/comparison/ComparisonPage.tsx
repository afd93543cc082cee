import { Checkbox } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/api/client';
import type { ComparedLine, Comparison, Perspective } from '@/api/contract';
import { useResource } from '@/api/query';
import { nameOf } from '@/agreement/words';
import { Choice } from '@/kernel/form/ChoiceField';
import { formatDate, today } from '@/kernel/format';
import { DataState, Empty } from '@/kernel/page/DataState';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { useUnitTypeOptions } from '@/producer/options';
import { ComparedTable } from './ComparedTable';
import styles from './comparison.module.css';
import { MixWarnings } from './MixWarnings';

const FILTERS = ['service', 'year', 'published'] as const;
const FIRST_SERVICE = 'ELDERLY_24H';
const YEARS = 5;
const PERSPECTIVES: Perspective[] = [
  'QUALITY',
  'AVAILABILITY',
  'STAFFING',
  'UNIT_COST',
  'CUSTOMER_EXPERIENCE',
  'CLIENT_MIX',
];

/** Own, purchased, voucher and grant production of one service, side by side. */
export default function ComparisonPage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const service = filters.service || FIRST_SERVICE;
  const thisYear = Number(today().slice(0, 4));
  const year = filters.year || String(thisYear);
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back));
  const asked = { service, year, published: filters.published };
  const comparison = useResource<Comparison>('/insight/comparison', asked);
  return (
    <>
      <PageTitle
        actions={
          <>
            <a className="action-link" href={address('/insight/comparison/file', asked)} download>
              {t('comparison.csv')}
            </a>{' '}
            <a className="action-link" href={address('/insight/comparison/document', asked)} download>
              {t('comparison.pdf')}
            </a>
          </>
        }
      >
        {t('comparison.title')}
      </PageTitle>
      <FilterBar active={active} onClear={clear}>
        <Choice
          id="comparison-service"
          label={t('comparison.service')}
          value={service}
          options={useUnitTypeOptions()}
          onChange={(value) => set({ service: value })}
        />
        <Choice
          id="comparison-year"
          label={t('comparison.year')}
          value={year}
          options={years.map((value) => ({ value, label: value }))}
          onChange={(value) => set({ year: value })}
        />
        <Checkbox
          id="comparison-published"
          label={t('comparison.published')}
          checked={filters.published === 'true'}
          onChange={(event) => set({ published: event.target.checked ? 'true' : '' })}
        />
      </FilterBar>
      <DataState
        of={comparison}
        isEmpty={({ groups }) => groups.length === 0}
        empty={t('comparison.noUnits')}
      >
        {(view) => <Compared of={view} />}
      </DataState>
    </>
  );
}

function Compared({ of }: { of: Comparison }) {
  const { t } = useTranslation();
  const told = of.lines.filter(isTold);
  const untold = of.lines.filter((line) => !isTold(line));
  return (
    <>
      <p>
        {t('comparison.lead', { from: formatDate(of.from), to: formatDate(of.to) })}{' '}
        {t(of.published ? 'comparison.smallHidden' : 'comparison.smallMarked', {
          count: of.leastUnits,
        })}
      </p>
      <MixWarnings warnings={of.warnings} />
      {told.length === 0 && <Empty>{t('comparison.empty')}</Empty>}
      {PERSPECTIVES.map((perspective) => {
        const lines = told.filter(({ indicator }) => indicator.perspective === perspective);
        return (
          lines.length > 0 && (
            <Section key={perspective} title={t(`comparison.perspective.${perspective}`)}>
              <div className={styles.tables}>
                {lines.map((line) => (
                  <ComparedTable key={line.indicator.id} line={line} />
                ))}
              </div>
            </Section>
          )
        );
      })}
      {untold.length > 0 && (
        <p className={styles.muted}>
          {t('comparison.untold', {
            names: untold.map(({ indicator }) => nameOf(indicator).name).join('; '),
          })}
        </p>
      )}
    </>
  );
}

function isTold({ figures }: ComparedLine) {
  return figures.some(({ told }) => told > 0);
}
