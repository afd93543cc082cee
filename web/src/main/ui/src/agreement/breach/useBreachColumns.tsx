import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BreachRow } from '@/api/contract';
import type { Column } from '@/kernel/page/Rows';
import { DueDate } from '@/kernel/terms/DueDate';
import { RelationTag } from '@/kernel/terms/tags';
import styles from '../agreement.module.css';
import { IndicatorName } from '../tags';
import { periodName } from '../words';
import { BreachStateTag } from './BreachStateTag';

/** The columns of a list of missed targets; the last day matters while the producer is waited for. */
export function useBreachColumns(): Column<BreachRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'target',
      header: t('agreement.target.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <Link to={`/breaches/${row.id}`}>
          <IndicatorName of={row} />
          <span className="visually-hidden">, {periodName(row.periodKind, row.periodFrom)}</span>
        </Link>
      ),
    },
    {
      key: 'who',
      header: t('agreement.breach.who'),
      render: (row) => <span className={styles.name}>{row.subjectName}</span>,
    },
    {
      key: 'relation',
      header: t('agreement.breach.relation'),
      render: (row) => <RelationTag relation={row.relation} />,
    },
    {
      key: 'period',
      header: t('agreement.field.period'),
      render: (row) => periodName(row.periodKind, row.periodFrom),
    },
    {
      key: 'periods',
      header: t('agreement.breach.periods'),
      render: (row) => t('agreement.breach.periodsCount', { count: row.periods }),
    },
    {
      key: 'state',
      header: t('agreement.breach.state'),
      render: (row) => <BreachStateTag state={row.state} />,
    },
    {
      key: 'due',
      header: t('agreement.breach.due'),
      render: (row) =>
        row.state === 'EXPLANATION_ASKED' || row.state === 'NOT_EXPLAINED' ? (
          <DueDate due={row.dueOn} overdue={row.state === 'NOT_EXPLAINED'} />
        ) : (
          '–'
        ),
    },
  ];
}
