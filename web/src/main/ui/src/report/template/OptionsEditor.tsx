import { Button, ButtonSize, ButtonVariant, IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { FieldOption } from '@/api/contract';
import { placeId, useProblem } from './building';
import { moved, newOption, removed, replaced } from './content';
import { focusSoon } from './focus';
import { ItemActions } from './ItemActions';
import { TextsEditor } from './TextsEditor';
import styles from './template.module.css';

type Props = { path: string; options: FieldOption[]; onChange: (options: FieldOption[]) => void };

/** The alternatives of a choice, in the order in which they are offered. */
export function OptionsEditor({ path, options, onChange }: Props) {
  const { t } = useTranslation();
  const { error } = useProblem(path);

  function add() {
    onChange([...options, newOption(options.map(({ code }) => code))]);
    focusSoon(placeId(`${path}[${options.length}].label.fi`));
  }

  return (
    <fieldset className={styles.part}>
      <legend>{t('report.template.options')}</legend>
      {error && <p className={styles.error}>{error}</p>}
      {options.map((option, at) => (
        <div key={option.code} className={styles.item}>
          <TextsEditor
            path={`${path}[${at}].label`}
            label={t('report.template.option', { number: at + 1 })}
            text={option.label}
            onChange={(label) => onChange(replaced(options, at, { ...option, label }))}
          />
          <ItemActions
            what={option.label.fi || t('report.template.option', { number: at + 1 })}
            name={placeId(`${path}-${option.code}`)}
            at={at}
            count={options.length}
            onMove={(to) => onChange(moved(options, at, to))}
            onRemove={() => onChange(removed(options, at))}
          />
        </div>
      ))}
      <Button
        type="button"
        size={ButtonSize.Small}
        variant={ButtonVariant.Supplementary}
        iconStart={<IconPlus />}
        onClick={add}
      >
        {t('report.template.addOption')}
      </Button>
    </fieldset>
  );
}
