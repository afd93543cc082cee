import { Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '@/api/query';
import { useRoles } from '@/api/session';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { isProblem } from '@/api/problem';
import { Loading } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import styles from './casefile.module.css';

/** A case from another house, from its package: all of it or nothing. */
export default function CaseImportPage() {
  const { t } = useTranslation();
  const reads = useRoles().is('OFFICER');
  const [file, setFile] = useState<File | null>(null);
  const { mutate, data, error, isPending, reset } = useAct<File, { id: string }>(['/cases']);

  function take(chosen: File | null) {
    reset();
    setFile(chosen);
    if (chosen) mutate({ path: '/cases/import', body: chosen, contentType: 'application/zip' });
  }

  return (
    <>
      <PageTitle>{t('casefile.import.title')}</PageTitle>
      <p>{t('casefile.import.guide')}</p>
      <div className={styles.file}>
        <label htmlFor="case-package">{t('casefile.import.file')}</label>
        <input
          id="case-package"
          type="file"
          accept=".zip,application/zip"
          onChange={(event) => take(event.target.files?.[0] ?? null)}
          // the same file can be chosen again
          onClick={(event) => (event.currentTarget.value = '')}
        />
      </div>
      <div aria-live="polite">
        {file && <p>{file.name}</p>}
        {isPending && <Loading />}
        {error && (
          <ProblemNotice problem={error}>
            {isProblem(error) && error.errors.map((wrong) => <p key={wrong.code}>{wrong.message}</p>)}
          </ProblemNotice>
        )}
        {data && (
          <Notification type="success" label={t('casefile.import.done')}>
            {reads ? <Link to={`/cases/${data.id}`}>{t('casefile.import.open')}</Link> : null}
          </Notification>
        )}
      </div>
    </>
  );
}
