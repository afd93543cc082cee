import { useTranslation } from 'react-i18next';
import { useSession } from '@/api/session';
import { Timeline } from '@/kernel/case/Timeline';
import { Empty } from '@/kernel/page/DataState';
import { LinkTabs } from '@/kernel/page/LinkTabs';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUrlFilters } from '@/kernel/useUrlFilters';

/** What has happened in the producer's cases. */
export default function HistoryPage() {
  const { t } = useTranslation();
  const { producers } = useSession();
  const wanted = useUrlFilters(['producer']).filters.producer;
  const producer = producers.find(({ id }) => id === wanted) ?? producers[0];
  return (
    <>
      <PageTitle>{t('portal.history.title')}</PageTitle>
      {producers.length > 1 && producer && (
        <LinkTabs
          label={t('portal.history.producer')}
          parameter="producer"
          current={producer.id}
          tabs={producers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {producer ? (
        <Timeline key={producer.id} producerId={producer.id} />
      ) : (
        <Empty>{t('portal.noProducer')}</Empty>
      )}
    </>
  );
}
