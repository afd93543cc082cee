import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivingBodyRequest, ReceivingBodyRow } from '@/api/contract';
import { useAct } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { CheckField, LongTextField, RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';

const PATH = '/receiving-bodies';
const LETTERS = ['FI', 'SV'] as const;

type Props = {
  label: string;
  /** The row that is changed; without it one is added. */
  of?: ReceivingBodyRow;
  onDone: (name: string) => void;
};

/** A body to which notices are transferred: its names, where letters go, and its days. */
export function BodyForm({ label, of, onDone }: Props) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<ReceivingBodyRequest, ReceivingBodyRow>([`${PATH}/table`, PATH]);
  const [initial] = useState(() => ({
    nameFi: of?.nameFi ?? '',
    nameSv: of?.nameSv ?? '',
    nameEn: of?.nameEn ?? '',
    address: of?.address ?? '',
    authority: of?.authority ?? false,
    language: of?.language ?? ('FI' as const),
    validFrom: of?.validFrom ?? today(),
    validTo: of?.validTo ?? '',
  }));
  const form = useForm({
    id: `receiving-body-${of?.id ?? 'new'}`,
    initial,
    required: ['nameFi', 'nameSv', 'nameEn', 'language', 'validFrom'],
    dates: ['validFrom', 'validTo'],
  });
  return (
    <Form
      form={form}
      label={label}
      onSubmit={async (values, idempotencyKey) => {
        const body = { ...values, address: values.address || null, validTo: values.validTo || null };
        await mutateAsync(
          of
            ? { path: `${PATH}/${of.id}`, method: 'PUT', body, version: of.version }
            : { path: PATH, body, idempotencyKey },
        );
        onDone(values.nameFi);
      }}
    >
      <TextField name="nameFi" label={t('bodies.nameFi')} required />
      <TextField name="nameSv" label={t('bodies.nameSv')} required />
      <TextField name="nameEn" label={t('bodies.nameEn')} required />
      <LongTextField name="address" label={t('bodies.address')} help={t('bodies.addressHelp')} />
      <CheckField name="authority" label={t('bodies.authority')} help={t('bodies.authorityHelp')} />
      <RadioField
        name="language"
        label={t('bodies.language')}
        required
        horizontal
        options={LETTERS.map((value) => ({ value, label: t(`kernel.language.${value}`) }))}
      />
      <DateField name="validFrom" label={t('bodies.validFrom')} required />
      <DateField name="validTo" label={t('bodies.validTo')} />
      <FormActions>
        <Submit small={of !== undefined}>{t('bodies.save')}</Submit>
      </FormActions>
    </Form>
  );
}
