import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseEventRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { formatDate, formatDateTime } from '../format';
import { DataState } from '../page/DataState';
import cells from '../page/cells.module.css';
import { LoadMore } from '../page/PagedRows';
import styles from './case.module.css';
import { stateWord } from './stateWords';

/** What changed may be a last day. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Props = { subjectId?: string; unitId?: string; producerId?: string; caseId?: string };

/** Who did what, when and why; newest first. */
export function Timeline(of: Props) {
  const { t } = useTranslation();
  const events = usePaged<CaseEventRow>('/case-events', of);
  return (
    <DataState of={events} isEmpty={() => events.items.length === 0} empty={t('kernel.timeline.empty')}>
      {() => (
        <>
          <ol className={styles.timeline}>
            {events.items.map((event) => (
              <li key={event.id}>
                <p className={styles.when}>
                  <time dateTime={event.at}>{formatDateTime(event.at)}</time> · {event.actorName}
                  {!of.subjectId && <WhereFrom event={event} />}
                </p>
                {of.producerId && event.unitName && (
                  <p className={styles.when}>
                    {event.unitName}
                    {event.caseNumber && ' · '}
                    <span className={cells.whole}>{event.caseNumber}</span>
                  </p>
                )}
                <p className={styles.what}>
                  {eventName(event.kind)}
                  {event.before && event.after && event.before !== event.after && (
                    <span className={styles.change}>
                      {' '}
                      {word(event, event.before)} → {word(event, event.after)}
                    </span>
                  )}
                </p>
                {event.why && <p className={styles.why}>{event.why}</p>}
              </li>
            ))}
          </ol>
          <LoadMore of={events} />
        </>
      )}
    </DataState>
  );
}

const PAGES: Record<string, string> = {
  INSPECTION: '/inspections',
  FINDING: '/findings',
  CONSEQUENCE: '/consequences',
  MESSAGE: '/messages',
  NOTICE: '/notices',
  AGREEMENT: '/agreements',
  AGREEMENT_DAY: '/agreement-days',
  BREACH: '/breaches',
  REPORT: '/reports',
  REPORT_ROUND: '/report-rounds',
  UNIT_PLAN: '/unit-plans',
  PLAN_ACCOUNT: '/plan-accounts',
};

/** Among the events of many things: the way to the one that this is about. */
function WhereFrom({ event }: { event: CaseEventRow }) {
  const { t } = useTranslation();
  const page = PAGES[event.subjectType];
  if (!page) return null;
  return (
    <>
      {' · '}
      <Link to={`${page}/${event.subjectId}`}>{t(`kernel.timeline.to.${event.subjectType}`)}</Link>
    </>
  );
}

/** The words for a kind of event; an unknown one is shown by its name rather than hidden. */
export function eventName(kind: string): string {
  const key = `kernel.event.${kind}`;
  return i18next.exists(key) ? i18next.t(key) : kind.toLowerCase().replaceAll('_', ' ');
}

function word({ subjectType }: CaseEventRow, text: string): string {
  return stateWord(subjectType, text) ?? (DAY.test(text) ? formatDate(text) : text);
}
