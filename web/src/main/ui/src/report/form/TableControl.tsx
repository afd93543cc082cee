import type { ControlProps, JsonSchema } from '@jsonforms/core';
import { composePaths } from '@jsonforms/core';
import { JsonFormsDispatch, withJsonFormsControlProps } from '@jsonforms/react';
import { Button, ButtonSize, ButtonVariant, IconPlus, IconTrash } from 'hds-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateField } from '@/api/contract';
import { localized } from '@/kernel/i18n/i18n';
import { Frame } from './Frame';
import { idOf } from './paths';
import { columnControl } from './schema';
import { useSurroundings } from './surroundings';
import styles from './reportForm.module.css';

/** Rows with the same columns, added and removed one by one. */
export const TableControl = withJsonFormsControlProps(Table);

function Table({ uischema, schema, data, path, handleChange, visible, label, renderers }: ControlProps) {
  const { t } = useTranslation();
  const { errors } = useSurroundings();
  const group = useRef<HTMLFieldSetElement>(null);
  const focus = useRef<number | null>(null);
  const field = uischema.options!.field as TemplateField;
  const rows = Array.isArray(data) ? (data as unknown[]) : [];

  useEffect(() => {
    if (focus.current === null) return;
    const row = group.current?.querySelectorAll('[data-row]')[focus.current];
    (row ?? group.current)?.querySelector<HTMLElement>('input, button, textarea')?.focus();
    focus.current = null;
  }, [rows.length]);

  if (!visible) return null;

  function add() {
    focus.current = rows.length;
    handleChange(path, [...rows, {}]);
  }

  function remove(at: number) {
    focus.current = Math.max(0, at - 1);
    const rest = rows.filter((_, each) => each !== at);
    handleChange(path, rest.length > 0 ? rest : undefined);
  }

  return (
    <Frame field={field} value={data} path={path}>
      <fieldset className={styles.table} ref={group} id={idOf(path)}>
        <legend>
          {String(label)}
          {field.required && <span aria-hidden> *</span>}
        </legend>
        {field.help && <p className={styles.help}>{localized(field.help)}</p>}
        {rows.map((_, at) => (
          // a row is its place: rows have no names
          <fieldset key={at} className={styles.row} data-row>
            <legend>{t('report.form.row', { number: at + 1 })}</legend>
            <div className={styles.cells}>
              {field.columns.map((column) => (
                <JsonFormsDispatch
                  key={column.id}
                  uischema={columnControl(column, localized(column.label))}
                  schema={schema.items as JsonSchema}
                  path={composePaths(path, String(at))}
                  {...(renderers && { renderers })}
                />
              ))}
            </div>
            <Button
              type="button"
              size={ButtonSize.Small}
              variant={ButtonVariant.Supplementary}
              iconStart={<IconTrash />}
              onClick={() => remove(at)}
            >
              {t('report.form.removeRow', { number: at + 1 })}
            </Button>
          </fieldset>
        ))}
        {errors[path] && <p className={styles.error}>{errors[path]}</p>}
        <div>
          <Button
            type="button"
            size={ButtonSize.Small}
            variant={ButtonVariant.Secondary}
            iconStart={<IconPlus />}
            onClick={add}
          >
            {t('report.form.addRow')}
          </Button>
        </div>
      </fieldset>
    </Frame>
  );
}
