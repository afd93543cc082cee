import { useTranslation } from 'react-i18next';
import type { PlanAccountView, PlanPublication } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useAccountAct } from './AccountActs';
import { PUBLICATION_REQUIRED, PublicationFields, unpublished } from './PublicationFields';

type Told = PlanPublication & { observations: string; changes: string };

/** The unit tells what its follow-up showed, what was changed, and where that is published. */
export function PublishAccountForm({ account }: { account: PlanAccountView }) {
  const { t } = useTranslation();
  const last = account.publications.at(-1);
  const send = useAccountAct<Told>(account, 'publication');
  const form = useForm<Told>({
    id: `account-${account.row.id}-publication-${account.publications.length}`,
    initial: {
      ...(last?.publication ?? unpublished()),
      observations: last?.observations ?? '',
      changes: last?.changes ?? '',
    },
    required: [...PUBLICATION_REQUIRED, 'observations'],
    dates: ['publishedOn'],
  });
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('plans.account.guide')}</p>
      <LongTextField name="observations" label={t('plans.account.observations')} required />
      <LongTextField
        name="changes"
        label={t('plans.account.changes')}
        help={t('plans.account.changesHelp')}
      />
      <PublicationFields />
      <FormActions>
        <Submit>{t('plans.account.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
