import { useTranslation } from 'react-i18next';
import type { RelationFacts, RelationType } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { CheckField, TextField } from '@/kernel/form/fields';
import styles from './producer.module.css';

export type RelationTerms = Omit<RelationFacts, 'type'>;

export function relationTerms(of: Partial<RelationTerms>): RelationTerms {
  return {
    agreementReference: of.agreementReference ?? null,
    actApplies: of.actApplies ?? true,
    validFrom: of.validFrom ?? '',
    validTo: of.validTo ?? null,
  };
}

/** An empty last day means that no end is agreed. */
export function withoutBlanks<T extends RelationTerms>(terms: T): T {
  return { ...terms, validTo: terms.validTo || null };
}

/** The terms of a relation. Only activity on a grant may lie outside the act, so only there it is asked. */
export function RelationFields({ type }: { type: RelationType | '' }) {
  const { t } = useTranslation();
  return (
    <>
      {type !== 'OWN' && (
        <TextField
          name="agreementReference"
          label={t('producer.field.agreementReference')}
          help={t('producer.help.agreementReference')}
        />
      )}
      {type === 'GRANT' && (
        <CheckField
          name="actApplies"
          label={t('producer.field.actApplies')}
          help={t('producer.help.actApplies')}
        />
      )}
      <div className={styles.pair}>
        <DateField name="validFrom" label={t('producer.field.validFrom')} required />
        <DateField name="validTo" label={t('producer.field.validTo')} help={t('producer.help.validTo')} />
      </div>
    </>
  );
}
