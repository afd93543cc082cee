import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MailDeliveryRow, MailSettings, MailState } from '@/api/contract';
import { usePaged, useResource } from '@/api/query';
import { Choice } from '@/kernel/form/ChoiceField';
import { formatDateTime } from '@/kernel/format';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import type { Column } from '@/kernel/page/Rows';
import cells from '@/kernel/page/cells.module.css';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { MailOutcome } from './MailOutcome';
import { MailStateTag } from './MailStateTag';

const FILTERS = ['state'] as const;
const STATES: MailState[] = ['WAITING', 'SENDING', 'SENT', 'NO_ADDRESS', 'FAILED', 'BOUNCED'];

/** What leaves the house by mail: what waits, what was sent, and what did not reach its reader. */
export default function MailListPage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const mail = usePaged<MailDeliveryRow>('/mail-deliveries', filters);
  const settings = useResource<MailSettings>('/mail-settings').data;
  const columns = useColumns();
  return (
    <>
      <PageTitle>{t('mail.title')}</PageTitle>
      {settings?.way === 'NOWHERE' && (
        <Notification type="alert" label={t('mail.nowhere.title')}>
          {t('mail.nowhere.text')}
        </Notification>
      )}
      {settings?.way === 'DEMO' && (
        <p>
          {t('mail.demo.lead')} <Link to="/demo/mail">{t('mail.demo.title')}</Link>
        </p>
      )}
      <FilterBar active={active} onClear={clear}>
        <Choice
          id="mail-state"
          label={t('mail.result')}
          placeholder={t('kernel.form.all')}
          clearable
          options={STATES.map((value) => ({ value, label: t(`mail.state.${value}`) }))}
          value={filters.state}
          onChange={(state) => set({ state })}
        />
      </FilterBar>
      <PagedRows of={mail} caption={t('mail.title')} columns={columns} empty={t('mail.none')} />
    </>
  );
}

function useColumns(): Column<MailDeliveryRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'to',
      header: t('mail.to'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={cells.stack}>
          <Link to={`/mail/${row.id}`}>{row.personName}</Link>
          <small>{row.address}</small>
        </div>
      ),
    },
    {
      key: 'what',
      header: t('mail.of'),
      render: (row) => t(row.digestAt ? 'mail.digest' : 'mail.single', { count: row.lines }),
    },
    {
      key: 'createdAt',
      header: t('mail.noticed'),
      render: (row) => <time dateTime={row.createdAt}>{formatDateTime(row.createdAt)}</time>,
    },
    {
      key: 'state',
      header: t('mail.result'),
      render: (row) => (
        <div className={cells.stack}>
          <MailStateTag state={row.state} />
          <MailOutcome of={row} />
        </div>
      ),
    },
    { key: 'tries', header: t('mail.tries'), render: (row) => row.tries },
  ];
}
