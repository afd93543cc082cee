import { Link } from 'react-router';
import styles from './mail.module.css';

/** The text of a message, in which addresses of this house are links. */
export function MailText({ children }: { children: string }) {
  return (
    <p className={styles.text}>
      {children.split(/(https?:\/\/\S+)/).map((part, place) => {
        if (!/^https?:\/\//.test(part)) return part;
        const { pathname, search, hash } = new URL(part);
        return (
          <Link key={place} to={pathname + search + hash}>
            {part}
          </Link>
        );
      })}
    </p>
  );
}
