import { useTranslation } from 'react-i18next';
import type { PlanPublication, UnitPlanView } from '@/api/contract';
import { useAct } from '@/api/query';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { PUBLICATION_REQUIRED, PublicationFields, unpublished } from './PublicationFields';

/** The unit tells where its plan is published and displayed. */
export function PublishPlanForm({ plan }: { plan: UnitPlanView }) {
  const { t } = useTranslation();
  const form = useForm<PlanPublication>({
    id: `plan-${plan.row.unitId}-publication`,
    initial: plan.publication ?? unpublished(),
    required: [...PUBLICATION_REQUIRED],
    dates: ['publishedOn'],
  });
  const { mutateAsync } = useAct<PlanPublication, UnitPlanView>(['/unit-plans', '/case-events']);
  return (
    <Form
      form={form}
      onSubmit={async (body) => {
        await mutateAsync({ path: `/unit-plans/${plan.row.unitId}/publication`, body, method: 'PUT' });
      }}
    >
      <PublicationFields />
      <FormActions>
        <Submit>{t('plans.publication.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
