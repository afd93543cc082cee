import { Notification, StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { CorrectiveAction, FindingView, PlanView } from '@/api/contract';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Rows } from '@/kernel/page/Rows';
import { Section, Written } from '@/kernel/page/Section';
import page from '@/kernel/case/casePage.module.css';
import { ActionStateTag } from './correction/ActionStateTag';
import { WhyList } from './correction/Whys';
import styles from './finding.module.css';

/**
 * The producer's corrective plan, what the officer thought of it, and the ones before it. Where the next step above
 * shows the plan already, only the earlier ones remain.
 */
export function FindingPlan({ finding, plan }: { finding: FindingView; plan: PlanView }) {
  const { t } = useTranslation();
  const above = finding.allowedActs.some(
    (act) => act === 'plan-assessment' || act === 'corrective-plan' || act === 'action-progress',
  );
  if (above && finding.earlierPlans.length === 0) return null;
  return (
    <Section title={t('finding.plan.title')}>
      {!above && <PlanContent plan={plan} />}
      {finding.earlierPlans.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('finding.plan.earlier')}</summary>
          {[...finding.earlierPlans].reverse().map((earlier) => (
            <div key={earlier.id}>
              <PlanContent plan={earlier} />
            </div>
          ))}
        </details>
      )}
    </Section>
  );
}

export function PlanContent({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={page.quiet}>
        {t('finding.byAt', { who: plan.submittedBy, when: formatDateTime(plan.submittedAt) })}
      </p>
      {plan.late && <StatusLabel type="alert">{t('correction.late')}</StatusLabel>}
      {plan.directed && <StatusLabel type="info">{t('correction.directed')}</StatusLabel>}
      {plan.assessment && <PlanAssessed assessment={plan.assessment} />}
      <h3>{t('finding.plan.cause')}</h3>
      <Written>{plan.cause}</Written>
      <WhyList whys={plan.whys} />
      {plan.affected && <h3>{t('finding.plan.affected')}</h3>}
      {plan.affected && <Written>{plan.affected}</Written>}
      {plan.measure && <h3>{t('finding.plan.measure')}</h3>}
      {plan.measure && <Written>{plan.measure}</Written>}
      <h3>{t('finding.plan.actions')}</h3>
      <Rows
        caption={t('finding.plan.actions')}
        rows={plan.actions}
        columns={[
          {
            key: 'title',
            header: t('finding.plan.action'),
            card: 'heading',
            wide: true,
            render: (action) => (
              <>
                {action.title}
                {action.assessment && <p className={page.quiet}>{action.assessment}</p>}
                {action.note && <p className={page.quiet}>{action.note}</p>}
              </>
            ),
          },
          {
            key: 'responsible',
            header: t('finding.plan.responsible'),
            render: (action) => action.responsible,
          },
          { key: 'dueOn', header: t('finding.plan.dueOn'), render: (action) => formatDate(action.dueOn) },
          // how far an action is means something once it is the one to carry out
          ...(plan.assessment?.accepted
            ? [
                {
                  key: 'state',
                  header: t('correction.progress.state'),
                  render: (action: CorrectiveAction) => <ActionStateTag state={action.state} />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

export function PlanAssessed({ assessment }: { assessment: NonNullable<PlanView['assessment']> }) {
  const { t } = useTranslation();
  return (
    <Notification
      type={assessment.accepted ? 'success' : 'alert'}
      headingLevel={3}
      label={t(`correction.outcome.${assessment.outcome}`)}
      notificationAriaLabel={t('finding.plan.assessmentAt', { when: formatDateTime(assessment.at) })}
    >
      {assessment.reason && <Written>{assessment.reason}</Written>}
      <p className={page.quiet}>
        {t('finding.byAt', { who: assessment.by, when: formatDateTime(assessment.at) })}
      </p>
    </Notification>
  );
}
