import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { Danger, NoticeState } from '@/api/contract';

type Look = 'neutral' | 'info' | 'success' | 'alert' | 'error';

const looks: Record<NoticeState, Look> = {
  RECEIVED: 'alert',
  UNDER_WAY: 'info',
  CLARIFYING: 'neutral',
  TO_ANSWER: 'alert',
  CLOSED: 'success',
  ERASED: 'neutral',
};

/** Ilmoituksen tila. */
export function NoticeStateTag({ state }: { state: NoticeState }) {
  const { t } = useTranslation();
  return (
    <StatusLabel type={looks[state]} data-state={state}>
      {t(`kernel.noticeState.${state}`)}
    </StatusLabel>
  );
}

const dangers: Record<Danger, Look> = { NONE: 'neutral', POSSIBLE: 'alert', ESSENTIAL: 'error' };

/** How dangerous triage judged it; before that, what the sender says. */
export function DangerTag({ danger, now }: { danger: Danger | null; now: boolean }) {
  const { t } = useTranslation();
  if (danger === null) {
    return now ? <StatusLabel type="error">{t('notice.dangerNow')}</StatusLabel> : null;
  }
  return <StatusLabel type={dangers[danger]}>{t(`notice.danger.${danger}`)}</StatusLabel>;
}
