import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgreementDayRow } from '@/api/contract';
import { today } from '@/kernel/format';
import type { Column } from '@/kernel/page/Rows';
import { DueDate } from '@/kernel/terms/DueDate';
import styles from '../agreement.module.css';

/** Whether a day has passed and nobody has said what was done by it. */
export function isLate(day: AgreementDayRow): boolean {
  return day.state === 'WAITING' && day.dueOn < today();
}

/** The columns of the calendar; on the page of one agreement its name says nothing new. */
export function useAgreementDayColumns(ofOne = false): Column<AgreementDayRow>[] {
  const { t } = useTranslation();
  const columns: (Column<AgreementDayRow> | null)[] = [
    {
      key: 'due',
      header: t('agreement.day.due'),
      render: (row) => <DueDate due={row.dueOn} overdue={isLate(row)} />,
    },
    {
      key: 'what',
      header: t('agreement.day.what'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <Link to={`/agreement-days/${row.id}`} className={styles.name}>
          {t(`agreement.day.kind.${row.kind}`)}: {row.what}
        </Link>
      ),
    },
    ofOne
      ? null
      : {
          key: 'agreement',
          header: t('agreement.one'),
          wide: true,
          render: (row) => (
            <Link to={`/agreements/${row.agreementId}`} className={styles.name}>
              {row.agreementName}
            </Link>
          ),
        },
    {
      key: 'state',
      header: t('agreement.day.state'),
      render: (row) =>
        row.outcome ? t(`agreement.day.outcomes.${row.outcome}`) : t(`agreement.day.states.${row.state}`),
    },
  ];
  return columns.filter((column) => column !== null);
}
