import { useTranslation } from 'react-i18next';
import type { Aiming, Binding, Comparator, IndicatorKind, LocalDate, TargetView } from '@/api/contract';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { DateField } from '@/kernel/form/DateField';
import { CheckField, LongTextField, NumberField, TextField } from '@/kernel/form/fields';
import styles from './agreement.module.css';
import { useBindingOptions, useComparatorOptions } from './options';
import { numberOf } from '@/kernel/form/number';

/** A target as a form holds it. */
export type AimForm = {
  comparator: Comparator | '';
  value: string;
  by: LocalDate;
  condition: string;
  weight: number;
  validFrom: LocalDate;
  validTo: LocalDate;
  binding: Binding | '';
  note: string;
  /** That a share of at most one per cent is meant so. */
  percentConfirmed: boolean;
};

export const AIM_REQUIRED = ['comparator', 'validFrom'];
export const AIM_DATES = ['by', 'validFrom', 'validTo'];
export const AIM_NUMBERS = ['value'];

export function aimForm(of?: TargetView): AimForm {
  return {
    comparator: of?.comparator ?? '',
    value: of?.value === null || of?.value === undefined ? '' : String(of.value).replace('.', ','),
    by: of?.by ?? '',
    condition: of?.condition ?? '',
    weight: of?.weight ?? 1,
    validFrom: '',
    validTo: of?.validTo ?? '',
    binding: of?.binding ?? '',
    note: of?.note ?? '',
    percentConfirmed: false,
  };
}

const NEEDS_VALUE: (Comparator | '')[] = ['AT_LEAST', 'AT_MOST', 'EQUAL', 'BELOW'];

/** What the form says; what its comparator does not need is left out. A text that is no number the server refuses. */
export function aimOf(form: AimForm): Aiming {
  return {
    comparator: form.comparator as Comparator,
    value: NEEDS_VALUE.includes(form.comparator) ? (numberOf(form.value) as number | null) : null,
    by: form.comparator === 'BY_DATE' ? form.by || null : null,
    condition: form.condition.trim() === '' ? null : { text: form.condition.trim() },
    weight: form.weight,
    validFrom: form.validFrom,
    validTo: form.validTo || null,
    binding: form.binding || null,
    note: form.note || null,
    percentConfirmed: form.percentConfirmed && isTiny(form.value),
  };
}

/** 0.9 may be 0.9 %, or 90 %. */
function isTiny(written: string): boolean {
  const value = numberOf(written);
  return typeof value === 'number' && value > 0 && value <= 1;
}

/** What is to be reached: a figure or a day, as the indicator has it. */
export function TargetFields({ form, kind }: { form: AimForm; kind: IndicatorKind | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.pair}>
        <ChoiceField
          name="comparator"
          label={t('agreement.field.comparator')}
          options={useComparatorOptions(kind)}
          required
        />
        {NEEDS_VALUE.includes(form.comparator) && (
          <TextField
            name="value"
            label={t('agreement.field.value')}
            help={kind === 'YES_NO' ? t('agreement.help.yesNo') : ''}
            required
          />
        )}
        {form.comparator === 'BY_DATE' && <DateField name="by" label={t('agreement.field.by')} required />}
      </div>
      {kind?.endsWith('SHARE') && NEEDS_VALUE.includes(form.comparator) && isTiny(form.value) && (
        <CheckField
          name="percentConfirmed"
          label={t('agreement.target.confirmTiny', { value: form.value })}
        />
      )}
      {kind === 'CONDITIONAL_SHARE' && (
        <TextField
          name="condition"
          label={t('agreement.field.condition')}
          help={t('agreement.help.condition')}
        />
      )}
      <div className={styles.pair}>
        <DateField name="validFrom" label={t('agreement.field.validFrom')} required />
        <DateField name="validTo" label={t('agreement.field.validTo')} />
      </div>
      <div className={styles.pair}>
        <NumberField name="weight" label={t('agreement.field.weight')} help={t('agreement.help.weight')} />
        <ChoiceField name="binding" label={t('agreement.field.binding')} options={useBindingOptions()} />
      </div>
      <LongTextField name="note" label={t('agreement.field.note')} />
    </>
  );
}
