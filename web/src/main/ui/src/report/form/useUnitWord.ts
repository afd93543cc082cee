import { useTranslation } from 'react-i18next';

/** Units that the ready templates ask for by a Finnish word. */
const OURS: Record<string, 'pieces' | 'persons' | 'days'> = { kpl: 'pieces', hlö: 'persons', pv: 'days' };

/** The unit of a number in the reader's language; one that we do not know is shown as it was written. */
export function useUnitWord() {
  const { t } = useTranslation();
  return (unit: string | null) => {
    const ours = unit === null ? undefined : OURS[unit];
    return ours ? t(`report.unit.${ours}`) : unit;
  };
}
