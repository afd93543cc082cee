import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { MoreTimeView } from '@/api/contract';
import page from '@/kernel/case/casePage.module.css';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Written } from '@/kernel/page/Section';

/** Every move of a last day: what was asked for, what was decided, refused requests too. */
export function MoreTimeList({ extensions }: { extensions: MoreTimeView[] }) {
  const { t } = useTranslation();
  return extensions.map(({ id, until, reason, by, at, decision }) => (
    <div key={id}>
      {until && (
        <>
          <p>{t('kernel.moreTime.asked', { who: by ?? '', until: formatDate(until) })}</p>
          <Written>{reason}</Written>
          <p className={page.quiet}>{at && formatDateTime(at)}</p>
        </>
      )}
      {decision && (
        <>
          <StatusLabel type={decision.granted ? 'success' : 'alert'}>
            {decision.granted && decision.dueAfter
              ? t('kernel.moreTime.granted', { date: formatDate(decision.dueAfter) })
              : t('kernel.moreTime.refused')}
          </StatusLabel>
          <Written>{decision.reason}</Written>
          <p className={page.quiet}>
            {decision.by}, {formatDateTime(decision.at)}
          </p>
        </>
      )}
    </div>
  ));
}
