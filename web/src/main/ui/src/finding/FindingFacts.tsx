import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeadlineView, FindingView } from '@/api/contract';
import { useRoles } from '@/api/session';
import { formatDate, formatDateTime } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import { Facts, Section, Written } from '@/kernel/page/Section';
import styles from './finding.module.css';

/** What was found, where, against which criterion, and how its deadlines came about. */
export function FindingFacts({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const { criterion } = finding;
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  return (
    <Section title={t('finding.what')}>
      <Written>{finding.description}</Written>
      <div className={styles.factsBelow}>
        <Facts
          facts={[
            [
              t('finding.unit'),
              officials ? <Link to={`/units/${finding.unitId}`}>{finding.unitName}</Link> : finding.unitName,
            ],
            [
              t('finding.producer'),
              officials ? (
                <Link to={`/producers/${finding.producerId}`}>{finding.producerName}</Link>
              ) : (
                finding.producerName
              ),
            ],
            [t('finding.scope'), t(`kernel.scope.${finding.scope}`)],
            criterion && [
              t('finding.criterion'),
              <>
                {localized(criterion.name)} <small>({criterion.code})</small>
              </>,
            ],
            criterion && [t('finding.anchor'), criterion.anchor],
            [t('finding.openedAt'), finding.openedAt && formatDateTime(finding.openedAt)],
            officials &&
              finding.openedAt !== null &&
              finding.deadline !== null && [
                t('correction.receipt'),
                finding.receipt
                  ? t('finding.byAt', { who: finding.receipt.by, when: formatDateTime(finding.receipt.at) })
                  : t('correction.unopened'),
              ],
            officials &&
              finding.state === 'DRAFT' && [
                t('finding.visibility'),
                t(finding.visibleToProvider ? 'finding.seenByProducer' : 'finding.hiddenFromProducer'),
              ],
          ]}
        />
      </div>
      <Deadline title={t('finding.deadline.plan')} deadline={finding.planDeadline} />
      <Deadline title={t('finding.deadline.correction')} deadline={finding.deadline} />
    </Section>
  );
}

/** A due date is only as good as its reason: when it was sent, when it arrived, and what the rule says. */
function Deadline({ title, deadline }: { title: string; deadline: DeadlineView | null }) {
  if (!deadline) return null;
  return (
    <div className={styles.deadline}>
      <p>
        <strong>{title}:</strong> <time dateTime={deadline.dueOn}>{formatDate(deadline.dueOn)}</time>
      </p>
      <p>{deadline.explanation}</p>
    </div>
  );
}
