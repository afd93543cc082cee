import { useTranslation } from 'react-i18next';
import type { InspectionView } from '@/api/contract';
import { formatDate, formatDateTime } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import { Facts, Section, Written } from '@/kernel/page/Section';
import page from '@/kernel/case/casePage.module.css';
import styles from './inspection.module.css';

/** The notice that was sent, and what the provider answered to the pre-questionnaire. */
export function Questionnaire({ inspection }: { inspection: InspectionView }) {
  const { t } = useTranslation();
  const { notice, questionnaire } = inspection;
  if (!notice || !questionnaire) return null;
  const { submittedAt, submittedBy, questions, answers } = questionnaire;
  return (
    <Section title={t('inspection.questionnaire.title')}>
      <Written>{notice.message}</Written>
      <p className={page.quiet}>
        {submittedAt
          ? t('inspection.questionnaire.answered', { who: submittedBy, when: formatDateTime(submittedAt) })
          : t('inspection.questionnaire.waiting', { date: formatDate(notice.questionnaireDueOn) })}
      </p>
      {submittedAt && (
        <details className={styles.fold}>
          <summary>{t('inspection.questionnaire.show')}</summary>
          <Facts
            facts={questions.map(({ code, text }) => [
              localized(text),
              answers[code] || t('inspection.questionnaire.noAnswer'),
            ])}
          />
        </details>
      )}
    </Section>
  );
}
