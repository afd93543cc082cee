import styles from './Shell.module.css';

/** An eye that has seen to it. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 32 22" width="30" height="21" aria-hidden focusable="false">
        <path
          d="M1 11C5 4.300 10.500 1 16 1s11 3.300 15 10c-4 6.700-9.500 10-15 10S5 17.700 1 11z"
          fill="currentColor"
        />
        <path
          className={styles.tick}
          d="M10.500 11.300l4 4 7.500-8.200"
          fill="none"
          strokeWidth="3.200"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      Valvomo
    </span>
  );
}
