import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentAssessmentRequest, CommentOutcome, FindingRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { CommentText } from '../Comments';
import type { ActProps } from '../NextStep';
import styles from '../inspection.module.css';
import { FindingText } from './FindingText';
import { useInspectionAct } from './useInspectionAct';

const OUTCOMES: CommentOutcome[] = ['ACCEPTED', 'REJECTED', 'NOTED'];

/** The officer answers each comment of the provider. */
export function CommentAssessmentsForm({ inspection, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useInspectionAct<{ items: CommentAssessmentRequest[] }>(
    inspection,
    'comment-assessments',
    onDone,
  );
  const findings = usePaged<FindingRow>('/findings', { inspection: inspection.id, limit: 500 }).items;
  const open = inspection.comments.filter(({ outcome }) => outcome === null);
  const [initial] = useState(() => ({
    items: open.map(({ findingId, stance }) => ({
      findingId,
      // who accepts the finding waits for no answer
      outcome: (stance === 'ACCEPT' ? 'NOTED' : '') as CommentOutcome | '',
      assessment: '',
    })),
  }));
  const form = useForm({
    id: `inspection-${inspection.id}-comment-assessments-${open.length}`,
    initial,
    required: ['items.*.outcome'],
  });
  return (
    <Form
      form={form}
      onSubmit={({ items }, key) =>
        send({ items: items.map((item) => ({ ...item, outcome: item.outcome as CommentOutcome })) }, key)
      }
    >
      <p>{t('inspection.assessment.guide')}</p>
      {form.values.items.map(({ findingId, outcome }, index) => {
        const comment = open.find((each) => each.findingId === findingId);
        if (!comment) return null;
        const finding = findings.find(({ id }) => id === findingId);
        return (
          <fieldset key={findingId} className={styles.item}>
            <legend>{finding?.title ?? t('inspection.comments.finding')}</legend>
            {finding && <FindingText finding={finding} />}
            <CommentText comment={comment} />
            <RadioField
              name={`items.${index}.outcome`}
              label={t('inspection.assessment.outcome')}
              required
              options={OUTCOMES.map((value) => ({
                value,
                label: t(`inspection.outcome.${value}`),
                help: t(`inspection.assessment.help.${value}`),
              }))}
            />
            <LongTextField
              name={`items.${index}.assessment`}
              label={t('inspection.assessment.reason')}
              required={outcome === 'REJECTED'}
            />
          </fieldset>
        );
      })}
      <FormActions>
        <Submit>{t('inspection.assessment.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
