import { Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import type { UserRequest, UserView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { ChangedMeanwhile } from '@/kernel/form/ChangedMeanwhile';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDateTime } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { Toast } from '@/kernel/page/Toast';
import styles from './identity.module.css';
import { PasswordForm } from './PasswordForm';
import { PersonFields, personForm, personRequest, type PersonForm } from './PersonFields';

/** One person: name, roles, for whom they act, whether they may come in; and a new password. */
export default function PersonPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const created = (useLocation().state as { created?: boolean } | null)?.created === true;
  const person = useResource<UserView & { changedBy: string; changedAt: string }>(`/users/${id}`);
  const [done, setDone] = useState<string | null>(null);
  // the form begins anew from what was saved, but never over what a colleague changed meanwhile
  const [saves, setSaves] = useState(0);
  return (
    <DataState of={person} page>
      {(view) => (
        <>
          <PageTitle over={t('identity.person.one')}>{view.displayName}</PageTitle>
          {created && <Notification type="success" label={t('identity.created')} />}
          <Section title={t('identity.person.facts')}>
            <PersonEditForm
              key={saves}
              person={view}
              onDone={() => {
                setSaves(saves + 1);
                setDone(t('identity.person.saved'));
              }}
            />
            <p className={styles.changed}>
              {t('identity.person.changed', {
                who: view.changedBy,
                when: formatDateTime(view.changedAt),
              })}
            </p>
          </Section>
          <Section title={t('identity.password.title')}>
            <PasswordForm personId={view.id} onDone={() => setDone(t('identity.password.done'))} />
          </Section>
          <Toast done={done} onClose={() => setDone(null)} />
        </>
      )}
    </DataState>
  );
}

function PersonEditForm({ person, onDone }: { person: UserView; onDone: () => void }) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<UserRequest, UserView>(['/users']);
  const [initial] = useState(() => personForm(person));
  const form = useForm({
    id: `person-${person.id}`,
    initial,
    required: ['displayName', 'username', 'language'],
  });
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        const body = personRequest(values);
        await mutateAsync({ path: `/users/${person.id}`, method: 'PUT', body, version: person.version });
        onDone();
      }}
    >
      <ChangedMeanwhile<PersonForm>
        began={initial}
        now={personForm(person)}
        label={(field) => t(`identity.field.${field}`)}
        show={(field, value) => words(field, value)}
      />
      <PersonFields />
      <FormActions>
        <Submit>{t('identity.person.save')}</Submit>
      </FormActions>
    </Form>
  );

  function words(field: string, value: unknown): string {
    if (field === 'roles') return (value as string[]).map((role) => t(`kernel.role.${role}`)).join(', ');
    if (field === 'producerIds') return (value as { name: string }[]).map(({ name }) => name).join(', ');
    if (field === 'language') return t(`kernel.language.${String(value)}`);
    if (typeof value === 'boolean') return t(value ? 'kernel.form.yes' : 'kernel.form.no');
    return String(value ?? '');
  }
}
