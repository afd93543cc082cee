import { useTranslation } from 'react-i18next';
import type { Lang, Named, Role, UserRequest, UserView } from '@/api/contract';
import { ChecksField } from '@/kernel/form/ChecksField';
import { CheckField, RadioField, TextField } from '@/kernel/form/fields';
import { useField } from '@/kernel/form/Form';
import { MembershipsField } from './MembershipsField';

const ROLES: Role[] = ['OFFICER', 'MANAGER', 'TRIAGE', 'ADMIN', 'AUDITOR', 'PROVIDER'];
const LANGUAGES: Lang[] = ['FI', 'SV', 'EN'];

/** What a form about a person holds: producers by id and name, under the name that the server gives to them. */
export type PersonForm = Omit<UserRequest, 'producerIds'> & { producerIds: Named[] };

export function personForm(of?: UserView): PersonForm {
  return {
    username: of?.username ?? '',
    displayName: of?.displayName ?? '',
    email: of?.email ?? '',
    roles: of?.roles ?? [],
    producerIds: of?.producers ?? [],
    language: of?.language ?? 'FI',
    active: of?.active ?? true,
  };
}

/** Only somebody of a provider acts for producers. */
export function personRequest(form: PersonForm): UserRequest {
  const provider = form.roles.includes('PROVIDER');
  return { ...form, producerIds: provider ? form.producerIds.map(({ id }) => id) : [] };
}

export function PersonFields() {
  const { t } = useTranslation();
  const roles = useField('roles').value as Role[];
  return (
    <>
      <TextField name="displayName" label={t('identity.field.displayName')} autoComplete="off" required />
      <TextField name="username" label={t('identity.field.username')} autoComplete="off" required />
      <TextField name="email" label={t('identity.field.email')} type="email" autoComplete="off" />
      <ChecksField
        name="roles"
        label={t('identity.field.roles')}
        required
        options={ROLES.map((role) => ({
          value: role,
          label: t(`kernel.role.${role}`),
          help: t(`identity.roleHelp.${role}`),
        }))}
      />
      {roles.includes('PROVIDER') && <MembershipsField name="producerIds" />}
      <RadioField
        name="language"
        label={t('identity.field.language')}
        options={LANGUAGES.map((code) => ({ value: code, label: t(`kernel.language.${code}`) }))}
        horizontal
        required
      />
      <CheckField name="active" label={t('identity.field.active')} help={t('identity.field.activeHelp')} />
    </>
  );
}
