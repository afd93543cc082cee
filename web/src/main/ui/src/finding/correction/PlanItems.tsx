import { useTranslation } from 'react-i18next';
import type { CorrectiveAction } from '@/api/contract';
import { RadioField, TextField } from '@/kernel/form/fields';
import formStyles from '@/kernel/form/form.module.css';

export type Item = { actionId: string; decision: string; reason: string };

/** What the officer says of each action on its own. */
export function PlanItems({ actions, items }: { actions: CorrectiveAction[]; items: Item[] }) {
  const { t } = useTranslation();
  return (
    <div className={formStyles.rows}>
      {actions.map((action, index) => (
        <fieldset key={action.id} className={formStyles.rowGroup}>
          <legend>{action.title}</legend>
          <RadioField
            name={`items.${index}.decision`}
            label={t('correction.assessment.item')}
            horizontal
            options={[
              { value: 'yes', label: t('correction.assessment.itemYes') },
              { value: 'no', label: t('correction.assessment.itemNo') },
            ]}
          />
          {items[index]?.decision === 'no' && (
            <TextField
              name={`items.${index}.reason`}
              label={t('correction.assessment.itemReason')}
              required
            />
          )}
        </fieldset>
      ))}
    </div>
  );
}
