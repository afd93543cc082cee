import { Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivingBodyRow } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDate } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows, type Column } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';
import { BodyForm } from './BodyForm';

/** To whom notices are transferred, of every time; an administrator keeps the table. */
export default function ReceivingBodiesPage() {
  const { t } = useTranslation();
  const keeps = useRoles().is('ADMIN');
  const [done, setDone] = useState<string | null>(null);
  const table = useResource<ReceivingBodyRow[]>('/receiving-bodies/table');
  const columns = useColumns(keeps, setDone);
  return (
    <>
      <PageTitle>{t('bodies.title')}</PageTitle>
      <p>{t('bodies.lead')}</p>
      {done && (
        <Notification
          type="success"
          label={t('bodies.saved', { name: done })}
          dismissible
          closeButtonLabelText={t('kernel.form.close')}
          notificationAriaLabel={t('kernel.toast.region')}
          onClose={() => setDone(null)}
        />
      )}
      <DataState of={table} isEmpty={(rows) => rows.length === 0} empty={t('bodies.empty')}>
        {(rows) => <Rows caption={t('bodies.title')} columns={columns} rows={rows} />}
      </DataState>
      {keeps && (
        <Section title={t('bodies.new')}>
          <BodyForm key={done} label={t('bodies.new')} onDone={setDone} />
        </Section>
      )}
    </>
  );
}

function useColumns(keeps: boolean, onDone: (name: string) => void): Column<ReceivingBodyRow>[] {
  const { t, i18n } = useTranslation();
  const nameOf = (row: ReceivingBodyRow) =>
    i18n.language === 'sv' ? row.nameSv : i18n.language === 'en' ? row.nameEn : row.nameFi;
  const columns: (Column<ReceivingBodyRow> | false)[] = [
    { key: 'name', header: t('bodies.name'), card: 'heading', wide: true, render: nameOf },
    {
      key: 'authority',
      header: t('bodies.authority'),
      render: (row) => t(row.authority ? 'bodies.authorityYes' : 'bodies.authorityNo'),
    },
    { key: 'address', header: t('bodies.address'), render: (row) => row.address ?? '–' },
    {
      key: 'validity',
      header: t('bodies.validity'),
      render: (row) => `${formatDate(row.validFrom)} – ${row.validTo ? formatDate(row.validTo) : ''}`,
    },
    keeps && {
      key: 'change',
      header: t('bodies.change'),
      card: 'actions',
      render: (row) => (
        <details>
          <summary>{t('bodies.change')}</summary>
          <BodyForm
            key={row.version}
            label={t('bodies.changeOf', { name: nameOf(row) })}
            of={row}
            onDone={onDone}
          />
        </details>
      ),
    },
  ];
  return columns.filter((column) => column !== false);
}
