import { Button, ButtonVariant, Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { formatDateTime, formatMoment } from '@/kernel/format';
import type { Autosaved } from './useAutosave';
import styles from './filling.module.css';

/** Where what was written is now: on the server, on its way, or on this device only. */
export function SavingState<T>({ of }: { of: Autosaved<T> }) {
  const { t } = useTranslation();
  return (
    <p className={styles[of.saving.toLowerCase()]} role="status" data-saving={of.saving}>
      {words()}
    </p>
  );

  function words(): string {
    switch (of.saving) {
      case 'SAVED':
        return of.savedAt
          ? t('report.saving.savedAt', { time: formatMoment(of.savedAt.toISOString()) })
          : t('report.saving.saved');
      case 'SAVING':
        return t('report.saving.saving');
      case 'WAITING':
        return t(of.kept ? 'report.saving.waiting' : 'report.saving.waitingHere');
      case 'CONFLICT':
        return t('report.saving.conflict');
      case 'REFUSED':
        return t('report.saving.refused', { why: why(of.problem) });
    }
  }

  function why(problem: unknown): string {
    return (
      (isProblem(problem) && (problem.errors[0]?.message ?? problem.detail ?? problem.title)) ||
      t('kernel.failure.server.text')
    );
  }
}

/** Somebody else changed the same thing: who and when, and which of the two shall stand. */
export function SavingConflict<T>({ of }: { of: Autosaved<T> }) {
  const { t } = useTranslation();
  if (of.saving !== 'CONFLICT' || !of.theirs) return null;
  const { changedBy, changedAt } = of.theirs;
  return (
    <Notification type="alert" label={t('report.saving.conflictTitle')}>
      <p className={styles.text}>
        {changedBy && changedAt
          ? t('report.saving.conflictBy', { who: changedBy, when: formatDateTime(changedAt) })
          : t('report.saving.conflict')}{' '}
        {t('report.saving.conflictText')}
      </p>
      <div className="buttons">
        <Button type="button" onClick={of.keepMine}>
          {t('report.saving.keepMine')}
        </Button>
        <Button type="button" variant={ButtonVariant.Secondary} onClick={of.takeTheirs}>
          {t('report.saving.takeTheirs')}
        </Button>
      </div>
    </Notification>
  );
}
