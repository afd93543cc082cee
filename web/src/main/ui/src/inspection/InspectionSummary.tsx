import { Tag } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { InspectionView } from '@/api/contract';
import { formatDateTime } from '@/kernel/format';
import { RelationTag, StateTag } from '@/kernel/terms/tags';
import page from '@/kernel/case/casePage.module.css';

/** The inspection at a glance: its state, its kind, and when the visit is or was. */
export function InspectionSummary({ inspection }: { inspection: InspectionView }) {
  const { t } = useTranslation();
  return (
    <div className={page.summary}>
      <StateTag inspection={inspection.state} />
      <RelationTag relation={inspection.relation} />
      <Tag>{t(`inspection.type.${inspection.type}`)}</Tag>
      <Tag>{t(inspection.announced ? 'inspection.announced' : 'inspection.unannounced')}</Tag>
      <span>
        {t(inspection.startedAt ? 'inspection.startedAt' : 'inspection.plannedFor')}{' '}
        <time dateTime={inspection.startedAt ?? inspection.plannedFor}>
          {formatDateTime(inspection.startedAt ?? inspection.plannedFor)}
        </time>
      </span>
    </div>
  );
}
