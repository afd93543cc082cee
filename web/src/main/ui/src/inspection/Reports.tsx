import { IconDocument } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { DocumentView, InspectionView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { downloadAddress } from '@/api/upload';
import { DocumentList } from '@/kernel/case/DocumentList';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Section } from '@/kernel/page/Section';
import styles from './inspection.module.css';

/** The reports that were sent, with the day until which they could be commented; and the other documents. */
export function Reports({ inspection }: { inspection: InspectionView }) {
  const { t } = useTranslation();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  const documents = useResource<DocumentView[]>('/documents', {
    subjectType: 'INSPECTION',
    subjectId: inspection.id,
  });
  const reports = new Set(inspection.reports.map(({ documentId }) => documentId));
  const others = documents.data?.filter(({ id }) => !reports.has(id)) ?? [];
  if (reports.size === 0 && others.length === 0) return null;
  return (
    <Section title={t('inspection.reports.title')}>
      {reports.size > 0 && (
        <ul className={styles.reports}>
          {inspection.reports.map((report) => (
            <li key={report.documentId}>
              <IconDocument aria-hidden />
              <span>
                <a href={downloadAddress(report.documentId)}>{t(`inspection.reports.${report.kind}`)}</a>
                <small>
                  {t('inspection.reports.sent', { when: formatDateTime(report.sentAt) })}
                  {report.commentsDueOn &&
                    ` · ${t('inspection.reports.commentsBy', { date: formatDate(report.commentsDueOn) })}`}
                </small>
                {report.commentsDeadline && <small>{report.commentsDeadline.explanation}</small>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <DocumentList documents={others} secrecy={officials} />}
    </Section>
  );
}
