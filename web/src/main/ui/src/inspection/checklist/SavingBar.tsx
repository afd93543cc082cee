import { IconAlertCircleFill, IconCheckCircleFill, IconClock, IconErrorFill } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/kernel/format';
import { outbox } from './outbox';
import { useChecklist } from './useChecklist';
import { useOutboxState } from './useOutbox';
import type { Show, Summary } from './useShown';
import styles from './bar.module.css';

type Props = { inspectionId: string; summary: Summary; show: Show; onShow: (show: Show) => void };

/** Stays in sight: how far the checklist is, whether all of it is saved, and which criteria are shown. */
export function SavingBar({ inspectionId, summary, show, onShow }: Props) {
  const { t } = useTranslation();
  const { all, assessed, notMet } = summary;
  const shows: [Show, string, number][] = [
    ['all', t('inspection.checklist.all'), all],
    ['unassessed', t('inspection.checklist.unassessed'), all - assessed],
    ['unmet', t('inspection.checklist.unmet'), notMet],
  ];
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <span id="checklist-progress">{t('inspection.checklist.progress', { assessed, all })}</span>
        <progress value={assessed} max={Math.max(all, 1)} aria-labelledby="checklist-progress" />
      </div>
      <WholeState inspectionId={inspectionId} />
      <div role="group" aria-label={t('inspection.checklist.show')} className={styles.shows}>
        {shows.map(([value, label, count]) => (
          <button key={value} type="button" aria-pressed={show === value} onClick={() => onShow(value)}>
            {label} ({count})
          </button>
        ))}
      </div>
    </div>
  );
}

function WholeState({ inspectionId }: { inspectionId: string }) {
  const { t } = useTranslation();
  const { line, kept, waiting, troubled } = useOutboxState(inspectionId);
  const items = useChecklist(inspectionId).data?.items ?? [];
  const last = items
    .flatMap(({ answer }) => answer?.savedAt ?? [])
    .sort()
    .at(-1);
  const cut = line === 'CUT';
  return (
    <div className={styles.whole}>
      <p role="status" className={cut ? styles.cut : troubled.length > 0 ? styles.trouble : undefined}>
        {cut ? (
          <>
            <IconErrorFill aria-hidden /> {t('inspection.saving.cut')}
            {waiting > 0 && <>: {t('inspection.saving.waiting', { count: waiting })}</>}
          </>
        ) : troubled.length > 0 ? (
          <>
            <IconAlertCircleFill aria-hidden /> {t('inspection.saving.conflicts', { count: troubled.length })}
          </>
        ) : waiting > 0 ? (
          <>
            <IconClock aria-hidden /> {t('inspection.saving.sending')}
          </>
        ) : (
          <>
            <IconCheckCircleFill aria-hidden />{' '}
            {last
              ? t('inspection.saving.saved', { time: formatMoment(last) })
              : t('inspection.saving.nothing')}
          </>
        )}
      </p>
      {cut && (
        <button type="button" className="link-button" onClick={() => outbox.sendSoon(0)}>
          {t('inspection.saving.again')}
        </button>
      )}
      {!cut && troubled[0] && (
        <a href={`#criterion-${troubled[0].criterionCode}`}>{t('inspection.saving.toConflict')}</a>
      )}
      {cut && <small>{t(kept ? 'inspection.saving.cutHelp' : 'inspection.saving.noStore')}</small>}
    </div>
  );
}
