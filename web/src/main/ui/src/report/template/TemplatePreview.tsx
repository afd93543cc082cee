import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateContent } from '@/api/contract';
import { Section } from '@/kernel/page/Section';
import type { Answers } from '../form/answers';
import { ReportForm } from '../form/ReportForm';
import styles from './template.module.css';

const NOTHING: Answers = {};

/** The form as whoever fills it in will see it, to be tried out; nothing is saved. */
export function TemplatePreview({ content }: { content: TemplateContent }) {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<Answers>(NOTHING);
  // a long form is drawn when there is time for it: whoever types beside it must not wait
  const shown = useDeferredValue(content);
  const named = content.sections.some(({ fields }) => fields.some((field) => field.commentWhen?.belowBound));
  return (
    <div className={styles.preview}>
      <Section title={t('report.template.preview')}>
        <p>
          {t('report.template.previewText')}
          {named && ` ${t('report.template.previewStaffing')}`}
        </p>
        <ReportForm content={shown} answers={answers} onChange={setAnswers} />
      </Section>
    </div>
  );
}
