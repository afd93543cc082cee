import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseMailRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { eventName } from '@/kernel/case/Timeline';
import { formatDateTime } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { LoadMore } from '@/kernel/page/PagedRows';
import { Rows, type Column } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';
import cells from '@/kernel/page/cells.module.css';
import { MailOutcome } from './MailOutcome';
import { MailStateTag } from './MailStateTag';

/** The delivery log of a case: of what, to whom, when, after how many tries, and what came of it. */
export function CaseMail({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const mail = usePaged<CaseMailRow>(`/cases/${caseId}/mail`, { limit: 20 });
  const columns = useColumns();
  return (
    <Section title={t('mail.ofCase')}>
      <DataState of={mail} isEmpty={() => mail.items.length === 0} empty={t('mail.noneOfCase')}>
        {() => (
          <>
            <Rows
              caption={t('mail.ofCase')}
              columns={columns}
              rows={mail.items}
              rowKey={(row) => `${row.id} ${row.deliveryId}`}
            />
            <LoadMore of={mail} />
          </>
        )}
      </DataState>
    </Section>
  );
}

function useColumns(): Column<CaseMailRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'at',
      header: t('mail.noticed'),
      render: (row) => <time dateTime={row.at}>{formatDateTime(row.at)}</time>,
    },
    {
      key: 'kind',
      header: t('mail.of'),
      card: 'heading',
      wide: true,
      render: (row) => eventName(row.kind),
    },
    {
      key: 'to',
      header: t('mail.to'),
      render: (row) =>
        row.personName ? (
          <div className={cells.stack}>
            {row.personName}
            <small>{row.address}</small>
          </div>
        ) : (
          t(row.addressed ? 'mail.nobody' : 'mail.notAddressed')
        ),
    },
    {
      key: 'state',
      header: t('mail.result'),
      render: (row) =>
        row.state && (
          <div className={cells.stack}>
            <Link to={`/mail/${row.deliveryId}`}>
              <MailStateTag state={row.state} />
            </Link>
            <MailOutcome of={row} />
          </div>
        ),
    },
    { key: 'tries', header: t('mail.tries'), render: (row) => row.state && row.tries },
  ];
}
