import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { PlanText } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDateTime } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Facts } from '@/kernel/page/Section';
import { ReportForm } from '../form/ReportForm';

/** What an earlier version of a plan says, as it was confirmed. */
export default function PlanVersionPage() {
  const { t } = useTranslation();
  const { id, number } = useParams<'id' | 'number'>();
  const text = useResource<PlanText>(`/unit-plans/${id}/versions/${number}`);
  return (
    <DataState of={text} page>
      {(version) => (
        <>
          <PageTitle over={<Link to={`/unit-plans/${id}`}>{t('plans.one')}</Link>}>
            {t('plans.versionOf', { number: version.number })}
          </PageTitle>
          <Facts
            facts={[
              [
                t('plans.confirmed'),
                t('plans.byAt', { who: version.confirmedBy, when: formatDateTime(version.confirmedAt) }),
              ],
              [t('plans.responsible'), version.responsible],
              [t('plans.change'), version.change],
            ]}
          />
          <ReportForm content={version.content} answers={version.texts} readOnly />
        </>
      )}
    </DataState>
  );
}
