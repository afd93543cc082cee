import { Button, ButtonSize, ButtonVariant, IconCheck, IconClock, Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { AnswerView } from '@/api/contract';
import { formatMoment } from '@/kernel/format';
import { outbox, type Line } from './outbox';
import type { WaitingAnswer } from './waiting';
import styles from './checklist.module.css';

type Props = { answer: AnswerView | null; waiting: WaitingAnswer | undefined; line: Line };

/** Whether this one answer is saved; and where two people disagree, the choice between them. */
export function CriterionSaving({ answer, waiting, line }: Props) {
  const { t } = useTranslation();
  if (waiting?.trouble?.kind === 'STALE') return <Stale waiting={waiting} theirs={waiting.trouble.theirs} />;
  if (waiting?.trouble) return <Refused waiting={waiting} why={waiting.trouble.why} />;
  if (waiting) {
    return (
      <p className={styles.saving}>
        <IconClock aria-hidden />{' '}
        {t(line === 'CUT' ? 'inspection.saving.waits' : 'inspection.saving.sending')}
      </p>
    );
  }
  if (!answer) return null;
  return (
    <p className={styles.saving}>
      <IconCheck aria-hidden />{' '}
      {t('inspection.saving.savedBy', { time: formatMoment(answer.savedAt), who: answer.savedBy })}
    </p>
  );
}

function Stale({ waiting, theirs }: { waiting: WaitingAnswer; theirs: AnswerView }) {
  const { t } = useTranslation();
  const said = ({ result, note }: Pick<AnswerView, 'result' | 'note'>) =>
    [t(`inspection.result.${result}`), note].filter(Boolean).join('. ');
  return (
    <Notification
      type="alert"
      headingLevel={4}
      label={t('inspection.saving.stale.title', { who: theirs.savedBy })}
      notificationAriaLabel={t('kernel.problem.region')}
    >
      <dl className={styles.versions}>
        <dt>
          {t('inspection.saving.stale.theirs')} {formatMoment(theirs.savedAt)}
        </dt>
        <dd>{said(theirs)}</dd>
        <dt>{t('inspection.saving.stale.mine')}</dt>
        <dd>{said(waiting)}</dd>
      </dl>
      <div className="buttons">
        <Button size={ButtonSize.Small} onClick={() => outbox.sendMine(waiting)}>
          {t('inspection.saving.stale.keepMine')}
        </Button>
        <Button
          size={ButtonSize.Small}
          variant={ButtonVariant.Secondary}
          onClick={() => outbox.drop(waiting)}
        >
          {t('inspection.saving.stale.takeTheirs')}
        </Button>
      </div>
    </Notification>
  );
}

function Refused({ waiting, why }: { waiting: WaitingAnswer; why: string }) {
  const { t } = useTranslation();
  return (
    <Notification
      type="error"
      headingLevel={4}
      label={t('inspection.saving.refused.title')}
      notificationAriaLabel={t('kernel.problem.region')}
    >
      <p>{why}</p>
      <div className="buttons">
        <Button size={ButtonSize.Small} onClick={() => outbox.sendMine(waiting)}>
          {t('inspection.saving.refused.again')}
        </Button>
        <Button
          size={ButtonSize.Small}
          variant={ButtonVariant.Secondary}
          onClick={() => outbox.drop(waiting)}
        >
          {t('inspection.saving.refused.drop')}
        </Button>
      </div>
    </Notification>
  );
}
