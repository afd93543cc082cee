import { IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RoundRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useRoundColumns } from './useRoundColumns';

/** Rounds of reports, the newest first; a producer sees those that ask its own units. */
export default function RoundListPage() {
  const { t } = useTranslation();
  const rounds = usePaged<RoundRow>('/report-rounds');
  return (
    <>
      <PageTitle
        actions={
          useRoles().is('OFFICER') && (
            <Link to="/report-rounds/new" className="action-link">
              <IconPlus aria-hidden /> {t('rounds.new.title')}
            </Link>
          )
        }
      >
        {t('rounds.title')}
      </PageTitle>
      <PagedRows
        of={rounds}
        caption={t('rounds.title')}
        columns={useRoundColumns()}
        empty={t('rounds.empty')}
      />
    </>
  );
}
