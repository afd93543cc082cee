import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingRow, InspectionView } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { useFindingColumns } from '@/finding/useFindingColumns';
import { PagedRows } from '@/kernel/page/PagedRows';
import { Section } from '@/kernel/page/Section';
import page from '@/kernel/case/casePage.module.css';

/** The findings of this visit. To the provider they exist from the draft report on. */
export function VisitFindings({ inspection }: { inspection: InspectionView }) {
  const { t } = useTranslation();
  const provider = useRoles().is('PROVIDER');
  const findings = usePaged<FindingRow>('/findings', { inspection: inspection.id, limit: 500 });
  const columns = useFindingColumns({ withUnit: false });
  const drafted = inspection.reports.length > 0;
  return (
    <Section
      title={t('inspection.findings.title')}
      actions={
        !provider && (
          <Link to={`/findings?unit=${inspection.unit.id}`}>{t('inspection.findings.ofUnit')}</Link>
        )
      }
    >
      {!provider && !drafted && <p className={page.quiet}>{t('inspection.findings.unseen')}</p>}
      <PagedRows
        of={findings}
        caption={t('inspection.findings.title')}
        columns={columns}
        empty={t(provider && !drafted ? 'inspection.findings.notYet' : 'inspection.findings.empty')}
      />
    </Section>
  );
}
