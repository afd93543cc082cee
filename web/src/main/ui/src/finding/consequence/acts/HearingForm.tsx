import { useTranslation } from 'react-i18next';
import type { HearingRequest } from '@/api/contract';
import { useUsualDays } from '@/api/session';
import { LongTextField, NumberField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { Loading } from '@/kernel/page/DataState';
import { useLaw } from '@/kernel/terms/useLaw';
import type { ActProps } from '../NextConsequenceStep';
import { DeadlinePreviewBox } from './DeadlinePreviewBox';
import { useConsequenceAct } from './useConsequenceAct';

/** The hearing letter goes to the party; until when it may reply is seen before sending. */
export function HearingForm(props: ActProps) {
  const usual = useUsualDays();
  return usual ? <HearingFields {...props} days={usual.hearing} /> : <Loading />;
}

function HearingFields({ consequence, onDone, days }: ActProps & { days: number }) {
  const { t } = useTranslation();
  const law = useLaw();
  const send = useConsequenceAct<HearingRequest>(consequence, 'hearing', onDone);
  const form = useForm<HearingRequest>({
    id: `consequence-${consequence.id}-hearing`,
    initial: { message: '', days },
    required: ['message', 'days'],
  });
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('finding.consequence.hearing.guide', { law: law('HEARING') })}</p>
      <LongTextField
        name="message"
        label={t('finding.consequence.hearing.message')}
        help={t('finding.consequence.hearing.messageHelp')}
        required
      />
      <NumberField name="days" label={t('finding.consequence.hearing.days')} required />
      <DeadlinePreviewBox
        sentOn={today()}
        channel="PORTAL"
        days={form.values.days}
        label="finding.consequence.hearing.dueOn"
      />
      <FormActions>
        <Submit>{t('finding.consequence.hearing.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
