import { IconAlertCircleFill, IconClock, IconErrorFill, IconLink } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { UnitPlanCounts } from '@/api/contract';
import { useResource } from '@/api/query';
import { DataState } from '@/kernel/page/DataState';
import { Section } from '@/kernel/page/Section';
import { Tile } from './FigureTiles';
import styles from './insight.module.css';

/** How the self-monitoring plans of the units stand; every figure opens its rows. */
export function UnitPlanTiles() {
  const { t } = useTranslation();
  const counts = useResource<UnitPlanCounts>('/insight/unit-plans');
  return (
    <Section title={t('plans.title')}>
      <DataState of={counts}>
        {(of) => (
          <ul className={styles.tiles}>
            <Tile
              to="/unit-plans?signal=NO_PLAN"
              icon={<IconErrorFill aria-hidden />}
              label={t('plans.signal.NO_PLAN')}
              of={of.withoutPlan}
              look={styles.grave}
            />
            <Tile
              to="/unit-plans?signal=NOT_PUBLISHED"
              icon={<IconAlertCircleFill aria-hidden />}
              label={t('plans.signal.NOT_PUBLISHED')}
              of={of.notPublished}
              look={styles.late}
            />
            <Tile
              to="/unit-plans?signal=ACCOUNT_MISSING"
              icon={<IconClock aria-hidden />}
              label={t('plans.signal.ACCOUNT_MISSING')}
              of={of.accountsMissing}
              look={styles.grave}
            />
            <Tile
              to="/unit-plans?signal=LINK_BROKEN"
              icon={<IconLink aria-hidden />}
              label={t('plans.signal.LINK_BROKEN')}
              of={of.linksBroken}
              look={styles.late}
            />
          </ul>
        )}
      </DataState>
    </Section>
  );
}
