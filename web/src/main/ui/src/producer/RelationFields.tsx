import { useTranslation } from 'react-i18next';
import type { AllowedConsequence, ConsequenceKind, RelationFacts, RelationType } from '@/api/contract';
import { AGREED } from '@/finding/consequence/kinds';
import { DateField } from '@/kernel/form/DateField';
import { CheckField, TextField } from '@/kernel/form/fields';
import styles from './producer.module.css';

/** As the form holds them: the agreement's words by kind. */
export type RelationTerms = Omit<RelationFacts, 'type' | 'allowedConsequences'> & {
  allowedConsequences: Partial<Record<ConsequenceKind, string>>;
};

export function relationTerms(of: Partial<RelationFacts>): RelationTerms {
  return {
    agreementReference: of.agreementReference ?? null,
    actApplies: of.actApplies ?? true,
    validFrom: of.validFrom ?? '',
    validTo: of.validTo ?? null,
    allowedConsequences: Object.fromEntries(
      (of.allowedConsequences ?? []).map(({ kind, terms }) => [kind, terms]),
    ),
  };
}

/** An empty last day means that no end is agreed; an empty consequence is none. */
export function withoutBlanks<T extends RelationTerms>(terms: T, type: RelationType) {
  const allowedConsequences: AllowedConsequence[] = AGREED[type].flatMap((kind) => {
    const words = terms.allowedConsequences[kind]?.trim();
    return words ? [{ kind, terms: words }] : [];
  });
  return { ...terms, validTo: terms.validTo || null, allowedConsequences };
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
      {type !== '' && AGREED[type].length > 0 && <AgreedFields type={type} />}
      <div className={styles.pair}>
        <DateField name="validFrom" label={t('producer.field.validFrom')} required />
        <DateField name="validTo" label={t('producer.field.validTo')} help={t('producer.help.validTo')} />
      </div>
    </>
  );
}

/** What the agreement says may follow from a breach, kind by kind. 612/2021 15 §. */
function AgreedFields({ type }: { type: RelationType }) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.agreed}>
      <legend>{t('producer.field.allowedConsequences')}</legend>
      <p>{t('producer.help.allowedConsequences')}</p>
      {AGREED[type].map((kind) => (
        <TextField
          key={kind}
          name={`allowedConsequences.${kind}`}
          label={t(`finding.consequence.kind.${kind}`)}
        />
      ))}
    </fieldset>
  );
}
