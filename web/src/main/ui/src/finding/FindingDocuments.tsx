import { useTranslation } from 'react-i18next';
import type { DocumentView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { DocumentList } from '@/kernel/case/DocumentList';
import { DataState } from '@/kernel/page/DataState';
import { Section } from '@/kernel/page/Section';

export function FindingDocuments({ findingId }: { findingId: string }) {
  const { t } = useTranslation();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  const documents = useResource<DocumentView[]>('/documents', {
    subjectType: 'FINDING',
    subjectId: findingId,
  });
  return (
    <Section title={t('finding.documents.title')}>
      <DataState of={documents} isEmpty={(all) => all.length === 0} empty={t('finding.documents.empty')}>
        {(all) => <DocumentList documents={all} secrecy={officials} />}
      </DataState>
    </Section>
  );
}
