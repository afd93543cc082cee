import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { PartyAnswerView, DocumentView } from '@/api/contract';
import { DocumentList } from '@/kernel/case/DocumentList';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Section, Written } from '@/kernel/page/Section';
import styles from './consequence.module.css';
import { MoreTime } from './MoreTime';

/** What the party was asked for and by when, its answer, and what the officer makes of it. */
export function AnswerPart({ answer, documents }: { answer: PartyAnswerView; documents: DocumentView[] }) {
  const { t } = useTranslation();
  const { given, assessment, outcome } = answer;
  const files = documents.filter(({ id }) => answer.documentIds.includes(id));
  const byAt = (signed: { by: string; at: string }) =>
    t('finding.byAt', { who: signed.by, when: formatDateTime(signed.at) });
  return (
    <Section title={t('finding.consequence.answer.title')}>
      <p>
        <strong>{t('finding.consequence.answer.dueOn', { date: formatDate(answer.deadline.dueOn) })}</strong>{' '}
        {answer.lapsedAt && t('finding.consequence.answer.lapsed')}
      </p>
      <p className={styles.quiet}>{answer.deadline.explanation}</p>
      {answer.extensions.map((extension) => (
        <MoreTime key={extension.id} extension={extension} />
      ))}
      {given && (
        <div className={styles.answer}>
          {answer.late && <StatusLabel type="alert">{t('finding.consequence.answer.late')}</StatusLabel>}
          <Written>{given.text}</Written>
          <p className={styles.quiet}>{byAt(given)}</p>
          {files.length > 0 && <DocumentList documents={files} />}
        </div>
      )}
      {assessment && outcome && (
        <div className={styles.answer}>
          <p>
            <strong>{t(`finding.consequence.answerOutcome.${outcome}`)}</strong>
          </p>
          <Written>{assessment.text}</Written>
          <p className={styles.quiet}>{byAt(assessment)}</p>
        </div>
      )}
    </Section>
  );
}
