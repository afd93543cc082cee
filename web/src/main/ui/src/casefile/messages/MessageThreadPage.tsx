import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '@/api/client';
import type { MessageThread, SubjectType } from '@/api/contract';
import { useRefresh, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { pageOf } from '@/work/steps';
import { Messages } from './Messages';
import { NoAnswer } from './NoAnswer';

/** One thread, and the way to the thing that it is about. Who opens it has read it. */
export default function MessageThreadPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const thread = useResource<MessageThread>(`/message-threads/${id}`);
  const reads = useRoles().is('OFFICER', 'MANAGER', 'PROVIDER');
  const refresh = useRefresh();
  const known = thread.data?.id;
  useEffect(() => {
    if (!known || !reads) return;
    api
      .post(`/message-threads/${known}/reading`, {})
      .then(() => refresh('/message-threads'))
      // the badge stays; nothing else is lost
      .catch(() => null);
    // once for each thread that is opened
  }, [known, reads]);
  return (
    <DataState of={thread} page>
      {(view) => {
        const about = { subjectType: view.about as SubjectType, subjectId: view.aboutId };
        return (
          <>
            <PageTitle over={<Link to={pageOf(about)}>{t('messages.toThing')}</Link>}>{view.title}</PageTitle>
            <Messages {...about} alone />
            {reads && <NoAnswer threadId={view.id} about={about} />}
          </>
        );
      }}
    </DataState>
  );
}
