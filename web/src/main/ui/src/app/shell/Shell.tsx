import { IconCross, IconMenuHamburger } from 'hds-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigation } from 'react-router';
import { LanguageSwitch } from './LanguageSwitch';
import { Navigation } from './Navigation';
import { Place } from './place';
import { UserMenu } from './UserMenu';
import { Wordmark } from './Wordmark';
import styles from './Shell.module.css';

/** The frame of every page. Bare: while the person must do something first, nothing else is offered. */
export function Shell({ children, bare = false }: { children: ReactNode; bare?: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<string | null>(null);
  const { pathname } = useLocation();
  const { state } = useNavigation();

  useEffect(() => setOpen(false), [pathname]);

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      <header className={styles.header}>
        <div className={styles.top}>
          <Link to="/" className={styles.home} aria-label={t('app.home')}>
            <Wordmark />
          </Link>
          <div className={styles.wide}>
            <LanguageSwitch />
          </div>
          <UserMenu />
          {!bare && (
            <button
              type="button"
              className={styles.menuButton}
              aria-expanded={open}
              aria-controls="menu"
              onClick={() => setOpen(!open)}
            >
              {open ? <IconCross aria-hidden /> : <IconMenuHamburger aria-hidden />}
              {t('app.menu')}
            </button>
          )}
        </div>
        {!bare && (
          <div id="menu" className={open ? `${styles.menu} ${styles.open}` : styles.menu}>
            <Navigation place={place} />
            <div className={styles.narrow}>
              <LanguageSwitch />
            </div>
          </div>
        )}
        {state === 'loading' && <div className={styles.progress} aria-hidden />}
      </header>
      <main id="main" tabIndex={-1} className="page">
        <Place value={setPlace}>{children}</Place>
      </main>
    </div>
  );
}
