import { IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TargetView } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUnitTypeOptions } from '@/producer/options';
import { useTargetColumns } from './AgreementTargets';

/** Targets of no agreement: they concern all units of a kind. */
export default function GeneralTargetsPage() {
  const { t } = useTranslation();
  const targets = usePaged<TargetView>('/targets', { general: 'true' });
  const types = useUnitTypeOptions();
  const whom = {
    key: 'whom',
    header: t('agreement.general.whom'),
    render: (row: TargetView) =>
      types.find(({ value }) => value === row.unitType)?.label ?? t('agreement.general.everyUnit'),
  };
  return (
    <>
      <PageTitle>{t('agreement.general.title')}</PageTitle>
      <p>{t('agreement.general.guide')}</p>
      {useRoles().is('OFFICER') && (
        <p>
          <Link to="/targets/new">
            <IconPlus aria-hidden /> {t('agreement.general.new')}
          </Link>
        </p>
      )}
      <PagedRows
        of={targets}
        caption={t('agreement.general.title')}
        columns={[...useTargetColumns(), whom]}
        empty={t('agreement.general.empty')}
      />
    </>
  );
}
