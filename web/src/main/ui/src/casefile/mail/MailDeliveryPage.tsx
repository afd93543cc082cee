import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { MailDeliveryView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { eventName } from '@/kernel/case/Timeline';
import { formatDateTime } from '@/kernel/format';
import { DataState, Empty } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows } from '@/kernel/page/Rows';
import { Facts, Section } from '@/kernel/page/Section';
import { MailStateTag } from './MailStateTag';
import { MendMail } from './MendMail';

/** One message: what it tells of, every try to send it, and what to do when it did not arrive. */
export default function MailDeliveryPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const delivery = useResource<MailDeliveryView>(`/mail-deliveries/${id}`);
  const mends = useRoles().is('OFFICER', 'MANAGER', 'ADMIN');
  return (
    <DataState of={delivery} page>
      {(view) => (
        <>
          <PageTitle over={t('mail.one')}>{view.personName}</PageTitle>
          <Facts
            facts={[
              [t('mail.address'), view.address ?? t('mail.state.NO_ADDRESS')],
              [t('mail.result'), <MailStateTag state={view.state} />],
              [t('mail.sentAt'), view.sentAt && formatDateTime(view.sentAt)],
              [t('mail.returnedAt'), view.returnedAt && formatDateTime(view.returnedAt)],
              [t('mail.due'), view.state === 'WAITING' && formatDateTime(view.dueAt)],
              [t('mail.answer'), view.answer],
            ]}
          />
          <Section title={t('mail.notices')}>
            <ul>
              {view.notices.map((notice) => (
                <li key={`${notice.kind} ${notice.at}`}>
                  {eventName(notice.kind)}
                  {notice.caseNumber && ` · ${notice.caseNumber}`} · {formatDateTime(notice.at)}
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t('mail.attempts')}>
            {view.attempts.length === 0 ? <Empty>{t('mail.noAttempts')}</Empty> : <Attempts of={view} />}
          </Section>
          {mends && <MendMail delivery={view} />}
        </>
      )}
    </DataState>
  );
}

function Attempts({ of }: { of: MailDeliveryView }) {
  const { t } = useTranslation();
  return (
    <Rows
      caption={t('mail.attempts')}
      rows={of.attempts}
      rowKey={(row) => String(row.number)}
      columns={[
        { key: 'number', header: t('mail.attempt'), card: 'heading', render: (row) => row.number },
        { key: 'began', header: t('mail.began'), render: (row) => formatDateTime(row.beganAt) },
        {
          key: 'result',
          header: t('mail.result'),
          render: (row) => t(row.result ? `mail.attemptResult.${row.result}` : 'mail.state.SENDING'),
        },
        { key: 'answer', header: t('mail.answer'), wide: true, render: (row) => row.answer },
        { key: 'node', header: t('mail.node'), render: (row) => row.node },
      ]}
    />
  );
}
