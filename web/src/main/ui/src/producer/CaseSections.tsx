import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingRow, InspectionRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { useFindingColumns } from '@/finding/useFindingColumns';
import { useInspectionColumns } from '@/inspection/useInspectionColumns';
import { Timeline } from '@/kernel/case/Timeline';
import { PagedRows } from '@/kernel/page/PagedRows';
import { Section } from '@/kernel/page/Section';

type Props = { of: { unit: string } | { producer: string }; before: ReactNode };

/**
 * What supervision has to do with a unit or a producer: open findings first, then what is registered, then
 * inspections and events. An administrator keeps the register but reads no cases.
 */
export function CaseSections({ of, before }: Props) {
  const readsCases = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR', 'PROVIDER');
  return (
    <>
      {readsCases && <OpenFindings of={of} />}
      {before}
      {readsCases && <Inspections of={of} />}
      {readsCases && <Events of={of} />}
    </>
  );
}

function OpenFindings({ of }: Pick<Props, 'of'>) {
  const { t } = useTranslation();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  const findings = usePaged<FindingRow>('/findings', { ...of, open: true, limit: 10 });
  const columns = useFindingColumns({ withUnit: 'producer' in of });
  return (
    <Section
      title={t('producer.page.openFindings')}
      actions={
        officials && <Link to={`/findings?${new URLSearchParams(of)}`}>{t('producer.page.allFindings')}</Link>
      }
    >
      <PagedRows
        of={findings}
        caption={t('producer.page.openFindings')}
        columns={columns}
        empty={t('producer.page.noOpenFindings')}
      />
    </Section>
  );
}

function Inspections({ of }: Pick<Props, 'of'>) {
  const { t } = useTranslation();
  const inspections = usePaged<InspectionRow>('/inspections', { ...of, limit: 10 });
  const columns = useInspectionColumns({ withUnit: 'producer' in of });
  return (
    <Section title={t('inspection.list.title')}>
      <PagedRows
        of={inspections}
        caption={t('inspection.list.title')}
        columns={columns}
        empty={t('inspection.list.empty')}
      />
    </Section>
  );
}

function Events({ of }: Pick<Props, 'of'>) {
  const { t } = useTranslation();
  return (
    <Section title={t('kernel.timeline.title')}>
      <Timeline {...('unit' in of ? { unitId: of.unit } : { producerId: of.producer })} />
    </Section>
  );
}
