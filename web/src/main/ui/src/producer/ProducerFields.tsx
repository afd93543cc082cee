import { useTranslation } from 'react-i18next';
import type { ProducerFacts } from '@/api/contract';
import { RadioField, TextField } from '@/kernel/form/fields';
import { useField } from '@/kernel/form/Form';
import { isBlank } from '@/kernel/form/paths';
import { useFormOptions, useLanguageOptions } from './options';
import styles from './producer.module.css';

export const PRODUCER_REQUIRED = ['name', 'form', 'language'];

/** What a form about a producer holds. */
export function producerFacts(of?: ProducerFacts): ProducerFacts {
  return {
    name: of?.name ?? '',
    nameSv: of?.nameSv ?? null,
    businessId: of?.businessId ?? null,
    businessIdMissingReason: of?.businessIdMissingReason ?? null,
    oid: of?.oid ?? null,
    form: of?.form ?? ('' as ProducerFacts['form']),
    language: of?.language ?? 'FI',
    email: of?.email ?? null,
    phone: of?.phone ?? null,
  };
}

/** The fields of a producer. The reason for a missing business id is asked only where it is missing. */
export function ProducerFields() {
  const { t } = useTranslation();
  const businessId = useField('businessId').value;
  const reason = useField('businessIdMissingReason');
  return (
    <>
      <TextField name="name" label={t('producer.field.name')} required />
      <TextField name="nameSv" label={t('producer.field.nameSv')} />
      <div className={styles.pair}>
        <TextField
          name="businessId"
          label={t('producer.field.businessId')}
          help={t('producer.help.businessId')}
        />
        <TextField name="oid" label={t('producer.field.oid')} help={t('producer.help.producerOid')} />
      </div>
      {(isBlank(businessId) || !isBlank(reason.value) || reason.error) && (
        <TextField
          name="businessIdMissingReason"
          label={t('producer.field.businessIdMissingReason')}
          help={t('producer.help.businessIdMissingReason')}
        />
      )}
      <RadioField name="form" label={t('producer.field.form')} options={useFormOptions()} required />
      <RadioField
        name="language"
        label={t('producer.field.language')}
        options={useLanguageOptions()}
        horizontal
        required
      />
      <div className={styles.pair}>
        <TextField name="email" label={t('producer.field.email')} type="email" autoComplete="off" />
        <TextField name="phone" label={t('producer.field.phone')} type="tel" autoComplete="off" />
      </div>
    </>
  );
}
