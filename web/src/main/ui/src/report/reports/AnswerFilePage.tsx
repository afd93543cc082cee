import { Button, ButtonVariant, IconDownload, Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { address } from '@/api/client';
import type { AnswerFileView, RoundView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { FilePicker } from '@/kernel/form/FilePicker';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { formatDateTime } from '@/kernel/format';
import { DataState, Loading } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { localized } from '@/kernel/i18n/i18n';
import { formatPeriod } from '../period';
import styles from '../reporting.module.css';

/** All own units of a round from one file: fetched, filled, looked at, and only then saved or sent. */
export default function AnswerFilePage() {
  const { id } = useParams<'id'>();
  const round = useResource<RoundView>(`/report-rounds/${id}`);
  return (
    <DataState of={round} page>
      {(view) => <FromFile round={view} />}
    </DataState>
  );
}

function FromFile({ round }: { round: RoundView }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const path = `/report-rounds/${round.id}/answer-file`;
  const { mutate, data, error, isPending, reset } = useAct<File, AnswerFileView>([
    '/reports',
    '/report-rounds',
    '/work-items',
  ]);
  const take = (chosen: File, query: { commit: boolean; send: boolean; overwrite?: boolean }) =>
    mutate({ path, body: chosen, contentType: 'text/csv', query });

  return (
    <>
      <PageTitle
        over={
          <Link to={`/report-rounds/${round.id}`}>
            {localized(round.progress.name)} · {formatPeriod(round.progress)}
          </Link>
        }
      >
        {t('reports.file.title')}
      </PageTitle>
      <Section title={t('reports.file.first')}>
        <p>{t('reports.file.guide')}</p>
        <a className="action-link" href={address(path)} download>
          <IconDownload aria-hidden /> {t('reports.file.fetch')}
        </a>
      </Section>
      <Section title={t('reports.file.second')}>
        <div className={styles.answerFile}>
          <label htmlFor="answer-file">{t('reports.file.choose')}</label>
          <FilePicker
            id="answer-file"
            accept=".csv,text/csv"
            describedBy="answer-file-help"
            onChoose={(files) => {
              const chosen = files?.[0] ?? null;
              reset();
              setFile(chosen);
              if (chosen) take(chosen, { commit: false, send: false });
            }}
          />
          <small id="answer-file-help">{t('reports.file.help')}</small>
        </div>
        <div aria-live="polite">
          {isPending && <Loading />}
          {error && <ProblemNotice problem={error} />}
          {data && file && !isPending && (
            <Taken
              of={data}
              onSave={(overwrite) => take(file, { commit: true, send: false, overwrite })}
              onSend={(overwrite) => take(file, { commit: true, send: true, overwrite })}
            />
          )}
        </div>
      </Section>
    </>
  );
}

type TakenProps = {
  of: AnswerFileView;
  onSave: (overwrite: boolean) => void;
  onSend: (overwrite: boolean) => void;
};

function Taken({ of, onSave, onSend }: TakenProps) {
  const { t } = useTranslation();
  if (of.errors.length > 0) {
    return (
      <Notification type="error" label={t('reports.file.wrong', { count: of.errors.length })}>
        <ul className={styles.errors}>
          {of.errors.map(({ line, column, code, message }) => (
            <li key={`${line}-${column}-${code}`}>
              {t('reports.file.at', { line, column: column || '–' })}: {message}
            </li>
          ))}
        </ul>
      </Notification>
    );
  }
  if (of.committed) {
    return (
      <Notification
        type="success"
        label={t(of.sent ? 'reports.file.sent' : 'reports.file.saved', { count: of.units.length })}
      />
    );
  }
  // what was saved meanwhile is replaced only by who has seen whose it is
  const over = of.newer.length > 0;
  return (
    <>
      <Notification type="info" label={t('reports.file.fits', { count: of.units.length })}>
        <p>{t('reports.file.encoding', { encoding: of.encoding })}</p>
        <p>{of.units.join(', ')}</p>
      </Notification>
      {over && (
        <Notification type="alert" label={t('reports.file.newer', { count: of.newer.length })}>
          <p>{t('reports.file.newerGuide')}</p>
          <ul className={styles.errors}>
            {of.newer.map(({ unit, savedBy, savedAt }) => (
              <li key={unit}>
                {t('reports.file.newerBy', { unit, who: savedBy, when: formatDateTime(savedAt) })}
              </li>
            ))}
          </ul>
        </Notification>
      )}
      <div className={styles.buttons}>
        <Button onClick={() => onSend(over)}>
          {t(over ? 'reports.file.sendOver' : 'reports.file.send', { count: of.units.length })}
        </Button>
        <Button variant={ButtonVariant.Secondary} onClick={() => onSave(over)}>
          {t(over ? 'reports.file.saveOver' : 'reports.file.save')}
        </Button>
      </div>
    </>
  );
}
