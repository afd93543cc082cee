import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionnaireRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import { Written } from '@/kernel/page/Section';
import type { ActProps } from '../NextStep';
import { useInspectionAct } from './useInspectionAct';

/** The provider answers what the officer wants to know before the visit. */
export function PreQuestionnaireForm({ inspection, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useInspectionAct<QuestionnaireRequest>(inspection, 'pre-questionnaire', onDone);
  const questions = inspection.questionnaire?.questions ?? [];
  const [initial] = useState<QuestionnaireRequest>(() => ({
    answers: Object.fromEntries(
      questions.map(({ code }) => [code, inspection.questionnaire?.answers[code] ?? '']),
    ),
  }));
  const form = useForm({ id: `inspection-${inspection.id}-pre-questionnaire`, initial });
  return (
    <Form form={form} onSubmit={send}>
      {inspection.notice && (
        <>
          <Written>{inspection.notice.message}</Written>
          <p>
            {t('inspection.questionnaire.guide', { date: formatDate(inspection.notice.questionnaireDueOn) })}
          </p>
        </>
      )}
      {questions.map(({ code, text }) => (
        <LongTextField key={code} name={`answers.${code}`} label={localized(text)} />
      ))}
      <FormActions>
        <Submit>{t('inspection.questionnaire.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
