import { IconPen } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { UnitPlanView } from '@/api/contract';
import { useResource } from '@/api/query';
import { MessageSection } from '@/casefile/messages/MessageSection';
import page from '@/kernel/case/casePage.module.css';
import { Timeline } from '@/kernel/case/Timeline';
import { formatDate } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows } from '@/kernel/page/Rows';
import { Facts, Section } from '@/kernel/page/Section';
import { RelationTag } from '@/kernel/terms/tags';
import { ReportForm } from '../form/ReportForm';
import styles from '../reporting.module.css';
import { Address, LinkState } from './LinkState';
import { PlanSignals } from './PlanSignals';
import { PlanWrongs } from './PlanWrongs';
import { PublishPlanForm } from './PublishPlanForm';
import { useAccountColumns } from './useAccountColumns';
import { usePlanVersionColumns } from './usePlanVersionColumns';

/** The self-monitoring plan of one unit: what is wrong, where it is published, what it says, its accounts. */
export default function PlanPage() {
  const { id } = useParams<'id'>();
  const plan = useResource<UnitPlanView>(`/unit-plans/${id}`);
  return (
    <DataState of={plan} page>
      {(view) => <Plan plan={view} />}
    </DataState>
  );
}

function Plan({ plan }: { plan: UnitPlanView }) {
  const { t } = useTranslation();
  const { row } = plan;
  return (
    <>
      <PageTitle
        over={
          <>
            {t('plans.one')} · <Link to={`/units/${row.unitId}`}>{t('plans.unit')}</Link>
            {' · '}
            <Link to={`/producers/${row.producerId}`}>{row.producerName}</Link>
          </>
        }
        actions={
          plan.mayWrite && (
            <Link to={`/unit-plans/${row.unitId}/edit`} className="action-link">
              <IconPen aria-hidden /> {t(toWrite(plan))}
            </Link>
          )
        }
      >
        {row.unitName}
      </PageTitle>
      <div className={page.summary}>
        <PlanSignals signals={row.signals} />
        <RelationTag relation={row.relation} />
      </div>
      {row.signals.length > 0 && (
        <Section title={t('plans.wrong')}>
          <PlanWrongs unitId={row.unitId} signals={row.signals} mayFind={plan.mayFind} />
        </Section>
      )}
      <Published plan={plan} />
      <Accounts plan={plan} />
      <Section title={t('plans.text')}>
        {plan.inForce ? (
          <>
            <Facts
              facts={[
                [t('plans.version'), plan.inForce.number],
                [t('plans.confirmedOn'), formatDate(plan.inForce.confirmedAt)],
                [t('plans.responsible'), plan.inForce.responsible],
                [t('plans.change'), plan.inForce.change],
              ]}
            />
            <ReportForm content={plan.inForce.content} answers={plan.inForce.texts} readOnly />
          </>
        ) : (
          <p>{t('plans.noText')}</p>
        )}
      </Section>
      <Versions plan={plan} />
      {plan.caseId && <MessageSection subjectType="UNIT_PLAN" subjectId={row.unitId} />}
      <Section title={t('kernel.timeline.title')}>
        <Timeline subjectId={row.unitId} />
      </Section>
    </>
  );
}

function toWrite(plan: UnitPlanView): string {
  if (plan.drafted) return 'plans.write.goOn';
  return plan.inForce ? 'plans.write.next' : 'plans.write.first';
}

function Published({ plan }: { plan: UnitPlanView }) {
  const { t } = useTranslation();
  const { publication, link } = plan;
  const due = plan.row.signals.includes('NOT_PUBLISHED');
  if (!publication && !(plan.mayWrite && plan.inForce)) return null;
  return (
    <Section title={t('plans.publication.title')}>
      {publication && (
        <Facts
          facts={[
            [t('plans.publication.address'), <Address key="address" href={publication.address} />],
            link && [t('plans.link.title'), <LinkState key="link" of={link} />],
            [t('plans.publication.on'), formatDate(publication.publishedOn)],
            [t('plans.publication.displayedAt'), publication.displayedAt],
          ]}
        />
      )}
      {plan.mayWrite && plan.inForce && (
        <details className={styles.optional} open={due}>
          <summary>{t(publication ? 'plans.publication.change' : 'plans.publication.tell')}</summary>
          <PublishPlanForm plan={plan} />
        </details>
      )}
    </Section>
  );
}

function Accounts({ plan }: { plan: UnitPlanView }) {
  const { t } = useTranslation();
  const columns = useAccountColumns({ withUnit: false });
  return (
    <Section title={t('plans.accounts.title')}>
      {plan.accounts.length > 0 ? (
        <Rows caption={t('plans.accounts.title')} columns={columns} rows={plan.accounts} />
      ) : (
        <p>{t('plans.accounts.none')}</p>
      )}
    </Section>
  );
}

function Versions({ plan }: { plan: UnitPlanView }) {
  const { t } = useTranslation();
  const columns = usePlanVersionColumns(plan.row.unitId);
  if (plan.versions.length < 2) return null;
  return (
    <Section title={t('plans.versions')}>
      <Rows
        caption={t('plans.versions')}
        columns={columns}
        rows={plan.versions}
        rowKey={({ number }) => String(number)}
      />
    </Section>
  );
}
