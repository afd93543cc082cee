import { IconPlus, IconUpload } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProducerRow, UnitRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { LinkTabs } from '@/kernel/page/LinkTabs';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { REGISTER_FILTERS, RegisterFilters } from './RegisterFilters';
import { useProducerColumns, useUnitColumns } from './useRegisterColumns';

const LISTS = ['producers', 'units'] as const;

/** The register: all producers, or all units, by name. */
export default function RegisterPage() {
  const { t } = useTranslation();
  const roles = useRoles();
  const url = useUrlFilters(REGISTER_FILTERS);
  const { list: wanted } = useUrlFilters(['list']).filters;
  const list = LISTS.find((each) => each === wanted) ?? 'producers';
  const { search, relation, type } = url.filters;
  const producers = usePaged<ProducerRow>(list === 'producers' ? '/producers' : null, { search, relation });
  const units = usePaged<UnitRow>(list === 'units' ? '/units' : null, { search, relation, type });
  const producerColumns = useProducerColumns();
  const unitColumns = useUnitColumns();
  const empty = t(url.active > 0 ? 'producer.list.emptyFiltered' : 'producer.list.empty');

  return (
    <>
      <PageTitle
        actions={
          <>
            {roles.is('ADMIN') && (
              <Link to="/producers/import" className="action-link quiet">
                <IconUpload aria-hidden /> {t('producer.import.link')}
              </Link>
            )}
            {roles.is('OFFICER', 'ADMIN') && (
              <Link to="/producers/new" className="action-link">
                <IconPlus aria-hidden /> {t('producer.new.producer')}
              </Link>
            )}
          </>
        }
      >
        {t('producer.list.title')}
      </PageTitle>
      <LinkTabs
        label={t('producer.list.which')}
        parameter="list"
        current={list}
        tabs={LISTS.map((each) => ({ value: each, label: t(`producer.list.${each}`) }))}
      />
      <RegisterFilters {...url} ofUnits={list === 'units'} />
      {list === 'producers' ? (
        <PagedRows
          of={producers}
          caption={t('producer.list.producers')}
          columns={producerColumns}
          empty={empty}
        />
      ) : (
        <PagedRows of={units} caption={t('producer.list.units')} columns={unitColumns} empty={empty} />
      )}
    </>
  );
}
