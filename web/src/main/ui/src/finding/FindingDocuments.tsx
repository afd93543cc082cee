import { useTranslation } from 'react-i18next';
import type { DocumentView } from '@/api/contract';
import { useRoles } from '@/api/session';
import { DocumentList } from '@/kernel/case/DocumentList';
import { Empty } from '@/kernel/page/DataState';
import { Section } from '@/kernel/page/Section';

export function FindingDocuments({ documents }: { documents: DocumentView[] }) {
  const { t } = useTranslation();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  return (
    <Section title={t('finding.documents.title')}>
      {documents.length === 0 ? (
        <Empty>{t('finding.documents.empty')}</Empty>
      ) : (
        <DocumentList documents={documents} secrecy={officials} />
      )}
    </Section>
  );
}
