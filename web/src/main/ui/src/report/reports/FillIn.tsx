import { Button, ButtonVariant, Notification } from 'hds-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type {
  DocumentView,
  FieldProblem,
  ReportAnswers,
  ReportCheck,
  ReportDraft,
  SelfMonitoringReportView,
} from '@/api/contract';
import { isProblem } from '@/api/problem';
import { useAct, useRefresh } from '@/api/query';
import { uploadDocument } from '@/api/upload';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { Section } from '@/kernel/page/Section';
import { SavingConflict, SavingState } from '../filling/SavingState';
import { useAutosave, type Autosaved } from '../filling/useAutosave';
import { ReportForm } from '../form/ReportForm';
import styles from '../reporting.module.css';
import { ConfirmTiny } from './ConfirmTiny';
import { FieldComment } from './FieldComment';

/** The producer fills the report in: saved as it is typed, checked before it is sent, looked at whole. */
export function FillIn({ report }: { report: SelfMonitoringReportView }) {
  const path = `/reports/${report.id}`;
  const saving = useAutosave<ReportAnswers>({
    name: `report/${report.id}`,
    stored: {
      value: report.answers,
      version: report.draftVersion,
      changedBy: report.savedBy,
      changedAt: report.savedAt,
    },
    save: async (answers, version) =>
      (await api.put<{ version: number }>(`${path}/answers`, { answers }, { version })).version,
    read: async () => {
      const draft = await api.get<ReportDraft>(`${path}/answers`);
      return {
        value: draft.answers,
        version: draft.version,
        changedBy: draft.savedBy,
        changedAt: draft.savedAt,
      };
    },
  });
  return <Filling report={report} saving={saving} />;
}

function Filling({ report, saving }: { report: SelfMonitoringReportView; saving: Autosaved<ReportAnswers> }) {
  const { t } = useTranslation();
  const [documents, setDocuments] = useState<DocumentView[]>(report.documents);
  const [errors, setErrors] = useState<FieldProblem[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [looking, setLooking] = useState(false);
  const [confirmed, setConfirmed] = useState<ReportAnswers>({});
  const [problem, setProblem] = useState<unknown>(null);
  const returned = report.state === 'RETURNED' ? report.submissions.at(-1)?.assessment : null;
  const key = useRef(crypto.randomUUID());
  const refresh = useRefresh();
  // who has changed the number since has not confirmed it
  const right = Object.keys(confirmed).filter((field) => confirmed[field] === saving.value[field]);
  const submit = useAct<{ answers: ReportAnswers; confirmed: string[] }, SelfMonitoringReportView>([
    '/reports',
    '/report-rounds',
    '/work-items',
    '/case-events',
    '/processes/report-round',
    '/documents',
  ]);

  async function look() {
    setProblem(null);
    try {
      await saving.settle();
      const { problems } = await api.post<ReportCheck>(`/reports/${report.id}/check`, {
        answers: saving.value,
        confirmed: right,
      });
      setErrors(problems);
      setAttempts((count) => count + 1);
      setLooking(problems.length === 0);
    } catch (failed) {
      setProblem(failed);
    }
  }

  async function send() {
    setProblem(null);
    try {
      await submit.mutateAsync({
        path: `/reports/${report.id}/submission`,
        body: { answers: saving.value, confirmed: right },
        idempotencyKey: key.current,
      });
      window.scrollTo(0, 0);
    } catch (failed) {
      if (isProblem(failed, 400)) {
        setErrors(failed.errors);
        setAttempts((count) => count + 1);
        setLooking(false);
      }
      setProblem(failed);
      void refresh(`/reports/${report.id}`);
    }
  }

  return (
    <Section title={t(looking ? 'reports.preview' : returned ? 'reports.correct' : 'reports.fillIn')}>
      {returned && (
        <Notification type="alert" label={t('reports.returned')}>
          <p className={styles.comment}>{returned.reason}</p>
        </Notification>
      )}
      {!report.savedAt && Object.keys(report.answers).length > 0 && <p>{t('reports.carriedOver')}</p>}
      <div className={styles.sticky}>
        <SavingState of={saving} />
      </div>
      <SavingConflict of={saving} />
      <ReportForm
        content={report.content}
        answers={saving.value}
        previous={report.previous}
        errors={errors}
        attempts={attempts}
        readOnly={looking}
        documents={documents}
        onChange={saving.set}
        upload={async (file, _field, onProgress) => {
          const target = { subjectType: 'REPORT', subjectId: report.id, kind: 'ATTACHMENT' } as const;
          const stored = await uploadDocument(file, target, onProgress);
          setDocuments((before) => [...before, stored]);
          return stored;
        }}
        fieldSlot={(field) => (
          <>
            <FieldComment text={returned?.comments[field]} />
            <ConfirmTiny
              field={field}
              value={saving.value[field]}
              problems={errors}
              confirmed={right.includes(field)}
              onChange={(yes) =>
                setConfirmed(({ [field]: _, ...others }) =>
                  yes ? { ...others, [field]: saving.value[field] } : others,
                )
              }
            />
          </>
        )}
      />
      {problem !== null && !isProblem(problem, 400) && (
        <ProblemNotice problem={problem} onArrived={() => void send()} />
      )}
      <div className={styles.buttons}>
        {looking ? (
          <>
            <Button onClick={() => void send()} disabled={submit.isPending}>
              {t('reports.send')}
            </Button>
            <Button variant={ButtonVariant.Secondary} onClick={() => setLooking(false)}>
              {t('reports.goOn')}
            </Button>
          </>
        ) : (
          <Button onClick={() => void look()}>{t('reports.look')}</Button>
        )}
      </div>
    </Section>
  );
}
