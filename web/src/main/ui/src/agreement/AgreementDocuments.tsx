import { useTranslation } from 'react-i18next';
import type { AgreementView, DocumentView } from '@/api/contract';
import { useRefresh, useResource } from '@/api/query';
import { DocumentList } from '@/kernel/case/DocumentList';
import { FileDrop } from '@/kernel/form/FileDrop';
import { DataState } from '@/kernel/page/DataState';
import { Section } from '@/kernel/page/Section';

/** The signed agreement and its annexes. */
export function AgreementDocuments({ agreement, writes }: { agreement: AgreementView; writes: boolean }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const documents = useResource<DocumentView[]>('/documents', {
    subjectType: 'AGREEMENT',
    subjectId: agreement.id,
  });
  return (
    <Section title={t('agreement.page.documents')}>
      <DataState of={documents} isEmpty={(list) => list.length === 0} empty={t('agreement.page.noDocuments')}>
        {(list) => <DocumentList documents={list} secrecy={writes} />}
      </DataState>
      {writes && (
        <FileDrop
          id="agreement-file"
          label={t('agreement.page.addDocument')}
          target={{ subjectType: 'AGREEMENT', subjectId: agreement.id, kind: 'ATTACHMENT' }}
          documents={[]}
          onChange={() => void refresh('/documents')}
        />
      )}
    </Section>
  );
}
