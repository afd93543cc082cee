import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { CaseView } from '@/api/contract';
import { useResource } from '@/api/query';
import { downloadAddress } from '@/api/upload';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { Toast } from '@/kernel/page/Toast';
import { ClassificationForm } from './ClassificationForm';
import { DocumentParts } from './DocumentParts';

/** One document of a case: who may read it as a whole, and which of its parts. */
export default function DocumentPage() {
  const { t } = useTranslation();
  const { id, documentId } = useParams<'id' | 'documentId'>();
  const file = useResource<CaseView>(`/cases/${id}`);
  const [done, setDone] = useState<string | null>(null);
  return (
    <DataState of={file} page>
      {(view) => {
        const document = view.documents.find((each) => each.id === documentId);
        if (!document) return <PageTitle>{t('kernel.failure.missing.title')}</PageTitle>;
        return (
          <>
            <PageTitle over={<Link to={`/cases/${view.id}`}>{view.number}</Link>}>{document.name}</PageTitle>
            <p>
              <a href={downloadAddress(document.id)} target="_blank" rel="noreferrer">
                {t('casefile.secrecy.open')}
                <span className="visually-hidden"> {t('kernel.newTab')}</span>
              </a>
            </p>
            <Section title={t('casefile.secrecy.title')}>
              <ClassificationForm document={document} onDone={setDone} />
            </Section>
            {document.templateNumber !== null && document.renditionOf === null && (
              <DocumentParts document={document} onDone={setDone} />
            )}
            <Toast done={done} onClose={() => setDone(null)} />
          </>
        );
      }}
    </DataState>
  );
}
