import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementDayHandling, AgreementDayOutcome, AgreementDayRow } from '@/api/contract';
import { useAct } from '@/api/query';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';

const OUTCOMES: Record<AgreementDayRow['kind'], AgreementDayOutcome[]> = {
  OPTION: ['TAKEN', 'NOT_TAKEN'],
  NOTICE: ['GIVEN', 'NOT_GIVEN'],
};

/** What was done by the day. */
export function HandlingForm({ day }: { day: AgreementDayRow }) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<AgreementDayHandling, AgreementDayRow>([
    '/agreement-days',
    // an option that is taken prolongs the agreement, and its targets judge more
    '/agreements',
    '/targets',
    '/scorecards',
    '/case-events',
    '/work-items',
    '/processes/agreement-day',
  ]);
  const [initial] = useState(() => ({ outcome: '' as AgreementDayOutcome | '', note: '' }));
  const form = useForm({ id: `agreement-day-${day.id}`, initial, required: ['outcome', 'note'] });
  return (
    <Form
      form={form}
      label={t('agreement.day.handle')}
      onSubmit={({ outcome, note }, idempotencyKey) =>
        mutateAsync({
          path: `/agreement-days/${day.id}/handling`,
          body: { outcome: outcome as AgreementDayOutcome, note },
          idempotencyKey,
        })
      }
    >
      {day.kind === 'OPTION' && <p>{t('agreement.day.amend')}</p>}
      <RadioField
        name="outcome"
        label={t('agreement.day.outcome')}
        options={OUTCOMES[day.kind].map((value) => ({ value, label: t(`agreement.day.outcomes.${value}`) }))}
        required
      />
      <LongTextField name="note" label={t('agreement.day.note')} required />
      <FormActions>
        <Submit>{t('agreement.day.save')}</Submit>
      </FormActions>
    </Form>
  );
}
