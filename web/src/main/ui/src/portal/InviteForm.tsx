import { Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationRequest, Lang } from '@/api/contract';
import { useAct } from '@/api/query';
import { RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { RightsFields, rightsOf, type RightsForm } from './RightsFields';

const LANGS: Lang[] = ['FI', 'SV', 'EN'];
type Values = RightsForm & { displayName: string; email: string; language: Lang };

/** A colleague gets a link by mail, behind which they choose a password. */
export function InviteForm({ producerId }: { producerId: string }) {
  const { t } = useTranslation();
  const [invited, setInvited] = useState<string | null>(null);
  const { mutateAsync } = useAct<InvitationRequest, null>(['/memberships', '/mail-previews']);
  const [initial] = useState<Values>(() => ({
    displayName: '',
    email: '',
    language: 'FI',
    level: 'member',
    unitIds: [],
  }));
  const form = useForm({
    id: `invite-${producerId}`,
    initial,
    required: ['displayName', 'email', 'language', 'level'],
  });
  return (
    <>
      <h3>{t('portal.colleagues.invite')}</h3>
      {invited && <Notification type="success" label={t('portal.colleagues.invited', { email: invited })} />}
      <Form
        form={form}
        label={t('portal.colleagues.invite')}
        onSubmit={async ({ displayName, email, language, ...rights }, idempotencyKey) => {
          const body = { producerId, displayName, email, language, rights: rightsOf(rights) };
          await mutateAsync({ path: '/memberships', body, idempotencyKey });
          setInvited(email);
        }}
      >
        <TextField name="displayName" label={t('portal.colleagues.name')} required />
        <TextField name="email" label={t('portal.colleagues.email')} type="email" required />
        <RadioField
          name="language"
          label={t('portal.colleagues.language')}
          horizontal
          required
          options={LANGS.map((value) => ({ value, label: t(`kernel.language.${value}`) }))}
        />
        <RightsFields producerId={producerId} />
        <FormActions>
          <Submit>{t('portal.colleagues.send')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
