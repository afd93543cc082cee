import { datesAsRead } from '@/kernel/format';
import styles from './casefile.module.css';

/** The words that were found are marked. */
export function Excerpt({ text }: { text: string }) {
  return (
    <p className={styles.excerpt}>
      {datesAsRead(text)
        .split(/(⟦[^⟧]*⟧)/)
        .map((piece, place) =>
          piece.startsWith('⟦') ? <mark key={place}>{piece.slice(1, -1)}</mark> : piece,
        )}
    </p>
  );
}
