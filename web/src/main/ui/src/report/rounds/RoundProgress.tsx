import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportState, RoundRow } from '@/api/contract';
import styles from '../reporting.module.css';

const FIGURES: [key: 'submitted' | 'returned' | 'accepted' | 'open' | 'missing', state: ReportState][] = [
  ['submitted', 'SUBMITTED'],
  ['returned', 'RETURNED'],
  ['accepted', 'ACCEPTED'],
  ['open', 'OPEN'],
  ['missing', 'MISSING'],
];

/** How far a round is. Who did not answer is counted by themselves; each figure opens its rows. */
export function RoundProgress({ round, state }: { round: RoundRow; state: string }) {
  const { t } = useTranslation();
  const opening = round.started < round.asked;
  const done = opening ? round.started : round.accepted;
  const words = t(opening ? 'rounds.opening' : 'rounds.acceptedOf', { done, asked: round.asked });
  return (
    <>
      <p role="status">{words}</p>
      <div className={styles.bar} aria-hidden>
        <span style={{ inlineSize: `${round.asked === 0 ? 0 : (100 * done) / round.asked}%` }} />
      </div>
      <ul className={styles.progress}>
        {FIGURES.map(([key, each]) => (
          <li key={key} className={key === 'missing' && round.missing > 0 ? styles.alarming : undefined}>
            <strong>{round[key]}</strong>
            <Link to={`?state=${each}`} replace aria-current={state === each ? 'true' : undefined}>
              {t(`kernel.reportState.${each}`)}
            </Link>
          </li>
        ))}
        <li className={round.late > 0 ? styles.alarming : undefined}>
          <strong>{round.late}</strong>
          <Link to="?late=true" replace>
            {t('rounds.lateNow')}
          </Link>
        </li>
      </ul>
    </>
  );
}
