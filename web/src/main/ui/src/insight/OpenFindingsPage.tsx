import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OpenFindingsView } from '@/api/contract';
import { useResource } from '@/api/query';
import { DataState, Loading } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { SEVERITIES } from '@/kernel/terms/tags';
import { AnswersKept } from './AnswersKept';
import { FigureTiles } from './FigureTiles';
import { GoodFindings } from './GoodFindings';
import styles from './insight.module.css';
import { MostOverdue } from './MostOverdue';
import { NewestSerious } from './NewestSerious';
import { SliceChart } from './SliceChart';
import { UnitPlanTiles } from './UnitPlanTiles';
import { useSliceNames } from './useSliceNames';

const GRAVEST_FIRST = [...SEVERITIES].reverse();
const WIDEST_FIRST = ['WIDESPREAD', 'PATTERN', 'ISOLATED'];
const AGES = ['0-30', '31-90', '91-180', '181+'];
const RELATIONS = ['OWN', 'CONTRACT', 'VOUCHER', 'GRANT'];

/** What is open, late, grave and repeated, at a glance; every figure opens its rows. */
export default function OpenFindingsPage() {
  const { t } = useTranslation();
  const figures = useResource<OpenFindingsView>('/insight/open-findings');
  const names = useSliceNames();
  return (
    <>
      <PageTitle actions={<Link to="/insight/comparison">{t('insight.compare')}</Link>}>
        {t('insight.title')}
      </PageTitle>
      <DataState of={figures} isEmpty={({ total }) => total === 0} empty={t('insight.empty')}>
        {(view) => (
          <>
            <FigureTiles of={view} />
            <p className={styles.legend}>{t('insight.chartLegend')}</p>
            <div className={styles.charts}>
              <SliceChart
                title={t('insight.by.severity')}
                slices={view.bySeverity}
                names={names.severity}
                order={GRAVEST_FIRST}
              />
              <SliceChart
                title={t('insight.by.scope')}
                slices={view.byScope}
                names={names.scope}
                order={WIDEST_FIRST}
              />
              <SliceChart title={t('insight.by.age')} slices={view.byAge} names={names.age} order={AGES} />
              <SliceChart
                title={t('insight.by.relation')}
                slices={view.byRelation}
                names={names.relation}
                order={RELATIONS}
              />
              {names.areLoading ? (
                <Loading />
              ) : (
                <>
                  <SliceChart
                    title={t('insight.by.objective')}
                    slices={view.byObjective}
                    names={names.objective}
                  />
                  <SliceChart title={t('insight.by.theme')} slices={view.byTheme} names={names.theme} />
                </>
              )}
            </div>
          </>
        )}
      </DataState>
      <GoodFindings />
      <NewestSerious />
      <MostOverdue />
      <UnitPlanTiles />
      <AnswersKept />
    </>
  );
}
