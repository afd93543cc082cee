import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDateTime } from '@/kernel/format';
import type { ActProps } from '../NextStep';
import { useInspectionAct } from './useInspectionAct';

const EMPTY = {};

/** The officer is at the door: the visit starts, and the checklist opens. */
export function StartForm({ inspection, onDone }: ActProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const send = useInspectionAct<object>(inspection, 'start', onDone);
  const form = useForm({ id: `inspection-${inspection.id}-start`, initial: EMPTY });
  return (
    <Form
      form={form}
      onSubmit={async (_, key) => {
        await send({}, key);
        void navigate(`/inspections/${inspection.id}/checklist`);
      }}
    >
      <p>
        {t(inspection.announced ? 'inspection.start.guide' : 'inspection.start.guideUnannounced', {
          when: formatDateTime(inspection.plannedFor),
        })}
      </p>
      <FormActions>
        <Submit>{t('inspection.start.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
