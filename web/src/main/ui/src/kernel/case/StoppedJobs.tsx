import { Button, ButtonVariant } from 'hds-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettlementRequest, StoppedJob } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDateTime } from '@/kernel/format';
import { language } from '../i18n/i18n';
import page from './casePage.module.css';
import { drawnWords } from './drawnNames';

const EMPTY: SettlementRequest = { reason: '' };
const TOUCHED = ['/stopped-jobs', '/work-items', '/processes', '/case-events', '/findings', '/inspections'];

/** Where the case could not go on by itself: why, and for the manager what to do about it. */
export function StoppedJobs({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation();
  const roles = useRoles();
  const officials = roles.is('OFFICER', 'MANAGER', 'AUDITOR');
  const stopped = useResource<StoppedJob[]>(officials ? '/stopped-jobs' : null, { subject: subjectId });
  const any = !!stopped.data?.length;
  const nameOf = useDrawnName(any);
  if (!stopped.data || !any || !nameOf) return null;
  return (
    <div className={page.next}>
      {stopped.data.map((job) => (
        <section key={job.workItemId} className={page.act} aria-labelledby={`stopped-${job.workItemId}`}>
          <h2 id={`stopped-${job.workItemId}`}>{t('kernel.stopped.title')}</h2>
          <p>{t('kernel.stopped.where', { step: nameOf(job), when: formatDateTime(job.since) })}</p>
          {job.cause && <p className={page.quiet}>{t('kernel.stopped.cause', { cause: job.cause })}</p>}
          {roles.is('MANAGER') ? <Settle job={job} /> : <p>{t('kernel.stopped.waits')}</p>}
        </section>
      ))}
    </div>
  );
}

/** How the picture of the process calls it, once its words are there; where nothing stopped, none are fetched. */
function useDrawnName(wanted: boolean) {
  const spoken = language();
  const [said, setSaid] = useState<Record<string, string> | null>(null);
  useEffect(() => {
    let gone = false;
    const take = (found: Record<string, string>) => !gone && setSaid(found);
    if (wanted) void drawnWords(spoken).then(take, () => take({}));
    return () => {
      gone = true;
    };
  }, [spoken, wanted]);
  return said && ((job: StoppedJob) => (job.name ? (said[job.name] ?? job.name) : job.element));
}

function Settle({ job }: { job: StoppedJob }) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<SettlementRequest | Record<string, never>, void>(TOUCHED);
  const form = useForm({ id: `stopped-${job.workItemId}`, initial: EMPTY, required: ['reason'] });
  return (
    <>
      <p>{t('kernel.stopped.guide')}</p>
      <p>
        <Button
          variant={ButtonVariant.Secondary}
          onClick={() => void mutateAsync({ path: `/stopped-jobs/${job.workItemId}/retry`, body: {} })}
        >
          {t('kernel.stopped.retry')}
        </Button>
      </p>
      <Form
        form={form}
        onSubmit={async (body, idempotencyKey) => {
          await mutateAsync({ path: `/stopped-jobs/${job.workItemId}/settlement`, body, idempotencyKey });
        }}
      >
        <LongTextField name="reason" label={t('kernel.stopped.reason')} required />
        <FormActions>
          <Submit>{t('kernel.stopped.settle')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
