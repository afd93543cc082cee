import { useTranslation } from 'react-i18next';
import type { InspectionView } from '@/api/contract';
import { Section, Written } from '@/kernel/page/Section';

/** How the visit went, and who were there. */
export function VisitCourse({ inspection }: { inspection: InspectionView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('inspection.end.course')}>
      <Written>{inspection.course}</Written>
      <h3>{t('inspection.end.participants')}</h3>
      <Written>{inspection.participants}</Written>
    </Section>
  );
}
