import { useTranslation } from 'react-i18next';
import type { RelationType, ReportTemplateRowView, RoundRequest, UnitRow, UnitType } from '@/api/contract';
import { useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { DateField } from '@/kernel/form/DateField';
import { CheckField, NumberField, TextField } from '@/kernel/form/fields';
import { today } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import styles from '../reporting.module.css';
import { NamedUnits } from './NamedUnits';

export type RoundValues = Omit<RoundRequest, 'everyMonths' | 'relation' | 'unitType' | 'area' | 'unitIds'> & {
  everyMonths: string;
  relation: string;
  unitType: string;
  area: string;
  units: Pick<UnitRow, 'id' | 'name'>[];
};

const LANGUAGES = ['fi', 'sv', 'en'] as const;
const RELATIONS: RelationType[] = ['OWN', 'CONTRACT', 'VOUCHER', 'GRANT'];
const UNIT_TYPES: UnitType[] = [
  'ELDERLY_24H',
  'HOME_CARE',
  'CHILD_PROTECTION',
  'DISABILITY_HOUSING',
  'MENTAL_HEALTH_HOUSING',
  'HEALTH_STATION',
  'DENTAL',
  'HOSPITAL_WARD',
  'DAY_ACTIVITY',
  'RESCUE_STATION',
  'LOW_THRESHOLD',
];
/** The headings of self-monitoring plans are no report. */
const PLAN_HEADINGS = 'UNIT_PLAN';
/** The cycle of the law first. 741/2023 26–27 §. */
const CYCLES = [4, 1, 3, 6, 12];

export const INITIAL: RoundValues = {
  name: { fi: '', sv: '', en: '' },
  templateId: '',
  periodFrom: '',
  periodTo: '',
  days: 21,
  everyMonths: '',
  relation: '',
  unitType: '',
  area: '',
  onePerProducer: false,
  units: [],
};

/** What goes to the server: what was left open does not narrow. */
export function orderOf({ units, ...values }: RoundValues): RoundRequest {
  return {
    ...values,
    everyMonths: values.everyMonths ? Number(values.everyMonths) : null,
    relation: (values.relation || null) as RelationType | null,
    unitType: (values.unitType || null) as UnitType | null,
    area: values.area || null,
    unitIds: units.map(({ id }) => id),
  };
}

/** What is asked, of which days, of whom and by when. */
export function RoundFields({ values }: { values: RoundValues }) {
  const { t } = useTranslation();
  const templates = useResource<ReportTemplateRowView[]>('/report-templates').data ?? [];
  const areas = useResource<string[]>('/report-rounds/preview/areas').data ?? [];
  const inForce = templates.filter(
    ({ code, state, validFrom }) =>
      code !== PLAN_HEADINGS && state === 'IN_FORCE' && validFrom !== null && validFrom <= today(),
  );
  const named = values.units.length > 0;
  return (
    <>
      <ChoiceField
        name="templateId"
        label={t('rounds.template')}
        required
        options={inForce.map(({ id, title, number }) => ({
          value: id,
          label: `${localized(title)} (${t('rounds.version', { number })})`,
        }))}
      />
      <div className={styles.fields}>
        <DateField name="periodFrom" label={t('rounds.field.from')} required />
        <DateField name="periodTo" label={t('rounds.field.to')} required />
        <NumberField name="days" label={t('rounds.field.days')} help={t('rounds.field.daysHelp')} required />
        <ChoiceField
          name="everyMonths"
          label={t('rounds.field.every')}
          placeholder={t('rounds.field.once')}
          options={CYCLES.map((months) => ({
            value: String(months),
            label: t(months === 4 ? 'rounds.field.lawCycle' : 'rounds.field.months', { count: months }),
          }))}
        />
      </div>
      <fieldset className={styles.group}>
        <legend>{t('rounds.field.name')}</legend>
        <p>{t('rounds.field.nameHelp')}</p>
        <div className={styles.fields}>
          {LANGUAGES.map((language) => (
            <TextField
              key={language}
              name={`name.${language}`}
              label={t(`rounds.field.nameIn.${language}`)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('rounds.field.whom')}</legend>
        {!named && (
          <div className={styles.fields}>
            <ChoiceField
              name="relation"
              label={t('rounds.relation')}
              placeholder={t('kernel.form.all')}
              options={RELATIONS.map((value) => ({ value, label: t(`kernel.relation.${value}`) }))}
            />
            <ChoiceField
              name="unitType"
              label={t('rounds.field.unitType')}
              placeholder={t('kernel.form.all')}
              options={UNIT_TYPES.map((value) => ({ value, label: t(`kernel.unitType.${value}`) }))}
            />
            <ChoiceField
              name="area"
              label={t('rounds.field.area')}
              placeholder={t('kernel.form.all')}
              options={areas.map((value) => ({ value, label: value }))}
            />
          </div>
        )}
        <CheckField
          name="onePerProducer"
          label={t('rounds.field.perProducer')}
          help={t('rounds.field.perProducerHelp')}
        />
        <NamedUnits />
      </fieldset>
    </>
  );
}
