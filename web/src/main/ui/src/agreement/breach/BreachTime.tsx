import { useTranslation } from 'react-i18next';
import type { BreachView } from '@/api/contract';
import { useRoles } from '@/api/session';
import page from '@/kernel/case/casePage.module.css';
import { TimeDecisionForm, TimeRequestForm } from '@/kernel/case/moretime/MoreTimeForms';
import { useBreachAct } from './useBreachAct';

/** More time for the explanation: the producer asks, the officer decides. */
export function BreachTime({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  const roles = useRoles();
  const ask = useBreachAct<object>(breach, 'extension-requests');
  const decide = useBreachAct<object>(breach, 'extension-decisions');
  const awaited = breach.state === 'EXPLANATION_ASKED' || breach.state === 'NOT_EXPLAINED';
  const waits = breach.extensions.some(({ decision }) => decision === null);
  if (!awaited) return null;
  if (waits) {
    return (
      roles.is('OFFICER') && (
        <div className={page.next}>
          <section className={page.act} aria-labelledby="act-time">
            <h2 id="act-time">{t('kernel.moreTime.decide')}</h2>
            <TimeDecisionForm of={`breach-${breach.id}`} extensions={breach.extensions} send={decide} />
          </section>
        </div>
      )
    );
  }
  return (
    roles.is('PROVIDER') && <TimeRequestForm of={`breach-${breach.id}`} dueOn={breach.dueOn} send={ask} />
  );
}
