import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AgreedAmount, AmountPer } from '@/api/contract';
import { euros } from '@/finding/consequence/euros';
import { formatNumber } from '@/kernel/format';

const PER: AmountPer[] = ['ONCE', 'OCCURRENCE', 'DAY', 'WEEK', 'MONTH'];

/** "150,00 € / rikkomus". */
export function amountWords(amount: AgreedAmount, t: TFunction): string {
  const much =
    typeof amount.cents === 'number'
      ? euros(amount.cents / 100)
      : t('agreement.terms.percentOfPrice', { percent: formatNumber(amount.percent ?? 0) });
  return amount.per !== 'ONCE' ? `${much} / ${t(`agreement.per.${amount.per}`)}` : much;
}

export function usePerOptions() {
  const { t } = useTranslation();
  return PER.map((value) => ({ value, label: t(`agreement.per.${value}`) }));
}
