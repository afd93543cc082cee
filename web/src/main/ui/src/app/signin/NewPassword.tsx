import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';
import { PasswordField } from '@/kernel/form/fields';

export const NEW_PASSWORD = { newPassword: '', repeated: '' };

/** A password that is chosen, and typed a second time. */
export function NewPassword() {
  const { t } = useTranslation();
  return (
    <>
      <PasswordField
        name="newPassword"
        label={t('app.password.new')}
        help={t('app.password.rule')}
        autoComplete="new-password"
        required
      />
      <PasswordField name="repeated" label={t('app.password.repeat')} autoComplete="new-password" required />
    </>
  );
}

/** Refuses two that differ, at the second of them. */
export function refuseDifferent({ newPassword, repeated }: typeof NEW_PASSWORD) {
  if (newPassword !== repeated) {
    const message = i18next.t('app.password.different');
    throw new ApiProblem({ status: 400, errors: [{ field: 'repeated', code: 'DIFFERENT', message }] });
  }
}
