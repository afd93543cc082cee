import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SearchHit, SearchType } from '@/api/contract';
import { usePaged } from '@/api/query';
import { datesAsRead, formatDate } from '@/kernel/format';
import { PagedRows } from '@/kernel/page/PagedRows';
import cells from '@/kernel/page/cells.module.css';
import type { Column } from '@/kernel/page/Rows';
import styles from './casefile.module.css';
import { Excerpt } from './Excerpt';

const PLACE: Record<SearchType, string> = {
  NOTICE: '/notices',
  REPORT: '/reports',
  AGREEMENT: '/agreements',
  MESSAGE: '/messages',
  BREACH: '/breaches',
  UNIT_PLAN: '/unit-plans',
  PLAN_ACCOUNT: '/plan-accounts',
};

/** Notices, reports, plans, agreements, missed targets and messages that hold the words and that this person may read. */
export function SearchHits({ search, type }: { search: string; type?: string }) {
  const { t } = useTranslation();
  const hits = usePaged<SearchHit>(search ? '/search-hits' : null, { search, type });
  return (
    <PagedRows
      of={hits}
      caption={t('casefile.search.found')}
      columns={useColumns()}
      empty={t('casefile.search.empty')}
    />
  );
}

function useColumns(): Column<SearchHit>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'title',
      header: t('casefile.search.thing'),
      card: 'heading',
      wide: true,
      render: ({ id, type, title, caseNumber, excerpt }) => (
        <div className={styles.stack}>
          <Link to={`${PLACE[type]}/${id}`}>{datesAsRead(title)}</Link>
          <small>
            {t(`casefile.search.type.${type}`)}
            {caseNumber && ` · ${caseNumber}`}
          </small>
          <Excerpt text={excerpt} />
        </div>
      ),
    },
    { key: 'unitName', header: t('casefile.party.UNIT'), render: ({ unitName }) => unitName ?? '–' },
    {
      key: 'producerName',
      header: t('casefile.party.PRODUCER'),
      render: ({ producerName }) => (
        <div className={cells.clamp} title={producerName ?? undefined}>
          {producerName ?? '–'}
        </div>
      ),
    },
    {
      key: 'at',
      header: t('casefile.at'),
      render: ({ at }) => <time dateTime={at}>{formatDate(at)}</time>,
    },
  ];
}
