import { useTranslation } from 'react-i18next';
import type { DelegationView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDate } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { DoneNotice, useDone } from '@/kernel/page/DoneNotice';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows, type Column } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';
import { DelegationChangeForm, NewDelegationForm } from './DelegationForms';
import { usePowerName } from './usePowerName';

/** Who decides which consequence, and when; an administrator keeps the table. */
export default function DelegationsPage() {
  const { t } = useTranslation();
  const keeps = useRoles().is('ADMIN');
  const { done, tell, forget } = useDone();
  const table = useResource<DelegationView[]>('/delegations');
  const columns = useColumns(keeps, () => tell(t('identity.delegation.saved')));
  return (
    <>
      <PageTitle>{t('identity.delegation.title')}</PageTitle>
      <p>{t('identity.delegation.lead')}</p>
      <DoneNotice done={done} forget={forget} />
      <DataState of={table} isEmpty={(rows) => rows.length === 0} empty={t('identity.delegation.empty')}>
        {(rows) => <Rows caption={t('identity.delegation.title')} columns={columns} rows={rows} />}
      </DataState>
      {keeps && (
        <Section title={t('identity.delegation.new')}>
          <NewDelegationForm onDone={() => tell(t('identity.delegation.saved'))} />
        </Section>
      )}
    </>
  );
}

function useColumns(keeps: boolean, onDone: () => void): Column<DelegationView>[] {
  const { t } = useTranslation();
  const nameOf = usePowerName();
  const columns: (Column<DelegationView> | false)[] = [
    {
      key: 'power',
      header: t('identity.delegation.power'),
      card: 'heading',
      wide: true,
      render: (row) => nameOf(row.power),
    },
    {
      key: 'decider',
      header: t('identity.delegation.decider'),
      render: (row) => row.personName ?? t(`kernel.role.${row.role}`),
    },
    { key: 'ground', header: t('identity.delegation.ground'), render: (row) => row.ground },
    {
      key: 'validity',
      header: t('identity.delegation.validity'),
      render: (row) => `${formatDate(row.validFrom)} – ${row.validTo ? formatDate(row.validTo) : ''}`,
    },
    keeps && {
      key: 'change',
      header: t('identity.delegation.end'),
      card: 'actions',
      render: (row) => (
        <details>
          <summary>{t('identity.delegation.end')}</summary>
          <DelegationChangeForm delegation={row} onDone={onDone} />
        </details>
      ),
    },
  ];
  return columns.filter((column) => column !== false);
}
