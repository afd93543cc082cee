import { useTranslation } from 'react-i18next';
import type { ReasonRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextStep';
import { useInspectionAct } from './useInspectionAct';

const EMPTY: ReasonRequest = { reason: '' };

/** The officer ends the inspection, with reasons; its findings go on by themselves. */
export function ClosureForm({ inspection, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useInspectionAct<ReasonRequest>(inspection, 'closure', onDone);
  const form = useForm({ id: `inspection-${inspection.id}-closure`, initial: EMPTY, required: ['reason'] });
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('inspection.closing.guide')}</p>
      <LongTextField name="reason" label={t('inspection.closing.field')} required />
      <FormActions>
        <Submit>{t('inspection.closing.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
