import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { DocumentView } from '@/api/contract';
import { downloadAddress } from '@/api/upload';
import { useRoles } from '@/api/session';
import { formatDateTime, formatSize } from '@/kernel/format';
import { Empty } from '@/kernel/page/DataState';
import { Section } from '@/kernel/page/Section';
import styles from '../casefile.module.css';
import { useGrounds } from './useGrounds';

/** Every document of the case, and who may read it. */
export function CaseDocuments({ documents, readOnly }: { documents: DocumentView[]; readOnly: boolean }) {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const grounds = useGrounds();
  const roles = useRoles();
  const classifies = !readOnly && (roles.is('OFFICER') || roles.is('MANAGER'));
  return (
    <Section title={t('casefile.documents')}>
      {documents.length === 0 && <Empty>{t('casefile.noDocuments')}</Empty>}
      <ul className={styles.documents}>
        {documents.map((document) => (
          <li key={document.id}>
            <a href={downloadAddress(document.id)} target="_blank" rel="noreferrer">
              {document.name} ({formatSize(document.size)})
              <span className="visually-hidden"> {t('kernel.newTab')}</span>
            </a>
            <small>
              <br />
              {[
                formatDateTime(document.createdAt),
                document.createdBy,
                t(`casefile.secrecy.${document.secrecy}`),
                document.ground && grounds.name(document.ground),
                document.secrecy === 'PARTY' && !document.ground && t('casefile.secrecy.notYet'),
                document.templateNumber && t('casefile.madeWith', { number: document.templateNumber }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            {classifies && (
              <div>
                <Link to={`/cases/${id}/documents/${document.id}`}>
                  {t('casefile.secrecy.change')}
                  <span className="visually-hidden">: {document.name}</span>
                </Link>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
