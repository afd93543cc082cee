import { useTranslation } from 'react-i18next';
import type { DecisionCondition, DecisionRow, DecisionTableView } from '@/api/contract';
import styles from './decision.module.css';
import { useTableWords } from './words';

type Props = { table: DecisionTableView; row: DecisionRow };

/** What must hold for the row to fit, input by input. */
export function Conditions({ table, row }: Props) {
  const { t } = useTranslation();
  const words = useTableWords();
  const inputs = [...new Set(row.conditions.map(({ input }) => input))];
  if (inputs.length === 0) return t('decision.always');
  const told = (condition: DecisionCondition) => {
    const value = words.value(table.key, condition.input, condition.value, row);
    if (condition.comparison === 'OTHER') return condition.value;
    const kind = condition.input === 'day' ? 'dayIs' : 'is';
    return t(`decision.${kind}.${condition.comparison}`, { value });
  };
  return (
    <Pairs
      pairs={inputs.map((input) => [
        words.column(table.key, input, table.inputs),
        row.conditions
          .filter((condition) => condition.input === input)
          .map(told)
          .join(t('decision.and')),
      ])}
    />
  );
}

/** What follows, answer by answer; what the row leaves open is not told. */
export function Answers({ table, row }: Props) {
  const words = useTableWords();
  const given = row.answers.filter(({ output, values }) => values.length > 0 && output !== 'rule');
  return (
    <Pairs
      pairs={given.map(({ output, values }) => [
        words.column(table.key, output, table.outputs),
        values.map((value) => words.value(table.key, output, value, row)).join(', '),
      ])}
    />
  );
}

function Pairs({ pairs }: { pairs: [name: string, value: string][] }) {
  return (
    <ul className={styles.pairs}>
      {pairs.map(([name, value]) => (
        <li key={name}>
          {name}: <strong>{value}</strong>
        </li>
      ))}
    </ul>
  );
}
