import { Button, ButtonVariant, Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportError, ImportReport } from '@/api/contract';
import { Rows, type Column } from '@/kernel/page/Rows';
import styles from '../producer.module.css';

const COUNTS = [
  'rows',
  'newProducers',
  'changedProducers',
  'newUnits',
  'changedUnits',
  'newRelations',
  'changedRelations',
] as const;

type Props = { report: ImportReport; onCommit: () => void; onAgain: () => void };

/** What the file would do, or did; what is wrong in it, by line and column. */
export function ImportResult({ report, onCommit, onAgain }: Props) {
  const { t } = useTranslation();
  const wrong = report.errors.length;
  const changes = COUNTS.slice(1).reduce((sum, count) => sum + report[count], 0);
  return (
    <>
      {report.committed ? (
        <Notification type="success" label={t('producer.import.done')}>
          <Link to="/producers">{t('producer.import.toRegister')}</Link>
        </Notification>
      ) : wrong > 0 ? (
        <Notification type="error" label={t('producer.import.wrong', { count: wrong })}>
          {t('producer.import.nothingWritten')}
        </Notification>
      ) : (
        <Notification type="info" label={t('producer.import.preview')}>
          {t(changes > 0 ? 'producer.import.previewText' : 'producer.import.nothingNew')}
        </Notification>
      )}
      {wrong === 0 && <Counts report={report} />}
      {wrong > 0 && <WrongCells errors={report.errors} />}
      {!report.committed && (
        <div className="buttons">
          {wrong === 0 && changes > 0 && <Button onClick={onCommit}>{t('producer.import.commit')}</Button>}
          <Button variant={ButtonVariant.Secondary} onClick={onAgain}>
            {t('producer.import.again')}
          </Button>
        </div>
      )}
    </>
  );
}

function Counts({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.counts}>
      {COUNTS.map((count) => (
        <div key={count}>
          <dt>{t(`producer.import.count.${count}`)}</dt>
          <dd>{report[count]}</dd>
        </div>
      ))}
    </dl>
  );
}

function WrongCells({ errors }: { errors: ImportError[] }) {
  const { t } = useTranslation();
  const columns: Column<ImportError>[] = [
    { key: 'line', header: t('producer.import.line'), card: 'heading', render: (row) => row.line },
    {
      key: 'column',
      header: t('producer.import.column'),
      render: (row) => (row.column ? <code>{row.column}</code> : t('producer.import.wholeLine')),
    },
    { key: 'message', header: t('producer.import.message'), wide: true, render: (row) => row.message },
  ];
  return (
    <Rows
      caption={t('producer.import.errors')}
      columns={columns}
      rows={errors}
      rowKey={(row) => `${row.line} ${row.column} ${row.code}`}
    />
  );
}
