import { useTranslation } from 'react-i18next';
import type { FindingRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { PreviewedDemand } from '@/finding/grading/PreviewedDemand';
import { SeverityTag } from '@/kernel/terms/tags';

/** What each finding of the visit demands, and until when, once the final report is sent today. */
export function OpeningFindings({ inspectionId }: { inspectionId: string }) {
  const { t } = useTranslation();
  const findings = usePaged<FindingRow>('/findings', {
    inspection: inspectionId,
    state: 'DRAFT',
    limit: 500,
  });
  const rows = findings.data?.pages.flatMap(({ items }) => items) ?? [];
  if (rows.length === 0) return null;
  return (
    <section aria-label={t('inspection.final.opening')}>
      <h3>{t('inspection.final.opening')}</h3>
      <ul>
        {rows.map(({ id, title, severity, scope }) => (
          <li key={id}>
            <p>
              <SeverityTag severity={severity} /> {title}
            </p>
            <PreviewedDemand grading={{ severity, scope }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
