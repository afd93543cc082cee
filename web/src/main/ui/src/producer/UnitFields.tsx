import { useTranslation } from 'react-i18next';
import type { UnitFacts } from '@/api/contract';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { NumberField, RadioField, TextField } from '@/kernel/form/fields';
import { useLanguageOptions, useUnitTypeOptions } from './options';
import styles from './producer.module.css';

export const UNIT_REQUIRED = ['producerId', 'name', 'type', 'language'];

/** What a form about a unit holds. */
export function unitFacts(of: Partial<UnitFacts>): UnitFacts {
  return {
    producerId: of.producerId ?? '',
    name: of.name ?? '',
    nameSv: of.nameSv ?? null,
    type: of.type ?? ('' as UnitFacts['type']),
    oid: of.oid ?? null,
    soteriNumber: of.soteriNumber ?? null,
    responsiblePerson: of.responsiblePerson ?? null,
    phone: of.phone ?? null,
    email: of.email ?? null,
    address: of.address ?? null,
    postalCode: of.postalCode ?? null,
    city: of.city ?? null,
    area: of.area ?? null,
    language: of.language ?? 'FI',
    places: of.places ?? null,
  };
}

export function UnitFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="name" label={t('producer.field.unitName')} required />
      <TextField name="nameSv" label={t('producer.field.nameSv')} />
      <ChoiceField name="type" label={t('producer.field.type')} options={useUnitTypeOptions()} required />
      <div className={styles.pair}>
        <TextField name="oid" label={t('producer.field.oid')} help={t('producer.help.unitOid')} />
        <TextField
          name="soteriNumber"
          label={t('producer.field.soteriNumber')}
          help={t('producer.help.soteriNumber')}
        />
      </div>
      <TextField name="responsiblePerson" label={t('producer.field.responsiblePerson')} />
      <div className={styles.pair}>
        <TextField name="email" label={t('producer.field.email')} type="email" autoComplete="off" />
        <TextField name="phone" label={t('producer.field.phone')} type="tel" autoComplete="off" />
      </div>
      <TextField name="address" label={t('producer.field.address')} />
      <div className={styles.pair}>
        <TextField name="postalCode" label={t('producer.field.postalCode')} />
        <TextField name="city" label={t('producer.field.city')} />
      </div>
      <div className={styles.pair}>
        <TextField name="area" label={t('producer.field.area')} />
        <NumberField name="places" label={t('producer.field.places')} />
      </div>
      <RadioField
        name="language"
        label={t('producer.field.language')}
        options={useLanguageOptions()}
        horizontal
        required
      />
    </>
  );
}
