import { useTranslation } from 'react-i18next';
import type { IndicatorFacts } from '@/api/contract';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, NumberField, RadioField, TextField } from '@/kernel/form/fields';
import styles from './agreement.module.css';
import {
  rollupsOf,
  useDirectionOptions,
  useKindOptions,
  usePeriodOptions,
  useRollupOptions,
} from './options';

export const INDICATOR_REQUIRED = ['code', 'nameFi', 'kind', 'direction', 'periodKind', 'validFrom'];
export const INDICATOR_DATES = ['validFrom', 'validTo'];

/** What a form about an indicator holds. */
export function indicatorFacts(of?: IndicatorFacts): IndicatorFacts {
  return {
    code: of?.code ?? '',
    nameFi: of?.nameFi ?? '',
    nameSv: of?.nameSv ?? null,
    nameEn: of?.nameEn ?? null,
    definition: of?.definition ?? null,
    numerator: of?.numerator ?? null,
    denominator: of?.denominator ?? null,
    exclusions: of?.exclusions ?? null,
    kind: of?.kind ?? ('' as IndicatorFacts['kind']),
    direction: of?.direction ?? ('' as IndicatorFacts['direction']),
    unit: of?.unit ?? null,
    factor: of?.factor ?? null,
    periodKind: of?.periodKind ?? ('' as IndicatorFacts['periodKind']),
    source: of?.source ?? null,
    confirmer: of?.confirmer ?? null,
    minimumN: of?.minimumN ?? null,
    decimals: of?.decimals ?? 1,
    validFrom: of?.validFrom ?? '',
    validTo: of?.validTo ?? null,
    rollup: of?.rollup ?? null,
  };
}

/** An empty last day means that it is measured until further notice; a rollup of another kind is none. */
export function withoutBlankDay(facts: IndicatorFacts): IndicatorFacts {
  const rollup = facts.rollup && rollupsOf(facts.kind).includes(facts.rollup) ? facts.rollup : null;
  return { ...facts, validTo: facts.validTo || null, rollup };
}

/** How something is measured. Numerator and denominator are asked of what is a part or a ratio. */
export function IndicatorFields({ kind }: { kind: IndicatorFacts['kind'] }) {
  const { t } = useTranslation();
  const rollups = useRollupOptions(kind);
  const hasParts = ['SHARE', 'CONDITIONAL_SHARE', 'RATIO', 'NPS', 'DURATION'].includes(kind);
  return (
    <>
      <div className={styles.pair}>
        <TextField name="code" label={t('agreement.field.code')} help={t('agreement.help.code')} required />
        <TextField name="unit" label={t('agreement.field.unit')} help={t('agreement.help.unit')} />
      </div>
      <TextField name="nameFi" label={t('agreement.field.nameFi')} required />
      <div className={styles.pair}>
        <TextField name="nameSv" label={t('agreement.field.nameSv')} />
        <TextField name="nameEn" label={t('agreement.field.nameEn')} />
      </div>
      <LongTextField name="definition" label={t('agreement.field.definition')} />
      <ChoiceField name="kind" label={t('agreement.field.kind')} options={useKindOptions()} required />
      {hasParts && (
        <>
          <LongTextField name="numerator" label={t('agreement.field.numerator')} />
          <LongTextField name="denominator" label={t('agreement.field.denominator')} />
          <LongTextField name="exclusions" label={t('agreement.field.exclusions')} />
        </>
      )}
      {kind === 'RATIO' && (
        <NumberField name="factor" label={t('agreement.field.factor')} help={t('agreement.help.factor')} />
      )}
      <RadioField
        name="direction"
        label={t('agreement.field.direction')}
        options={useDirectionOptions()}
        required
      />
      <RadioField
        name="periodKind"
        label={t('agreement.field.periodKind')}
        options={usePeriodOptions()}
        horizontal
        required
      />
      {rollupsOf(kind).length > 1 && (
        <ChoiceField
          name="rollup"
          label={t('agreement.field.rollup')}
          help={t('agreement.help.rollup')}
          options={rollups}
        />
      )}
      <div className={styles.pair}>
        <TextField name="source" label={t('agreement.field.source')} />
        <TextField name="confirmer" label={t('agreement.field.confirmer')} />
      </div>
      <div className={styles.pair}>
        <NumberField
          name="minimumN"
          label={t('agreement.field.minimumN')}
          help={t('agreement.help.minimumN')}
        />
        <NumberField name="decimals" label={t('agreement.field.decimals')} />
      </div>
      <div className={styles.pair}>
        <DateField name="validFrom" label={t('agreement.field.validFrom')} required />
        <DateField name="validTo" label={t('agreement.field.validTo')} />
      </div>
    </>
  );
}
