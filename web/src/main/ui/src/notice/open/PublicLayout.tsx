import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { LanguageSwitch } from '@/app/shell/LanguageSwitch';
import { Wordmark } from '@/app/shell/Wordmark';
import { Loading } from '@/kernel/page/DataState';
import styles from './open.module.css';

/** The frame of the pages that need no sign-in: light, in three languages, without anything that follows anybody. */
export default function PublicLayout() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      <header className={styles.header}>
        <Wordmark />
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <Link to="/public/notice">{t('notice.open.title')}</Link>
        <Link to="/public/notice/follow">{t('notice.open.follow')}</Link>
        <p>{t('notice.open.privacy')}</p>
      </footer>
    </div>
  );
}
