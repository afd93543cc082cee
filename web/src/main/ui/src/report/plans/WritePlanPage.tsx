import { Button } from 'hds-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '@/api/client';
import type { FieldProblem, ReportAnswers, UnitPlanView } from '@/api/contract';
import { queryClient, useResource } from '@/api/query';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { SavingConflict, SavingState } from '../filling/SavingState';
import { useAutosave } from '../filling/useAutosave';
import { ReportForm } from '../form/ReportForm';
import styles from '../reporting.module.css';
import { ConfirmPlanForm } from './ConfirmPlanForm';

/** The next version of a plan is written under its headings, saved as one writes, and confirmed. */
export default function WritePlanPage() {
  const { id } = useParams<'id'>();
  const plan = useResource<UnitPlanView>(`/unit-plans/${id}`);
  return (
    <DataState of={plan} page>
      {(view) => <Writing key={view.row.unitId} plan={view} />}
    </DataState>
  );
}

const stored = (plan: UnitPlanView) => ({
  value: plan.draft,
  version: plan.version,
  changedBy: null,
  changedAt: plan.savedAt,
});

function Writing({ plan }: { plan: UnitPlanView }) {
  const { t } = useTranslation();
  const path = `/unit-plans/${plan.row.unitId}`;
  const [errors, setErrors] = useState<FieldProblem[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const saving = useAutosave<ReportAnswers>({
    name: `plan/${plan.row.unitId}`,
    stored: stored(plan),
    save: async (texts, version) =>
      (await api.put<{ version: number }>(`${path}/draft`, { texts }, { version })).version,
    read: async () => stored(await api.get<UnitPlanView>(path)),
  });

  // whoever comes back begins with what was saved here, not with what was read before
  useEffect(() => () => queryClient.removeQueries({ queryKey: [path] }), [path]);

  async function look() {
    setProblem(null);
    try {
      await saving.settle();
      const { problems } = await api.post<{ problems: FieldProblem[] }>(`${path}/check`, {
        texts: saving.value,
      });
      setErrors(problems);
      setAttempts((count) => count + 1);
      setLooking(problems.length === 0);
      if (problems.length === 0) window.scrollTo(0, 0);
    } catch (failed) {
      setProblem(failed);
    }
  }

  return (
    <>
      <PageTitle over={<Link to={path}>{t('plans.one')}</Link>}>{plan.row.unitName}</PageTitle>
      <p>{t(looking ? 'plans.write.lookGuide' : 'plans.write.guide')}</p>
      {looking && <ConfirmPlanForm plan={plan} texts={saving.value} onBack={() => setLooking(false)} />}
      {!looking && (
        <div className={styles.sticky}>
          <SavingState of={saving} />
        </div>
      )}
      <SavingConflict of={saving} />
      <ReportForm
        content={plan.content}
        answers={saving.value}
        previous={plan.inForce?.texts ?? null}
        errors={errors}
        attempts={attempts}
        readOnly={looking}
        onChange={saving.set}
      />
      {problem !== null && <ProblemNotice problem={problem} />}
      {!looking && (
        <div className={styles.buttons}>
          <Button onClick={() => void look()}>{t('plans.write.look')}</Button>
        </div>
      )}
    </>
  );
}
