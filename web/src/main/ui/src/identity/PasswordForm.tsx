import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/query';
import { PasswordField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';

const EMPTY = { newPassword: '' };

/** A password that an administrator gives; the person must change it at once. */
export function PasswordForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<typeof EMPTY, null>(['/users']);
  const form = useForm({
    id: `person-${personId}-password`,
    initial: EMPTY,
    required: ['newPassword'],
    secret: true,
  });
  return (
    <Form
      form={form}
      onSubmit={async (body) => {
        await mutateAsync({ path: `/users/${personId}/password`, body });
        onDone();
      }}
    >
      <p>{t('identity.password.guide')}</p>
      <PasswordField
        name="newPassword"
        label={t('identity.password.field')}
        help={t('app.password.rule')}
        autoComplete="new-password"
        required
      />
      <FormActions>
        <Submit>{t('identity.password.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
