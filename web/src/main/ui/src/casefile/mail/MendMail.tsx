import { useTranslation } from 'react-i18next';
import type { MailDeliveryView } from '@/api/contract';
import { useAct } from '@/api/query';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { Section } from '@/kernel/page/Section';

const NOTE = { note: '' };
const NOTHING = {};

/** What can be done about a message that did not arrive. */
export function MendMail({ delivery }: { delivery: MailDeliveryView }) {
  if (delivery.state === 'SENT') return <ReturnForm delivery={delivery} />;
  const lost = ['FAILED', 'BOUNCED', 'NO_ADDRESS'].includes(delivery.state);
  return lost ? <SendAgainForm delivery={delivery} /> : null;
}

function ReturnForm({ delivery: { id, version } }: { delivery: MailDeliveryView }) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<typeof NOTE, MailDeliveryView>(['/mail-deliveries', '/cases']);
  const form = useForm({ id: `mail-${id}-return`, initial: NOTE, required: ['note'] });
  return (
    <Section title={t('mail.return.title')}>
      <Form
        form={form}
        label={t('mail.return.title')}
        onSubmit={(body) => mutateAsync({ path: `/mail-deliveries/${id}/return`, body, version })}
      >
        <LongTextField name="note" label={t('mail.return.note')} help={t('mail.return.help')} required />
        <FormActions>
          <Submit>{t('mail.return.submit')}</Submit>
        </FormActions>
      </Form>
    </Section>
  );
}

function SendAgainForm({ delivery: { id, version } }: { delivery: MailDeliveryView }) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<typeof NOTHING, MailDeliveryView>(['/mail-deliveries', '/cases']);
  const form = useForm({ id: `mail-${id}-again`, initial: NOTHING });
  return (
    <Section title={t('mail.again.title')}>
      <Form
        form={form}
        label={t('mail.again.title')}
        onSubmit={(body) => mutateAsync({ path: `/mail-deliveries/${id}/resending`, body, version })}
      >
        <p>{t('mail.again.help')}</p>
        <FormActions>
          <Submit>{t('mail.again.submit')}</Submit>
        </FormActions>
      </Form>
    </Section>
  );
}
