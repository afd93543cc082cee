import { Checkbox, TextInput } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldKind, TemplateField } from '@/api/contract';
import { Choice } from '@/kernel/form/ChoiceField';
import { placeId, useProblem } from './building';
import { COLUMN_KINDS, hasOptions, KINDS, newField } from './content';
import { FigureInput } from './FigureInput';
import { OptionsEditor } from './OptionsEditor';
import { HelpEditor, TextsEditor } from './TextsEditor';
import styles from './template.module.css';

type Props = {
  path: string;
  field: TemplateField;
  onChange: (field: TemplateField) => void;
  /** A column of a table: fewer kinds, and nothing that hangs on other fields. */
  column?: boolean;
};

/** What both a field and a column of a table are made of. */
export function FieldSettings({ path, field, onChange, column = false }: Props) {
  const { t } = useTranslation();
  const id = placeId(path);
  const label = t(column ? 'report.template.columnLabel' : 'report.template.label');
  return (
    <>
      <TextsEditor
        path={`${path}.label`}
        label={label}
        text={field.label}
        onChange={(text) => onChange({ ...field, label: text })}
      />
      <div className={styles.figures}>
        <Choice
          id={`${id}-kind`}
          label={t('report.template.fieldKind')}
          options={(column ? COLUMN_KINDS : KINDS).map((kind) => ({
            value: kind,
            label: t(`report.template.kind.${kind}`),
          }))}
          value={field.kind}
          onChange={(kind) => onChange(ofKind(field, kind as FieldKind))}
        />
        {field.kind === 'NUMBER' && <UnitInput path={path} field={field} onChange={onChange} />}
      </div>
      <Checkbox
        id={`${id}-required`}
        className={styles.check}
        label={t('report.template.required')}
        checked={field.required}
        onChange={(event) => onChange({ ...field, required: event.target.checked })}
      />
      {!column && (
        <>
          <Checkbox
            id={`${id}-carried`}
            className={styles.check}
            label={t('report.template.carriedOver')}
            checked={field.carriedOver}
            onChange={(event) => onChange({ ...field, carriedOver: event.target.checked })}
          />
          <HelpEditor
            path={`${path}.help`}
            what={field.label.fi || label}
            text={field.help}
            onChange={(help) => onChange({ ...field, help })}
          />
        </>
      )}
      {field.kind === 'NUMBER' && (
        <div className={styles.figures}>
          <FigureInput
            path={`${path}.min`}
            label={t('report.template.min')}
            value={field.min}
            onChange={(min) => onChange({ ...field, min })}
          />
          <FigureInput
            path={`${path}.max`}
            label={t('report.template.max')}
            value={field.max}
            onChange={(max) => onChange({ ...field, max })}
          />
          <FigureInput
            path={`${path}.decimals`}
            label={t('report.template.decimals')}
            value={field.decimals}
            onChange={(decimals) => onChange({ ...field, decimals: decimals && Math.round(decimals) })}
          />
        </div>
      )}
      {hasOptions(field.kind) && (
        <OptionsEditor
          path={`${path}.options`}
          options={field.options}
          onChange={(options) => onChange({ ...field, options })}
        />
      )}
    </>
  );
}

function UnitInput({ path, field, onChange }: Props) {
  const { t } = useTranslation();
  const { error } = useProblem(`${path}.unit`);
  return (
    <TextInput
      id={placeId(`${path}.unit`)}
      label={t('report.template.unit')}
      helperText={t('report.template.unitHelp')}
      maxLength={20}
      invalid={error !== undefined}
      errorText={error}
      value={field.unit ?? ''}
      onChange={(event) => onChange({ ...field, unit: event.target.value || null })}
    />
  );
}

/** The same question with another kind of answer: what only the old kind had is left out. */
function ofKind(field: TemplateField, kind: FieldKind): TemplateField {
  const blank = newField(kind, []);
  const keepsOptions = hasOptions(kind) && field.options.length > 0;
  return {
    ...blank,
    id: field.id,
    label: field.label,
    help: field.help,
    required: field.required,
    carriedOver: field.carriedOver,
    showWhen: field.showWhen,
    options: keepsOptions ? field.options : blank.options,
  };
}

/** The name under which answers stand; only a name that is free and well-formed is taken. */
export function IdInput({
  field,
  taken,
  onRename,
}: {
  field: TemplateField;
  taken: string[];
  onRename: (id: string) => void;
}) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(field.id);
  const fits = /^[a-z][a-z0-9_]{0,39}$/.test(written) && (written === field.id || !taken.includes(written));
  return (
    <TextInput
      id={`template-id-${field.id}`}
      label={t('report.template.fieldId')}
      helperText={t('report.template.fieldIdHelp')}
      value={written}
      invalid={!fits}
      onChange={(event) => setWritten(event.target.value)}
      onBlur={() => (fits ? written !== field.id && onRename(written) : setWritten(field.id))}
    />
  );
}
