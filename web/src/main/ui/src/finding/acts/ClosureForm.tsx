import { useTranslation } from 'react-i18next';
import type { ReasonRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextStep';
import { useFindingAct } from './useFindingAct';

const EMPTY: ReasonRequest = { reason: '' };

/** The officer ends the finding, with reasons. */
export function ClosureForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<ReasonRequest>(finding, 'closure', onDone);
  const form = useForm({ id: `finding-${finding.id}-closure`, initial: EMPTY, required: ['reason'] });
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('finding.closing.guide')}</p>
      <LongTextField name="reason" label={t('finding.closing.field')} required />
      <FormActions>
        <Submit>{t('finding.closing.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
