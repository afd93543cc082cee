import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '@/api/contract';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Rows } from '@/kernel/page/Rows';
import { Section, Written } from '@/kernel/page/Section';
import styles from './finding.module.css';

/** The producer's corrective plan, and what the officer thought of it. */
export function FindingPlan({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('finding.plan.title')}>
      <PlanContent plan={plan} />
    </Section>
  );
}

export function PlanContent({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.quiet}>
        {t('finding.byAt', { who: plan.submittedBy, when: formatDateTime(plan.submittedAt) })}
      </p>
      {plan.assessment && <PlanAssessed assessment={plan.assessment} />}
      <h3>{t('finding.plan.cause')}</h3>
      <Written>{plan.cause}</Written>
      <h3>{t('finding.plan.affected')}</h3>
      <Written>{plan.affected}</Written>
      <h3>{t('finding.plan.measure')}</h3>
      <Written>{plan.measure}</Written>
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
            render: (action) => action.title,
          },
          {
            key: 'responsible',
            header: t('finding.plan.responsible'),
            render: (action) => action.responsible,
          },
          { key: 'dueOn', header: t('finding.plan.dueOn'), render: (action) => formatDate(action.dueOn) },
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
      label={t(assessment.accepted ? 'finding.plan.accepted' : 'finding.plan.returned')}
      notificationAriaLabel={t('finding.plan.assessment')}
    >
      {assessment.reason && <Written>{assessment.reason}</Written>}
      <p className={styles.quiet}>
        {t('finding.byAt', { who: assessment.by, when: formatDateTime(assessment.at) })}
      </p>
    </Notification>
  );
}
