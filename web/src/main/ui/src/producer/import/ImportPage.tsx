import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '@/api/contract';
import { useAct } from '@/api/query';
import { FilePicker } from '@/kernel/form/FilePicker';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { Loading } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import styles from '../producer.module.css';
import { ImportFormat } from './ImportFormat';
import { ImportResult } from './ImportResult';

/** The register from a file: chosen, looked at, and only then written; all of it or nothing. */
export default function ImportPage() {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const { mutate, data, error, isPending, reset } = useAct<File, ImportReport>(['/producers', '/units']);

  function send(chosen: File, commit: boolean) {
    mutate({ path: '/producers/import', body: chosen, contentType: 'text/csv', query: { commit } });
  }

  function choose(chosen: File | null) {
    reset();
    setFile(chosen);
    if (chosen) send(chosen, false);
  }

  return (
    <>
      <PageTitle>{t('producer.import.title')}</PageTitle>
      <p>{t('producer.import.guide')}</p>
      <div className={styles.file}>
        <label htmlFor="import-file">{t('producer.import.file')}</label>
        <FilePicker
          id="import-file"
          accept=".csv,text/csv"
          describedBy="import-help"
          onChoose={(files) => choose(files?.[0] ?? null)}
        />
        <small id="import-help">
          {t('producer.import.help')} <a href="#format">{t('producer.import.toFormat')}</a>
        </small>
      </div>
      <div aria-live="polite" className={styles.block}>
        {file && <p className={styles.changed}>{file.name}</p>}
        {isPending && <Loading />}
        {error && <ProblemNotice problem={error} />}
        {data && file && !isPending && (
          <ImportResult report={data} onCommit={() => send(file, true)} onAgain={() => choose(file)} />
        )}
      </div>
      <ImportFormat />
    </>
  );
}
