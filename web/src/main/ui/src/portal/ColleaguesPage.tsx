import { useTranslation } from 'react-i18next';
import type { MembersView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useSession } from '@/api/session';
import { formatDateTime } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { ColleagueRows } from './ColleagueRows';
import { InviteForm } from './InviteForm';

/** Who acts for my producers; a main user invites, limits and removes colleagues. */
export default function ColleaguesPage() {
  const { t } = useTranslation();
  const { producers } = useSession();
  return (
    <>
      <PageTitle>{t('portal.colleagues.title')}</PageTitle>
      <p>{t('portal.colleagues.lead')}</p>
      {producers.map(({ id, name }) => (
        <OfProducer key={id} id={id} name={name} />
      ))}
    </>
  );
}

function OfProducer({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const members = useResource<MembersView>('/memberships', { producer: id });
  return (
    <Section title={name}>
      <DataState
        of={members}
        isEmpty={({ items }) => items.length === 0}
        empty={t('portal.colleagues.empty')}
      >
        {({ items, asked, keeps }) => (
          <>
            <ColleagueRows producerId={id} members={items} keeps={keeps} />
            {asked.length > 0 && (
              <>
                <h3>{t('portal.colleagues.asked')}</h3>
                <ul>
                  {asked.map(({ email, until }) => (
                    <li key={email}>
                      {t('portal.colleagues.askedUntil', { email, date: formatDateTime(until) })}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {keeps && <InviteForm producerId={id} />}
          </>
        )}
      </DataState>
    </Section>
  );
}
