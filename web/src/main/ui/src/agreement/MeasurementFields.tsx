import { useTranslation } from 'react-i18next';
import type { Figure, IndicatorKind, LocalDate, MeasurementView } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { CheckField, RadioField, TextField } from '@/kernel/form/fields';
import styles from './agreement.module.css';
import { numberOf } from '@/kernel/form/number';

/** A figure as a form holds it. */
export type FigureForm = {
  value: string;
  numerator: string;
  denominator: string;
  doneOn: LocalDate;
  notYet: boolean;
  scale: 'PERCENT' | 'FRACTION' | '';
  confirmedBy: string;
};

const SHARES: IndicatorKind[] = ['SHARE', 'CONDITIONAL_SHARE'];
export const FIGURE_DATES = ['figure.doneOn'];
export const FIGURE_NUMBERS = ['figure.value', 'figure.numerator', 'figure.denominator'];

/** Empty, or what was told before: by its parts where it has them. */
export function figureForm(of?: MeasurementView): FigureForm {
  const whole = of !== undefined && (of.numerator === null || of.denominator === null);
  return {
    value: whole ? text(of.value) : '',
    numerator: text(of?.numerator),
    denominator: text(of?.denominator),
    doneOn: of?.doneOn ?? '',
    notYet: of?.doneOn === null && of.value === 0,
    // what is known of a share is kept in per cent; another figure is asked about anew
    scale: whole && of.value !== null && of.value <= 1 ? 'PERCENT' : '',
    confirmedBy: of?.confirmedBy ?? '',
  };
}

function text(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : String(number).replace('.', ',');
}

/** What the form says; numbers with a comma are numbers. */
export function figureOf(form: FigureForm, kind: IndicatorKind): Figure {
  const milestone = kind === 'MILESTONE';
  return {
    value: milestone ? (form.notYet ? 0 : null) : (numberOf(form.value) as number | null),
    numerator: milestone ? null : (numberOf(form.numerator) as number | null),
    denominator: milestone ? null : (numberOf(form.denominator) as number | null),
    doneOn: milestone && !form.notYet ? form.doneOn || null : null,
    scale: (SHARES.includes(kind) && form.scale) || null,
    confirmedBy: form.confirmedBy || null,
  };
}

const WITH_PARTS: IndicatorKind[] = [...SHARES, 'RATIO', 'NPS', 'DURATION'];

/** A figure by its parts or whole; a milestone by its day. */
export function FigureFields({
  form,
  kind,
  unit,
}: {
  form: FigureForm;
  kind: IndicatorKind;
  unit: string | null;
}) {
  const { t } = useTranslation();
  if (kind === 'MILESTONE') {
    return (
      <>
        {!form.notYet && <DateField name="figure.doneOn" label={t('agreement.field.doneOn')} />}
        <CheckField name="figure.notYet" label={t('agreement.measurement.notYet')} />
        <TextField name="figure.confirmedBy" label={t('agreement.field.confirmedBy')} />
      </>
    );
  }
  if (kind === 'YES_NO') {
    return (
      <>
        <RadioField
          name="figure.value"
          label={t('agreement.field.value')}
          options={[
            { value: '1', label: t('kernel.form.yes') },
            { value: '0', label: t('kernel.form.no') },
          ]}
          horizontal
          required
        />
        <TextField name="figure.confirmedBy" label={t('agreement.field.confirmedBy')} />
      </>
    );
  }
  return (
    <>
      {WITH_PARTS.includes(kind) && (
        <>
          <p>{t('agreement.measurement.partsGuide')}</p>
          <div className={styles.pair}>
            <TextField name="figure.numerator" label={t('agreement.field.numerator')} />
            <TextField name="figure.denominator" label={t('agreement.field.denominator')} />
          </div>
        </>
      )}
      <TextField
        name="figure.value"
        label={unit ? `${t('agreement.field.value')} (${unit})` : t('agreement.field.value')}
        required={!WITH_PARTS.includes(kind)}
      />
      {SHARES.includes(kind) && form.value.trim() !== '' && (
        <RadioField
          name="figure.scale"
          label={t('agreement.measurement.scale')}
          options={[
            { value: 'PERCENT', label: t('agreement.measurement.percent') },
            { value: 'FRACTION', label: t('agreement.measurement.fraction') },
          ]}
          horizontal
        />
      )}
      <TextField name="figure.confirmedBy" label={t('agreement.field.confirmedBy')} />
    </>
  );
}
