import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CommentView, FindingRow, InspectionView } from '@/api/contract';
import { usePaged } from '@/api/query';
import { DocumentList } from '@/kernel/case/DocumentList';
import { formatDateTime } from '@/kernel/format';
import { Section, Written } from '@/kernel/page/Section';
import page from '@/kernel/case/casePage.module.css';
import styles from './inspection.module.css';

/** What the provider said of each finding, and how the officer took it. A disagreement stays for all to see. */
export function Comments({ inspection }: { inspection: InspectionView }) {
  const { t } = useTranslation();
  const findings = usePaged<FindingRow>('/findings', { inspection: inspection.id, limit: 500 }).items;
  return (
    <Section title={t('inspection.comments.title')}>
      <ul className={styles.comments}>
        {inspection.comments.map((comment) => (
          <li key={comment.findingId}>
            <Link to={`/findings/${comment.findingId}`}>
              {findings.find(({ id }) => id === comment.findingId)?.title ?? t('inspection.comments.finding')}
            </Link>
            <CommentText comment={comment} />
            {comment.outcome && (
              <div className={styles.assessment}>
                <strong>{t(`inspection.outcome.${comment.outcome}`)}</strong>
                {comment.assessment && <Written>{comment.assessment}</Written>}
                <p className={page.quiet}>
                  {t('inspection.byAt', {
                    who: comment.assessedBy,
                    when: comment.assessedAt ? formatDateTime(comment.assessedAt) : '',
                  })}
                </p>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function CommentText({ comment }: { comment: CommentView }) {
  const { t } = useTranslation();
  return (
    <div className={styles.comment}>
      <p>
        <strong>{t(`inspection.stance.${comment.stance}`)}</strong>{' '}
        {comment.late && <StatusLabel type="alert">{t('inspection.comments.late')}</StatusLabel>}
      </p>
      {comment.text && <Written>{comment.text}</Written>}
      <p className={page.quiet}>
        {t('inspection.byAt', { who: comment.by, when: formatDateTime(comment.at) })}
      </p>
      {comment.documents.length > 0 && <DocumentList documents={comment.documents} />}
    </div>
  );
}
