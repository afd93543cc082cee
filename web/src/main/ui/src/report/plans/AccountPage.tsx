import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { PlanAccountView } from '@/api/contract';
import { useResource } from '@/api/query';
import { MessageSection } from '@/casefile/messages/MessageSection';
import page from '@/kernel/case/casePage.module.css';
import { MoreTimeList } from '@/kernel/case/moretime/MoreTimeList';
import { ProcessPicture } from '@/kernel/case/ProcessPicture';
import { Timeline } from '@/kernel/case/Timeline';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { DueDate } from '@/kernel/terms/DueDate';
import { RelationTag } from '@/kernel/terms/tags';
import { formatPeriod } from '../period';
import { AccountActs } from './AccountActs';
import { AccountPublications } from './AccountPublications';
import { AccountStateTag } from './PlanSignals';

/** One account of how a plan was followed: to be published, to be checked, or to be read. */
export default function AccountPage() {
  const { id } = useParams<'id'>();
  const account = useResource<PlanAccountView>(`/plan-accounts/${id}`);
  return (
    <DataState of={account} page>
      {(view) => <Account account={view} />}
    </DataState>
  );
}

function Account({ account }: { account: PlanAccountView }) {
  const { t } = useTranslation();
  const { row } = account;
  const awaited = ['OPEN', 'RETURNED', 'MISSING'].includes(row.state) && !row.settled;
  return (
    <>
      <PageTitle
        over={
          <>
            {t('plans.account.one')} · {formatPeriod(row)} ·{' '}
            <Link to={`/unit-plans/${row.unitId}`}>{t('plans.one')}</Link>
          </>
        }
      >
        {row.unitName}
      </PageTitle>
      <div className={page.summary}>
        <AccountStateTag state={row.state} />
        <RelationTag relation={row.relation} />
        {awaited && (
          <span>
            {t('rounds.dueOn')} <DueDate due={row.dueOn} overdue={row.overdue} />
          </span>
        )}
      </div>
      <AccountActs account={account} />
      <AccountPublications account={account} />
      {account.extensions.length > 0 && (
        <Section title={t('kernel.moreTime.title')}>
          <MoreTimeList extensions={account.extensions} />
        </Section>
      )}
      <MessageSection subjectType="PLAN_ACCOUNT" subjectId={row.id} />
      <Section title={t('kernel.process.title')}>
        <ProcessPicture processKey="unit-plan-account" subjectId={row.id} />
      </Section>
      <Section title={t('kernel.timeline.title')}>
        <Timeline subjectId={row.id} />
      </Section>
    </>
  );
}
