import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '@/api/session';
import { navigationOf } from '../rooms';
import styles from './Shell.module.css';

export function Navigation() {
  const { t } = useTranslation();
  const { roles } = useSession();
  const entries = navigationOf(roles);
  // an entry above another is current on its own page only
  const isAbove = (to: string) => entries.some((other) => other.to.startsWith(`${to}/`));
  return (
    <nav aria-label={t('app.navigation')} className={styles.navigation}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.to}>
            <NavLink to={entry.to} end={isAbove(entry.to)}>
              {t(entry.label)}
              {entry.badge && (
                <Suspense>
                  <entry.badge />
                </Suspense>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
