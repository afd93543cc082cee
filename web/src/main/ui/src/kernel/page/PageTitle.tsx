import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import styles from './page.module.css';

let shownBefore: string | null = null;

type Props = {
  children: string;
  /** Above the title: what it belongs to, such as the case number. */
  over?: ReactNode;
  /** Beside the title: what can be done on the page as a whole. */
  actions?: ReactNode;
};

/** The page's only h1; also names the browser tab, and takes the focus when the person comes from another page. */
export function PageTitle({ children, over, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    document.title = `${children} – Valvomo`;
  }, [children]);

  useEffect(() => {
    if (shownBefore !== null && shownBefore !== pathname) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    shownBefore = pathname;
  }, [pathname]);

  return (
    <div className={styles.title}>
      <div>
        {over && <p className={styles.over}>{over}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {children}
        </h1>
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
