import { Button, ButtonSize, ButtonVariant, IconCross } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { UnitRow, UnitView } from '@/api/contract';
import { useField } from '@/kernel/form/Form';
import { UnitChoice } from '@/kernel/form/RemoteChoice';

type Named = Pick<UnitRow, 'id' | 'name'>;

/** Units named one by one, where no rule says whom to ask. */
export function NamedUnits() {
  const { t } = useTranslation();
  const { id, value, set, error } = useField('units');
  const units = (value ?? []) as Named[];

  async function add(unitId: string) {
    if (!unitId || units.some((unit) => unit.id === unitId)) return;
    const { name } = await api.get<UnitView>(`/units/${unitId}`);
    set([...units, { id: unitId, name }]);
  }

  return (
    <div>
      <UnitChoice
        key={units.length}
        id={id}
        label={t('rounds.field.units')}
        help={t('rounds.field.unitsHelp')}
        value=""
        error={error}
        onChange={(unitId) => void add(unitId)}
      />
      {units.length > 0 && (
        <ul aria-label={t('rounds.field.units')}>
          {units.map((unit) => (
            <li key={unit.id}>
              {unit.name}{' '}
              <Button
                type="button"
                size={ButtonSize.Small}
                variant={ButtonVariant.Supplementary}
                iconStart={<IconCross />}
                aria-label={t('rounds.field.leaveOut', { unit: unit.name })}
                onClick={() => set(units.filter((each) => each.id !== unit.id))}
              >
                {t('rounds.field.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
