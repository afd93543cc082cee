import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingRow, Page } from '@/api/contract';
import { useResource } from '@/api/query';
import { useFindingColumns } from '@/finding/useFindingColumns';
import { DataState } from '@/kernel/page/DataState';
import { Rows } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';

/** The last serious findings that are still open. */
export function NewestSerious() {
  const { t } = useTranslation();
  const findings = useResource<Page<FindingRow>>('/findings', { open: true, severity: 'SERIOUS', limit: 5 });
  const columns = useFindingColumns();
  return (
    <Section
      title={t('insight.newestSerious')}
      actions={<Link to="/findings?open=true&severity=SERIOUS">{t('insight.all')}</Link>}
    >
      <DataState of={findings} isEmpty={({ items }) => items.length === 0} empty={t('insight.noSerious')}>
        {({ items }) => <Rows caption={t('insight.newestSerious')} columns={columns} rows={items} />}
      </DataState>
    </Section>
  );
}
