import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { EndRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useOutboxState } from '../checklist/useOutbox';
import type { ActProps } from '../NextStep';
import { useInspectionAct } from './useInspectionAct';

const EMPTY: EndRequest = { course: '', participants: '' };

/** The officer leaves: how the visit went, and who were there. */
export function EndForm({ inspection, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useInspectionAct<EndRequest>(inspection, 'end', onDone);
  const form = useForm({
    id: `inspection-${inspection.id}-end`,
    initial: EMPTY,
    required: ['course', 'participants'],
  });
  const { answers, waiting } = useOutboxState(inspection.id);
  return (
    <Form form={form} onSubmit={send}>
      {answers.length + waiting > 0 && <Notification type="alert" label={t('inspection.end.pending')} />}
      <LongTextField
        name="course"
        label={t('inspection.end.course')}
        help={t('inspection.end.courseHelp')}
        required
      />
      <LongTextField
        name="participants"
        label={t('inspection.end.participants')}
        help={t('inspection.end.participantsHelp')}
        required
      />
      <FormActions>
        <Submit>{t('inspection.end.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
