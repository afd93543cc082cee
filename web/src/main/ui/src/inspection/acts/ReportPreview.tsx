import { IconDocument } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/api/client';

/** The report as it would go out now, opened beside the page. */
export function ReportPreview({ inspectionId, kind }: { inspectionId: string; kind: 'DRAFT' | 'FINAL' }) {
  const { t } = useTranslation();
  return (
    <p>
      <IconDocument aria-hidden />{' '}
      <a
        href={address(`/inspections/${inspectionId}/report-preview`, { kind })}
        target="_blank"
        rel="noreferrer"
      >
        {t(`inspection.preview.${kind}`)}
        <span className="visually-hidden"> {t('kernel.newTab')}</span>
      </a>
    </p>
  );
}
