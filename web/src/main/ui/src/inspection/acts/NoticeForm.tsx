import { useTranslation } from 'react-i18next';
import type { NoticeRequest } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { dayOf, formatDateTime, today } from '@/kernel/format';
import type { ActProps } from '../NextStep';
import { QuestionnairePreview } from './QuestionnairePreview';
import { useInspectionAct } from './useInspectionAct';

const EMPTY: NoticeRequest = { message: '', questionnaireDueOn: '' };

/** The provider is told of the visit, and asked beforehand. */
export function NoticeForm({ inspection, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useInspectionAct<NoticeRequest>(inspection, 'notice', onDone);
  const form = useForm({
    id: `inspection-${inspection.id}-notice`,
    initial: EMPTY,
    required: ['message', 'questionnaireDueOn'],
    dates: ['questionnaireDueOn'],
  });
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('inspection.notice.guide', { when: formatDateTime(inspection.plannedFor) })}</p>
      <LongTextField
        name="message"
        label={t('inspection.notice.message')}
        help={t('inspection.notice.messageHelp')}
        required
      />
      <DateField
        name="questionnaireDueOn"
        label={t('inspection.questionnaire.dueOn')}
        min={today()}
        max={dayOf(inspection.plannedFor)}
        required
      />
      <QuestionnairePreview until={form.values.questionnaireDueOn} />
      <FormActions>
        <Submit>{t('inspection.notice.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
