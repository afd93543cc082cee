import { useTranslation } from 'react-i18next';
import type { MemberRights } from '@/api/contract';
import { ChecksField } from '@/kernel/form/ChecksField';
import { RadioField } from '@/kernel/form/fields';
import { useField } from '@/kernel/form/Form';
import { useUnitOptions } from './useUnitOptions';

export type RightsForm = { level: 'mainUser' | 'member' | 'limited'; unitIds: string[] };

export function rightsOf({ level, unitIds }: RightsForm): MemberRights {
  const limited = level === 'limited';
  return { mainUser: level === 'mainUser', limited, unitIds: limited ? unitIds : [] };
}

/** What a colleague may do: everything and the people too, everything, or some units only. */
export function RightsFields({ producerId }: { producerId: string }) {
  const { t } = useTranslation();
  const units = useUnitOptions(producerId);
  const level = useField('level').value;
  return (
    <>
      <RadioField
        name="level"
        label={t('portal.colleagues.rights')}
        required
        options={(['mainUser', 'member', 'limited'] as const).map((value) => ({
          value,
          label: t(`portal.colleagues.${value}`),
          help: t(`portal.colleagues.help.${value}`),
        }))}
      />
      {level === 'limited' && (
        <ChecksField name="unitIds" label={t('portal.colleagues.units')} required options={units} />
      )}
    </>
  );
}
