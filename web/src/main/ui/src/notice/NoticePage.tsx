import { Notification, NotificationSize } from 'hds-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import type { NoticeView } from '@/api/contract';
import { isProblem } from '@/api/problem';
import { queryClient, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { bringToNotice } from '@/api/upload';
import casePage from '@/kernel/case/casePage.module.css';
import { ProcessPicture } from '@/kernel/case/ProcessPicture';
import { formatDateTime } from '@/kernel/format';
import { DataState, Empty, Loading } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section, Written } from '@/kernel/page/Section';
import { Attachments } from './Attachments';
import { BringFiles } from './BringFiles';
import { Clarifications } from './Clarifications';
import { Judged } from './Judged';
import { Messages } from './Messages';
import { NoticeFacts } from './NoticeFacts';
import { NoticeTimeline } from './NoticeTimeline';
import { Reporter } from './Reporter';
import { DangerTag, NoticeStateTag } from './tags';
import { Tellings } from './Tellings';
import { Transferred } from './Transferred';

// the forms are large, and most who look do not write
const NextNoticeStep = lazy(async () => ({ default: (await import('./NextNoticeStep')).NextNoticeStep }));

/** One notice: what must be done next, who must be told by when, what was told, and what became of it. */
export default function NoticePage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const notice = useResource<NoticeView>(`/notices/${id}`);
  const roles = useRoles();
  const inside = roles.is('OFFICER', 'MANAGER', 'TRIAGE', 'AUDITOR');
  // a producer that was only asked something knows the question, not the notice
  if (!inside && isProblem(notice.error, 404)) {
    return <Navigate to={`/notices/${id}/clarification`} replace />;
  }
  return (
    <DataState of={notice} page>
      {(view) => (
        <>
          <PageTitle
            over={
              <>
                {view.number} · {formatDateTime(view.receivedAt)}
                {view.caseId && (
                  <>
                    {' · '}
                    <Link to={`/cases/${view.caseId}`}>{view.caseNumber}</Link>
                  </>
                )}
              </>
            }
          >
            {t(`notice.kind.${view.kind}`)}
          </PageTitle>
          <div className={casePage.summary}>
            <NoticeStateTag state={view.state} />
            <DangerTag danger={view.triage?.danger ?? null} now={view.dangerNow} />
          </div>
          {view.confidential && (
            <Notification
              type="alert"
              size={NotificationSize.Small}
              notificationAriaLabel={t('notice.confidential.title')}
            >
              {t('notice.confidential.text')}
            </Notification>
          )}
          <Suspense fallback={<Loading />}>
            <NextNoticeStep notice={view} />
          </Suspense>
          {inside && view.tellings.length > 0 && (
            <Section title={t('notice.telling.title')}>
              <Tellings notice={view} />
            </Section>
          )}
          <Section title={t('notice.told')}>
            {view.state === 'ERASED' ? (
              <Empty>{t('notice.erased')}</Empty>
            ) : view.wordsSealed ? (
              <Empty>{t('notice.sealed')}</Empty>
            ) : (
              <Written>{view.description}</Written>
            )}
            <Attachments notice={view} />
            {view.state !== 'ERASED' && roles.is('OFFICER', 'MANAGER', 'TRIAGE', 'PROVIDER') && (
              <BringFiles
                help={t('notice.file.helpInside')}
                bring={(file) => bringToNotice(view.id, file)}
                onStored={() => void queryClient.invalidateQueries({ queryKey: [`/notices/${view.id}`] })}
              />
            )}
          </Section>
          <NoticeFacts notice={view} />
          {roles.is('TRIAGE') && view.state !== 'ERASED' && (
            <Section title={t('notice.reporter.title')}>
              <Reporter id={view.id} byCode={view.answered && view.channel !== 'PORTAL'} />
            </Section>
          )}
          {view.triage && <Judged notice={view} triage={view.triage} />}
          {view.transfer && <Transferred notice={view} transfer={view.transfer} />}
          {view.clarifications.length > 0 && (
            <Section title={t('notice.clarification.title')}>
              <Clarifications of={view.clarifications} />
            </Section>
          )}
          {(view.answered || view.messages.length > 0) && (
            <Section title={t('notice.message.title')}>
              <Messages messages={view.messages} />
            </Section>
          )}
          {inside && (
            <>
              <Section title={t('kernel.process.title')}>
                <ProcessPicture processKey="notice" subjectId={view.id} />
              </Section>
              <Section title={t('kernel.timeline.title')}>
                <NoticeTimeline events={view.events} />
              </Section>
            </>
          )}
        </>
      )}
    </DataState>
  );
}
