import { useTranslation } from 'react-i18next';
import type { ConsequenceView } from '@/api/contract';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Facts, Section, Written } from '@/kernel/page/Section';

/** What came of it: the conclusion of the hearing, the decision, its sending, or that it was given up. */
export function ConsequenceOutcome({ consequence }: { consequence: ConsequenceView }) {
  const { t } = useTranslation();
  const { conclusion, decision, delivery, withdrawal } = consequence;
  const byAt = (signed: { by: string; at: string }) =>
    t('finding.byAt', { who: signed.by, when: formatDateTime(signed.at) });
  return (
    <>
      {conclusion && (
        <Section title={t('finding.consequence.assessment.conclusion')}>
          <Written>{conclusion.text}</Written>
          <p>{byAt(conclusion)}</p>
        </Section>
      )}
      {decision && (
        <Section title={t('finding.consequence.decision.title')}>
          <p>
            <strong>{t(`finding.consequence.decision.${decision.taken ? 'taken' : 'notTaken'}`)}</strong>
          </p>
          <Written>{decision.reason}</Written>
          <p>{byAt(decision)}</p>
          {decision.recordUntil && (
            <p>{t('finding.consequence.decision.record', { date: formatDate(decision.recordUntil) })}</p>
          )}
        </Section>
      )}
      {delivery && (
        <Section title={t('finding.consequence.delivery.title')}>
          <Facts
            facts={[
              [
                t('finding.consequence.delivery.channel'),
                t(`finding.consequence.channel.${delivery.channel}`),
              ],
              [t('finding.consequence.delivery.sentOn'), formatDate(delivery.sentOn)],
              [t('finding.consequence.delivery.arrivedOn'), formatDate(delivery.arrivedOn)],
              [t('finding.consequence.delivery.reference'), delivery.reference],
              [
                t('finding.consequence.delivery.appealUntil'),
                delivery.appealUntil && formatDate(delivery.appealUntil),
              ],
            ]}
          />
        </Section>
      )}
      {withdrawal && (
        <Section title={t('finding.consequence.withdrawal.title')}>
          <Written>{withdrawal.text}</Written>
          <p>{byAt(withdrawal)}</p>
        </Section>
      )}
    </>
  );
}
