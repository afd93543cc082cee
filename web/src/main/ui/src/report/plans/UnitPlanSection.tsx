import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitPlanView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { isProblem } from '@/api/problem';
import { DataState } from '@/kernel/page/DataState';
import { Section } from '@/kernel/page/Section';
import { PlanSignals } from './PlanSignals';

/** On the page of a unit: whether its self-monitoring plan and accounts are as they should be. */
export function UnitPlanSection({ unit }: { unit: string }) {
  const { t } = useTranslation();
  const reads = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR', 'PROVIDER');
  const plan = useResource<UnitPlanView>(reads ? `/unit-plans/${unit}` : null);
  // nothing steers the unit: the organiser does not follow its plan
  if (!reads || isProblem(plan.error, 404)) return null;
  return (
    <Section title={t('plans.one')} actions={<Link to={`/unit-plans/${unit}`}>{t('plans.open')}</Link>}>
      <DataState of={plan}>{({ row }) => <PlanSignals signals={row.signals} />}</DataState>
    </Section>
  );
}
