import { IconDownload, Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { address } from '@/api/client';
import type { CaseView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { Timeline } from '@/kernel/case/Timeline';
import { formatDate, formatDateTime } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Facts, Section } from '@/kernel/page/Section';
import { CaseDocuments } from './documents/CaseDocuments';
import { CaseEvents } from './CaseEvents';
import { CaseExchanges } from './CaseExchanges';
import { CaseParties } from './CaseParties';
import { CaseThings } from './CaseThings';
import { CaseMail } from './mail/CaseMail';

/** The file of one case: parties, what it holds, what came and went, what was decided, and who read it. */
export default function CasePage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const file = useResource<CaseView>(`/cases/${id}`);
  const roles = useRoles();
  const packs = roles.is('OFFICER') || roles.is('MANAGER');
  return (
    <DataState of={file} page>
      {(view) => (
        <>
          <PageTitle
            over={`${t('casefile.one')} · ${view.number}`}
            actions={
              packs && (
                <a className="action-link" href={address(`/cases/${view.id}/package`)} download>
                  <IconDownload aria-hidden /> {t('casefile.package.get')}
                </a>
              )
            }
          >
            {view.title}
          </PageTitle>
          {view.imported && (
            <Notification type="info" label={t('casefile.imported.title')}>
              {t('casefile.imported.text', {
                origin: view.imported.origin,
                who: view.imported.by,
                when: formatDateTime(view.imported.at),
              })}
            </Notification>
          )}
          <Section title={t('casefile.facts')}>
            <Facts
              facts={[
                [t('casefile.number'), view.number],
                [t('casefile.taskClass'), `${view.taskClass} ${localized(view.taskClassName)}`],
                [t('casefile.openedAt'), formatDate(view.openedAt)],
              ]}
            />
          </Section>
          <CaseParties parties={view.parties} linked={!view.imported} />
          <CaseThings things={view.things} linked={!view.imported} />
          <CaseDocuments documents={view.documents} readOnly={view.imported !== null} />
          <CaseExchanges exchanges={view.exchanges} />
          {!view.imported && <CaseMail caseId={view.id} />}
          <Section title={t('casefile.decisions')}>
            <CaseEvents events={view.decisions} empty={t('casefile.noDecisions')} />
          </Section>
          <Section title={t('casefile.reads')}>
            <CaseEvents events={view.reads} empty={t('casefile.noReads')} />
          </Section>
          <Section title={t('kernel.timeline.title')}>
            <Timeline caseId={view.id} />
          </Section>
        </>
      )}
    </DataState>
  );
}
