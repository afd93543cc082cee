import { Button, ButtonSize, ButtonVariant, IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { TemplateField } from '@/api/contract';
import { placeId, useProblem } from './building';
import { moved, newField, removed, replaced } from './content';
import { FieldSettings } from './FieldSettings';
import { focusSoon } from './focus';
import { ItemActions } from './ItemActions';
import styles from './template.module.css';

type Props = { path: string; columns: TemplateField[]; onChange: (columns: TemplateField[]) => void };

/** The columns of a table, from left to right. */
export function ColumnsEditor({ path, columns, onChange }: Props) {
  const { t } = useTranslation();
  const { error } = useProblem(path);

  function add() {
    onChange([
      ...columns,
      newField(
        'TEXT',
        columns.map(({ id }) => id),
      ),
    ]);
    focusSoon(placeId(`${path}[${columns.length}].label.fi`));
  }

  return (
    <fieldset className={styles.part}>
      <legend>{t('report.template.columns')}</legend>
      {error && <p className={styles.error}>{error}</p>}
      {columns.map((column, at) => (
        <fieldset key={column.id} className={styles.column}>
          <legend>{t('report.template.column', { number: at + 1 })}</legend>
          <FieldSettings
            column
            path={`${path}[${at}]`}
            field={column}
            onChange={(changed) => onChange(replaced(columns, at, changed))}
          />
          <ItemActions
            what={column.label.fi || t('report.template.column', { number: at + 1 })}
            name={placeId(`${path}-${column.id}`)}
            at={at}
            count={columns.length}
            onMove={(to) => onChange(moved(columns, at, to))}
            onRemove={() => onChange(removed(columns, at))}
          />
        </fieldset>
      ))}
      <Button
        type="button"
        size={ButtonSize.Small}
        variant={ButtonVariant.Supplementary}
        iconStart={<IconPlus />}
        onClick={add}
      >
        {t('report.template.addColumn')}
      </Button>
    </fieldset>
  );
}
