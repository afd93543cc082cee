import { useTranslation } from 'react-i18next';
import type { DecisionColumn, DecisionRow } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import { SEVERITIES } from '@/kernel/terms/tags';

/** Where the words for the values of a column are: those that the pages of cases use too. */
const VALUES: Record<string, string> = {
  relation: 'kernel.relation',
  scope: 'kernel.scope',
  unitType: 'kernel.unitType',
  decider: 'kernel.role',
  kind: 'finding.consequence.kind',
  'notice-routing.kind': 'notice.kind',
  told: 'finding.grading.whom',
  'notice-routing.told': 'notice.receiver',
  document: 'casefile.kind',
  danger: 'notice.danger',
  sender: 'notice.sender',
  path: 'notice.path',
  urgency: 'notice.urgency',
  secrecy: 'notice.secrecy',
  factor: 'plan.factor',
  level: 'plan.level',
  dayKind: 'decision.dayKind',
  clause: 'decision.clause',
};

/** The amounts of a risk are months, places or euros, by the part of the risk that the row weighs. */
const AMOUNTS: Record<string, string> = { LAST_VISIT: 'months', VOLUME: 'places' };

const SECTION = /^(\d+)\.(\d+)-(\d+)$/;

/** The words for tables, their columns and what their cells hold. */
export function useTableWords() {
  const { t, i18n } = useTranslation();
  const given = (key: string) => (i18n.exists(key) ? t(key) : null);

  const amount = (value: string, row: DecisionRow) => {
    const factor = row.conditions.find(({ input }) => input === 'factor')?.value ?? '';
    if (Number(value) < 0) return t('plan.amount.never');
    if (factor === 'CONTRACT_VALUE') return t('plan.amount.thousandEuros', { amount: value });
    return AMOUNTS[factor] ? t(`plan.amount.${AMOUNTS[factor]}`, { count: Number(value) }) : value;
  };

  const special = (column: string, value: string, row: DecisionRow) => {
    const section = SECTION.exec(value);
    if (value === 'true' || value === 'false') return t(`kernel.form.${value === 'true' ? 'yes' : 'no'}`);
    if (column === 'severity') return `${value} (${t(`kernel.severity.${SEVERITIES[Number(value)]}`)})`;
    if (column === 'day') return formatDate(value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
    if (value === '0' && /days$/i.test(column)) return t('decision.atOnce');
    if (column === 'amount') return amount(value, row);
    return section && t('decision.section', { section: section[1], moment: section[2], item: section[3] });
  };

  return {
    name: (table: { key: string; name: string }) => given(`decision.name.${table.key}`) ?? table.name,
    purpose: (key: string) => given(`decision.purpose.${key}`),
    column: (table: string, name: string, columns: DecisionColumn[]) =>
      given(`decision.column.${table}.${name}`) ??
      given(`decision.column.any.${name}`) ??
      columns.find((column) => column.name === name)?.label ??
      name,
    value: (table: string, column: string, value: string, row: DecisionRow) => {
      const words = VALUES[`${table}.${column}`] ?? VALUES[column];
      return special(column, value, row) ?? (words && given(`${words}.${value}`)) ?? value;
    },
    /** Why a row answers as it does, where the house tells it. */
    reason: (row: DecisionRow) => given(`notice.rule.${row.id}`),
  };
}
