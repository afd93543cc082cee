import { useTranslation } from 'react-i18next';
import type { PlanAccountView } from '@/api/contract';
import { useAct } from '@/api/query';
import { useRoles } from '@/api/session';
import page from '@/kernel/case/casePage.module.css';
import { TimeDecisionForm, TimeRequestForm } from '@/kernel/case/moretime/MoreTimeForms';
import { formatDateTime } from '@/kernel/format';
import { Written } from '@/kernel/page/Section';
import { CheckAccountForm, MissingAccountForm } from './AccountForms';
import { PlanWrongs } from './PlanWrongs';
import { PublishAccountForm } from './PublishAccountForm';

/** What is to be done next with an account. */
export function AccountActs({ account }: { account: PlanAccountView }) {
  const { t } = useTranslation();
  const may = (act: string) => account.allowedActs.includes(act);
  const askTime = useAccountAct<object>(account, 'extension-requests');
  const decideTime = useAccountAct<object>(account, 'extension-decisions');
  const officer = useRoles().is('OFFICER');
  const { row, leftMissing } = account;
  const asked = row.state === 'RETURNED' ? account.publications.at(-1) : null;
  return (
    <div className={page.next}>
      {leftMissing && (
        <div className={page.waits}>
          <div>
            <strong>
              {t('plans.account.leftMissing', {
                who: leftMissing.by,
                when: formatDateTime(leftMissing.at),
              })}
            </strong>
            <Written>{leftMissing.reason}</Written>
          </div>
        </div>
      )}
      {asked && (
        <div className={page.waits}>
          <div>
            <strong>{t('plans.account.wasLacking')}</strong>
            <Written>{asked.note}</Written>
          </div>
        </div>
      )}
      {may('publication') && (
        <section className={page.act} aria-labelledby="act-publication">
          <h2 id="act-publication">{t(asked ? 'plans.account.complete' : 'plans.account.publish')}</h2>
          <PublishAccountForm account={account} />
        </section>
      )}
      {may('check') && (
        <section className={page.act} aria-labelledby="act-check">
          <h2 id="act-check">{t('plans.account.check')}</h2>
          <CheckAccountForm account={account} />
        </section>
      )}
      {may('missing-decision') && (
        <section className={page.act} aria-labelledby="act-missing">
          <h2 id="act-missing">{t('plans.account.missing')}</h2>
          <MissingAccountForm account={account} />
        </section>
      )}
      {may('extension-decisions') && (
        <section className={page.act} aria-labelledby="act-extension">
          <h2 id="act-extension">{t('kernel.moreTime.decide')}</h2>
          <TimeDecisionForm of={`account-${row.id}`} extensions={account.extensions} send={decideTime} />
        </section>
      )}
      {may('extension-requests') && (
        <TimeRequestForm of={`account-${row.id}`} dueOn={row.dueOn} send={askTime} />
      )}
      {officer && (row.overdue || row.settled) && (
        <PlanWrongs unitId={row.unitId} signals={['ACCOUNT_MISSING']} mayFind />
      )}
    </div>
  );
}

/** Sends one act on an account; afterwards everything that shows it is read again. */
export function useAccountAct<T extends object>(account: PlanAccountView, act: string) {
  const { mutateAsync } = useAct<T, PlanAccountView>([
    '/plan-accounts',
    '/unit-plans',
    '/work-items',
    '/processes/unit-plan-account',
    '/case-events',
    '/insight',
  ]);
  return async (body: T, idempotencyKey: string) => {
    await mutateAsync({ path: `/plan-accounts/${account.row.id}/${act}`, body, idempotencyKey });
  };
}
