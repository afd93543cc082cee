import { Button, ButtonSize, ButtonVariant, IconPlus, IconTrash } from 'hds-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedAction } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { TextField } from '@/kernel/form/fields';
import { today } from '@/kernel/format';
import styles from '@/kernel/form/form.module.css';

type Props = {
  actions: PlannedAction[];
  onChange: (actions: PlannedAction[]) => void;
  /** Where the form keeps them. */
  path?: string;
};

/** The actions of a plan, as many as it takes; at least one. */
export function PlannedActions({ actions, onChange, path = 'actions' }: Props) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);

  function add() {
    onChange([...actions, { title: '', responsible: '', dueOn: '' }]);
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>('fieldset:last-of-type input')?.focus(),
    );
  }

  return (
    <div className={styles.rows} ref={place}>
      {actions.map((_, index) => (
        <fieldset key={index} className={styles.rowGroup}>
          <legend>{t('finding.plan.actionNumber', { number: index + 1 })}</legend>
          <TextField name={`${path}.${index}.title`} label={t('finding.plan.action')} required />
          <TextField name={`${path}.${index}.responsible`} label={t('finding.plan.responsible')} required />
          <DateField name={`${path}.${index}.dueOn`} label={t('finding.plan.dueOn')} min={today()} required />
          {actions.length > 1 && (
            <div>
              <Button
                size={ButtonSize.Small}
                variant={ButtonVariant.Supplementary}
                iconStart={<IconTrash aria-hidden />}
                aria-label={t('finding.plan.removeNumber', { number: index + 1 })}
                onClick={() => onChange(actions.filter((__, other) => other !== index))}
              >
                {t('finding.plan.remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button
          size={ButtonSize.Small}
          variant={ButtonVariant.Secondary}
          iconStart={<IconPlus aria-hidden />}
          onClick={add}
        >
          {t('finding.plan.add')}
        </Button>
      </div>
    </div>
  );
}
