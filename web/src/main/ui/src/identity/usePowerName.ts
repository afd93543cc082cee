import { useTranslation } from 'react-i18next';

/** A power in words: CONSEQUENCE.CONTRACT.TERMINATION as the relation and the consequence. */
export function usePowerName() {
  const { t } = useTranslation();
  return (power: string): string => {
    const [, relation = '', kind = ''] = power.split('.');
    return `${t(`kernel.relation.${relation}`)}: ${t(`finding.consequence.kind.${kind}`)}`;
  };
}
