import { Checkbox, SelectionGroup } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { CommentWhen, ShowWhen, TemplateField } from '@/api/contract';
import { Choice } from '@/kernel/form/ChoiceField';
import { localized } from '@/kernel/i18n/i18n';
import { placeId, useBuilding, useProblem } from './building';
import { isPicked, openersOf } from './content';
import { FigureInput } from './FigureInput';
import styles from './template.module.css';

const STAFFING = 'STAFFING_MINIMUM';
const NOTHING: CommentWhen = { values: [], below: null, above: null, belowBound: null };

type Props<T> = { path: string; field: TemplateField; onChange: (rule: T | null) => void };

/** By which answer to an earlier question the field opens. */
export function ShowWhenEditor({ path, field, onChange }: Props<ShowWhen>) {
  const { t } = useTranslation();
  const { content } = useBuilding();
  const { error } = useProblem(`${path}.fieldId`);
  const openers = openersOf(content, field.id);
  const opener = openers.find(({ id }) => id === field.showWhen?.fieldId);
  const lost = field.showWhen && !opener ? field.showWhen.fieldId : null;
  if (openers.length === 0 && !field.showWhen) return null;
  return (
    <fieldset className={styles.part}>
      <legend>{t('report.template.followUp')}</legend>
      <Choice
        id={placeId(`${path}.fieldId`)}
        label={t('report.template.opener')}
        help={t('report.template.followUpHelp')}
        error={error}
        clearable
        placeholder={t('report.template.always')}
        options={[
          ...openers.map(({ id, label }) => ({ value: id, label: localized(label) || id })),
          ...(lost ? [{ value: lost, label: lost }] : []),
        ]}
        value={field.showWhen?.fieldId ?? ''}
        onChange={(fieldId) => onChange(fieldId ? { fieldId, values: [] } : null)}
      />
      {opener && (
        <Values
          path={`${path}.values`}
          label={t('report.template.openedBy')}
          of={opener}
          values={field.showWhen!.values}
          onChange={(values) => onChange({ fieldId: opener.id, values })}
        />
      )}
    </fieldset>
  );
}

/** Which answers must be explained. */
export function CommentWhenEditor({ path, field, onChange }: Props<CommentWhen>) {
  const { t } = useTranslation();
  const { error } = useProblem(path);
  const when = field.commentWhen;
  if (field.kind !== 'NUMBER' && !isPicked(field.kind)) return null;
  return (
    <fieldset className={styles.part}>
      <legend>{t('report.template.comment')}</legend>
      <Checkbox
        id={placeId(path)}
        className={styles.check}
        label={t('report.template.commentAsked')}
        errorText={error}
        checked={when !== null}
        onChange={(event) => onChange(event.target.checked ? NOTHING : null)}
      />
      {when && isPicked(field.kind) && (
        <Values
          path={`${path}.values`}
          label={t('report.template.commentValues')}
          of={field}
          values={when.values}
          onChange={(values) => onChange({ ...when, values })}
        />
      )}
      {when && field.kind === 'NUMBER' && (
        <>
          <div className={styles.figures}>
            <FigureInput
              path={`${path}.below`}
              label={t('report.template.below')}
              value={when.below}
              onChange={(below) => onChange({ ...when, below })}
            />
            <FigureInput
              path={`${path}.above`}
              label={t('report.template.above')}
              value={when.above}
              onChange={(above) => onChange({ ...when, above })}
            />
          </div>
          <Checkbox
            id={placeId(`${path}.belowBound`)}
            className={styles.check}
            label={t('report.template.belowStaffing')}
            checked={when.belowBound === STAFFING}
            onChange={(event) => onChange({ ...when, belowBound: event.target.checked ? STAFFING : null })}
          />
        </>
      )}
    </fieldset>
  );
}

type ValuesProps = {
  path: string;
  label: string;
  of: TemplateField;
  values: string[];
  onChange: (values: string[]) => void;
};

function Values({ path, label, of, values, onChange }: ValuesProps) {
  const { t } = useTranslation();
  const { error } = useProblem(path);
  const id = placeId(path);
  const options =
    of.kind === 'YES_NO'
      ? [
          { code: 'true', text: t('report.form.yes') },
          { code: 'false', text: t('report.form.no') },
        ]
      : of.options.map(({ code, label: text }) => ({ code, text: localized(text) || code }));
  return (
    <SelectionGroup id={id} label={label} errorText={error}>
      {options.map(({ code, text }) => (
        <Checkbox
          key={code}
          id={`${id}-${code}`}
          className={styles.check}
          label={text}
          checked={values.includes(code)}
          onChange={(event) =>
            onChange(event.target.checked ? [...values, code] : values.filter((each) => each !== code))
          }
        />
      ))}
    </SelectionGroup>
  );
}
