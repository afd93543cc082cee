import { Button, ButtonVariant } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ReportAnswers, UnitPlanView } from '@/api/contract';
import { useAct } from '@/api/query';
import page from '@/kernel/case/casePage.module.css';
import { CheckField, LongTextField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';

type Props = { plan: UnitPlanView; texts: ReportAnswers; onBack: () => void };
type Confirmation = { change: string; responsible: string; noSecrets: boolean };

/** The producer and the responsible person answer for the plan, and say that nothing secret is in it. */
export function ConfirmPlanForm({ plan, texts, onBack }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm<Confirmation>({
    id: `plan-${plan.row.unitId}-confirmation`,
    initial: { change: '', responsible: plan.inForce?.responsible ?? '', noSecrets: false },
    required: ['change', 'responsible', 'noSecrets'],
  });
  const { mutateAsync } = useAct<object, UnitPlanView>(['/unit-plans', '/case-events']);
  return (
    <section className={page.act} aria-labelledby="plan-confirmation">
      <h2 id="plan-confirmation">{t('plans.confirm.title')}</h2>
      <Form
        form={form}
        onSubmit={async (said, idempotencyKey) => {
          const path = `/unit-plans/${plan.row.unitId}`;
          await mutateAsync({ path: `${path}/confirmation`, body: { texts, ...said }, idempotencyKey });
          void navigate(path);
        }}
      >
        <LongTextField
          name="change"
          label={t('plans.change')}
          help={t('plans.confirm.changeHelp')}
          required
        />
        <TextField name="responsible" label={t('plans.responsible')} required />
        <CheckField name="noSecrets" label={t('plans.confirm.noSecrets')} required />
        <FormActions>
          <Submit>{t('plans.confirm.submit')}</Submit>
          <Button variant={ButtonVariant.Secondary} onClick={onBack}>
            {t('plans.confirm.back')}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
