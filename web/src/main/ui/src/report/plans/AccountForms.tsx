import { useTranslation } from 'react-i18next';
import type { PlanAccountView } from '@/api/contract';
import { HouseDeadline } from '@/kernel/form/DeadlinePreview';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate } from '@/kernel/format';
import { MissingDecision } from '../MissingDecision';
import { useAccountAct } from './AccountActs';

type Verdict = { choice: '' | 'yes' | 'no'; note: string };

/** The officer is content with what is published, or says what is lacking. */
export function CheckAccountForm({ account }: { account: PlanAccountView }) {
  const { t } = useTranslation();
  const send = useAccountAct<object>(account, 'check');
  const form = useForm<Verdict>({
    id: `account-${account.row.id}-check-${account.publications.length}`,
    initial: { choice: '', note: '' },
    required: ['choice'],
  });
  const lacking = form.values.choice === 'no';
  return (
    <Form
      form={form}
      onSubmit={({ choice, note }, key) => send({ sufficient: choice === 'yes', note: note || null }, key)}
    >
      <RadioField
        name="choice"
        label={t('plans.account.isSufficient')}
        required
        options={[
          { value: 'yes', label: t('plans.account.sufficient') },
          { value: 'no', label: t('plans.account.lacking') },
        ]}
      />
      {lacking && (
        <HouseDeadline label={t('plans.account.lackingDueOn')} path="/plan-accounts/return-preview" />
      )}
      <LongTextField
        name="note"
        label={t(lacking ? 'plans.account.whatLacks' : 'plans.account.note')}
        required={lacking}
      />
      <FormActions>
        <Submit>{t('plans.account.checkSubmit')}</Submit>
      </FormActions>
    </Form>
  );
}

/** The last day has passed: more time, or the account is left missing. */
export function MissingAccountForm({ account }: { account: PlanAccountView }) {
  const { t } = useTranslation();
  return (
    <MissingDecision
      id={`account-${account.row.id}-missing`}
      guide={t('plans.account.missingGuide', { date: formatDate(account.row.dueOn) })}
      leave={t('plans.account.leave')}
      send={useAccountAct<object>(account, 'missing-decision')}
    />
  );
}
