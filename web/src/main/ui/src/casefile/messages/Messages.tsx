import { useTranslation } from 'react-i18next';
import type { MessageView, SubjectType } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { DataState } from '@/kernel/page/DataState';
import { LoadMore } from '@/kernel/page/PagedRows';
import { Section } from '@/kernel/page/Section';
import { MessageItem } from './MessageItem';
import styles from './messages.module.css';
import { WriteMessage } from './WriteMessage';

type Props = {
  subjectType: SubjectType;
  subjectId: string;
  /** The page is about the thread itself: the place to write stands open. */
  alone?: boolean;
};

/** What officer and provider have written to each other about a thing, and a place to write. */
export function Messages({ subjectType, subjectId, alone = false }: Props) {
  const { t } = useTranslation();
  const messages = usePaged<MessageView>('/messages', { subjectType, subjectId, limit: 20 });
  const roles = useRoles();
  const writes = roles.is('OFFICER', 'MANAGER', 'PROVIDER');
  const waited = messages.items.some(
    ({ side, dueAt, endedAt }) => (side === 'PROVIDER') !== roles.is('PROVIDER') && dueAt && !endedAt,
  );
  return (
    <Section title={t('messages.title')} id="messages">
      <DataState of={messages} isEmpty={() => messages.items.length === 0} empty={t('messages.none')}>
        {() => (
          <>
            <ol className={styles.thread}>
              {messages.items.map((message) => (
                <MessageItem key={message.id} message={message} />
              ))}
            </ol>
            <LoadMore of={messages} />
          </>
        )}
      </DataState>
      {writes && (
        <div className={styles.write}>
          <WriteMessage
            subjectType={subjectType}
            subjectId={subjectId}
            fold={alone ? undefined : waited ? 'OPEN' : 'CLOSED'}
          />
        </div>
      )}
    </Section>
  );
}
