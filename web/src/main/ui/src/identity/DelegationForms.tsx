import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegationView, Role } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { DateField } from '@/kernel/form/DateField';
import { RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { usePowerName } from './usePowerName';

const DECIDERS: Role[] = ['MANAGER', 'OFFICER'];

type Candidate = { id: string; displayName: string; roles: Role[] };
type Body = {
  power: string;
  role: Role;
  personId: string | null;
  ground: string;
  validFrom: string;
  validTo: string | null;
};

/** A power goes to a role, or to a named person who holds it. */
export function NewDelegationForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const nameOf = usePowerName();
  const powers = useResource<string[]>('/delegations/powers').data ?? [];
  const people = useResource<Candidate[]>('/delegations/candidates').data ?? [];
  const { mutateAsync } = useAct<Body, DelegationView>(['/delegations']);
  const [initial] = useState(() => ({
    power: '',
    role: 'MANAGER' as Role,
    personId: '',
    ground: '',
    validFrom: today(),
    validTo: '',
  }));
  const form = useForm({
    id: 'delegation-new',
    initial,
    required: ['power', 'role', 'ground', 'validFrom'],
    dates: ['validFrom', 'validTo'],
  });
  return (
    <Form
      form={form}
      label={t('identity.delegation.new')}
      onSubmit={async (values, idempotencyKey) => {
        const body = { ...values, personId: values.personId || null, validTo: values.validTo || null };
        await mutateAsync({ path: '/delegations', body, idempotencyKey });
        onDone();
      }}
    >
      <ChoiceField
        name="power"
        label={t('identity.delegation.power')}
        required
        options={powers.map((value) => ({ value, label: nameOf(value) }))}
      />
      <RadioField
        name="role"
        label={t('identity.delegation.role')}
        required
        horizontal
        options={DECIDERS.map((value) => ({ value, label: t(`kernel.role.${value}`) }))}
      />
      <ChoiceField
        name="personId"
        label={t('identity.delegation.person')}
        placeholder={t('identity.delegation.anybody')}
        options={people
          .filter(({ roles }) => roles.includes(form.values.role))
          .map(({ id, displayName }) => ({ value: id, label: displayName }))}
      />
      <TextField name="ground" label={t('identity.delegation.ground')} required />
      <DateField name="validFrom" label={t('identity.delegation.validFrom')} required />
      <DateField name="validTo" label={t('identity.delegation.validTo')} />
      <FormActions>
        <Submit>{t('identity.delegation.save')}</Submit>
      </FormActions>
    </Form>
  );
}

/** Another ground or other days; the last day ends it. */
export function DelegationChangeForm({
  delegation,
  onDone,
}: {
  delegation: DelegationView;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<Pick<Body, 'ground' | 'validFrom' | 'validTo'>, DelegationView>([
    '/delegations',
  ]);
  const [initial] = useState(() => ({
    ground: delegation.ground,
    validFrom: delegation.validFrom,
    validTo: delegation.validTo ?? '',
  }));
  const form = useForm({
    id: `delegation-${delegation.id}`,
    initial,
    required: ['ground', 'validFrom'],
    dates: ['validFrom', 'validTo'],
  });
  return (
    <Form
      form={form}
      label={t('identity.delegation.end')}
      onSubmit={async (values) => {
        const body = { ...values, validTo: values.validTo || null };
        const path = `/delegations/${delegation.id}`;
        await mutateAsync({ path, method: 'PUT', body, version: delegation.version });
        onDone();
      }}
    >
      <TextField name="ground" label={t('identity.delegation.ground')} required />
      <DateField name="validFrom" label={t('identity.delegation.validFrom')} required />
      <DateField name="validTo" label={t('identity.delegation.validTo')} />
      <FormActions>
        <Submit small>{t('identity.delegation.save')}</Submit>
      </FormActions>
    </Form>
  );
}
