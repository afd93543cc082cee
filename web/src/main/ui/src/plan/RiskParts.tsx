import { useTranslation } from 'react-i18next';
import type { RiskPart, UnitType } from '@/api/contract';
import { formatNumber } from '@/kernel/format';
import { Rows } from '@/kernel/page/Rows';
import styles from './plan.module.css';

/** What a score is made of, the heaviest part first; what weighs nothing is told as well. */
export function RiskParts({ parts, unitType }: { parts: RiskPart[]; unitType: UnitType }) {
  const { t } = useTranslation();
  const rows = [...parts].sort((one, other) => other.points - one.points);
  return (
    <Rows
      caption={t('plan.parts')}
      rows={rows}
      rowKey={({ factor }) => factor}
      columns={[
        {
          key: 'factor',
          header: t('plan.field.factor'),
          card: 'heading',
          wide: true,
          render: ({ factor }) => (
            <>
              {t(`plan.factor.${factor}`)}
              <span className={styles.explains}>{t(`plan.explains.${factor}`)}</span>
            </>
          ),
        },
        { key: 'amount', header: t('plan.field.amount'), render: (part) => amountOf(part, unitType, t) },
        { key: 'points', header: t('plan.field.points'), render: ({ points }) => points },
      ]}
    />
  );
}

function amountOf(
  { factor, amount }: RiskPart,
  unitType: UnitType,
  t: ReturnType<typeof useTranslation>['t'],
): string {
  if (factor === 'CLIENT_GROUP') return t(`kernel.unitType.${unitType}`);
  if (amount === null) return t('plan.amount.unknown');
  if (factor === 'LAST_VISIT') {
    return amount < 0 ? t('plan.amount.never') : t('plan.amount.months', { count: amount });
  }
  if (factor === 'CONTRACT_VALUE') {
    return t('plan.amount.thousandEuros', { amount: formatNumber(amount) });
  }
  return factor === 'VOLUME' ? t('plan.amount.places', { count: amount }) : String(amount);
}
