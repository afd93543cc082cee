import { Notification, NotificationSize } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsequenceView } from '@/api/contract';
import { useRoles } from '@/api/session';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Facts, Section } from '@/kernel/page/Section';
import { useLaw } from '@/kernel/terms/useLaw';
import { euros } from './euros';

/** What is proposed, for whom, on what terms, and who decides. */
export function ConsequenceFacts({ consequence }: { consequence: ConsequenceView }) {
  const { t } = useTranslation();
  const law = useLaw();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  const { amount, effectiveFrom, effectiveTo, suggested, kind } = consequence;
  return (
    <Section title={t('finding.consequence.what')}>
      {consequence.clauseMissing && (
        <Notification
          type="alert"
          size={NotificationSize.Small}
          notificationAriaLabel={t('finding.consequence.title')}
        >
          {t('finding.consequence.why.gap', { law: law('CONTENT_OF_CONTRACT') })}
        </Notification>
      )}
      <Facts
        facts={[
          [
            t('finding.unit'),
            officials ? (
              <Link to={`/units/${consequence.unitId}`}>{consequence.unitName}</Link>
            ) : (
              consequence.unitName
            ),
          ],
          [t('finding.producer'), consequence.producerName],
          [t('finding.consequence.amount'), amount !== null && euros(amount)],
          [t('finding.consequence.effectiveFrom'), effectiveFrom && formatDate(effectiveFrom)],
          [t('finding.consequence.effectiveTo'), effectiveTo && formatDate(effectiveTo)],
          [t('finding.consequence.terms'), consequence.agreedTerms],
          suggested !== null &&
            suggested !== kind && [
              t('finding.consequence.insteadOf', {
                kind: t(`finding.consequence.kind.${suggested}`),
              }),
              consequence.choiceReason,
            ],
          [
            t('finding.consequence.proposedBy'),
            t('finding.byAt', {
              who: consequence.proposed.by,
              when: formatDateTime(consequence.proposed.at),
            }),
          ],
          [
            t('finding.consequence.decider'),
            consequence.decider.person ?? t(`kernel.role.${consequence.decider.role}`),
          ],
        ].map((fact) => (Array.isArray(fact) && fact[1] === false ? null : fact) as [string, string] | null)}
      />
    </Section>
  );
}
