import { Button, ButtonVariant, Notification } from 'hds-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportError } from '@/api/contract';
import { useAct } from '@/api/query';
import { FilePicker } from '@/kernel/form/FilePicker';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { Loading } from '@/kernel/page/DataState';
import { Rows } from '@/kernel/page/Rows';
import styles from './import.module.css';

type Report = { rows: number; errors: ImportError[]; committed: boolean };

type Props<T extends Report> = {
  path: string;
  query?: Record<string, string>;
  /** What is read again afterwards. */
  changes: string[];
  /** How the file is to be. */
  help: ReactNode;
  /** Names and figures of what would happen, or happened. */
  counts: (report: T) => [name: string, count: number][];
  /** Whether the file would change anything. */
  changesAnything: (report: T) => boolean;
  done: ReactNode;
};

/** A file is chosen, looked at, and only then written; all of it or nothing. */
export function FileImport<T extends Report>({
  path,
  query = {},
  changes,
  help,
  counts,
  changesAnything,
  done,
}: Props<T>) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const { mutate, data, error, isPending, reset } = useAct<File, T>(changes);

  function send(chosen: File, commit: boolean) {
    mutate({ path, body: chosen, contentType: 'text/csv', query: { ...query, commit } });
  }

  function choose(chosen: File | null) {
    reset();
    setFile(chosen);
    if (chosen) send(chosen, false);
  }

  return (
    <>
      <div className={styles.file}>
        <label htmlFor="import-file">{t('kernel.import.file')}</label>
        <FilePicker
          id="import-file"
          accept=".csv,text/csv"
          describedBy="import-help"
          onChoose={(files) => choose(files?.[0] ?? null)}
        />
        <small id="import-help">{help}</small>
      </div>
      <div aria-live="polite" className={styles.block}>
        {file && <p className={styles.name}>{file.name}</p>}
        {isPending && <Loading />}
        {error && <ProblemNotice problem={error} />}
        {data && file && !isPending && (
          <>
            <Outcome report={data} changes={changesAnything(data)} done={done} />
            {data.errors.length === 0 && <Counts counts={counts(data)} />}
            {data.errors.length > 0 && <WrongCells errors={data.errors} />}
            {!data.committed && (
              <div className="buttons">
                {data.errors.length === 0 && changesAnything(data) && (
                  <Button onClick={() => send(file, true)}>{t('kernel.import.commit')}</Button>
                )}
                <Button variant={ButtonVariant.Secondary} onClick={() => choose(file)}>
                  {t('kernel.import.again')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </>
  );
}

function Outcome({ report, changes, done }: { report: Report; changes: boolean; done: ReactNode }) {
  const { t } = useTranslation();
  if (report.committed) {
    return (
      <Notification type="success" label={t('kernel.import.done')}>
        {done}
      </Notification>
    );
  }
  if (report.errors.length > 0) {
    return (
      <Notification type="error" label={t('kernel.import.wrong', { count: report.errors.length })}>
        {t('kernel.import.nothingWritten')}
      </Notification>
    );
  }
  return (
    <Notification type="info" label={t('kernel.import.preview')}>
      {t(changes ? 'kernel.import.previewText' : 'kernel.import.nothingNew')}
    </Notification>
  );
}

function Counts({ counts }: { counts: [string, number][] }) {
  return (
    <dl className={styles.counts}>
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function WrongCells({ errors }: { errors: ImportError[] }) {
  const { t } = useTranslation();
  return (
    <Rows
      caption={t('kernel.import.errors')}
      rows={errors}
      rowKey={(row) => `${row.line} ${row.column} ${row.code}`}
      columns={[
        { key: 'line', header: t('kernel.import.line'), card: 'heading', render: (row) => row.line },
        {
          key: 'column',
          header: t('kernel.import.column'),
          render: (row) => (row.column ? <code>{row.column}</code> : t('kernel.import.wholeLine')),
        },
        { key: 'message', header: t('kernel.import.message'), wide: true, render: (row) => row.message },
      ]}
    />
  );
}
