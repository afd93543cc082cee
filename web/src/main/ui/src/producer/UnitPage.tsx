import { IconPen, IconPlus } from 'hds-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { UnitView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { GoodFindings } from '@/insight/GoodFindings';
import { withTexts } from '@/kernel/i18n/later';
import { DataState, Loading } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Facts, Section } from '@/kernel/page/Section';
import { UnitPlanSection } from '@/report/plans/UnitPlanSection';
import { CaseSections } from './CaseSections';
import { LastChange } from './LastChange';
import styles from './producer.module.css';
import { UnitRelations } from './UnitRelations';

const UnitRisk = lazy(() => withTexts('plan', () => import('@/plan/UnitRisk')));

/** One unit: what is open there, what it is, how it is steered, what was inspected, what happened. */
export default function UnitPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const roles = useRoles();
  const unit = useResource<UnitView>(`/units/${id}`);
  return (
    <DataState of={unit} page>
      {(view) => (
        <>
          <PageTitle
            over={
              <>
                {t('producer.unit')} · <Link to={`/producers/${view.producerId}`}>{view.producerName}</Link>
              </>
            }
            actions={roles.is('OFFICER') && <UnitActions unitId={view.id} />}
          >
            {view.name}
          </PageTitle>
          <p className={styles.summary}>
            {t(`kernel.unitType.${view.type}`)}
            {roles.is('OFFICER', 'MANAGER', 'AUDITOR', 'PROVIDER') && (
              <Link to={`/scorecards/${view.id}`}>{t('agreement.scorecard.one')}</Link>
            )}
          </p>
          <CaseSections
            of={{ unit: view.id }}
            before={
              <>
                <UnitRelations unit={view} />
                {roles.is('OFFICER', 'MANAGER', 'AUDITOR') && (
                  <Suspense fallback={<Loading />}>
                    <UnitRisk unitId={view.id} unitType={view.type} />
                  </Suspense>
                )}
                <UnitPlanSection unit={view.id} />
                <GoodFindings unit={view.id} />
                <UnitFactsSection unit={view} keeps={roles.is('OFFICER', 'ADMIN')} />
              </>
            }
          />
        </>
      )}
    </DataState>
  );
}

function UnitActions({ unitId }: { unitId: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={`/findings/new?unit=${unitId}`} className="action-link quiet">
        <IconPlus aria-hidden /> {t('finding.new.title')}
      </Link>
      <Link to={`/inspections/new?unit=${unitId}`} className="action-link">
        <IconPlus aria-hidden /> {t('inspection.new.title')}
      </Link>
    </>
  );
}

function UnitFactsSection({ unit, keeps }: { unit: UnitView; keeps: boolean }) {
  const { t } = useTranslation();
  const place = [unit.address, [unit.postalCode, unit.city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  return (
    <Section
      title={t('producer.page.facts')}
      actions={
        keeps && (
          <Link to={`/units/${unit.id}/edit`}>
            <IconPen aria-hidden /> {t('producer.edit.unit')}
          </Link>
        )
      }
    >
      <Facts
        facts={[
          [t('producer.field.responsiblePerson'), unit.responsiblePerson],
          [t('producer.field.phone'), unit.phone],
          [t('producer.field.email'), unit.email && <a href={`mailto:${unit.email}`}>{unit.email}</a>],
          [t('producer.field.address'), place],
          [t('producer.field.area'), unit.area],
          [t('producer.field.places'), unit.places],
          [t('producer.field.language'), t(`kernel.language.${unit.language}`)],
          [t('producer.field.nameSv'), unit.nameSv],
          [t('producer.field.oid'), unit.oid],
          [t('producer.field.soteriNumber'), unit.soteriNumber],
        ]}
      />
      <LastChange of={unit} />
    </Section>
  );
}
