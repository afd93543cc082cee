import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSession } from '@/api/session';
import type { NavigationEntry } from '../room';
import { navigationOf } from '../rooms';
import styles from './Shell.module.css';

/**
 * Where the person may go: the main entries in one row, those under the current one in another.
 *
 * @param place where the page says that it belongs; null goes by its address
 */
export function Navigation({ place }: { place: string | null }) {
  const { t } = useTranslation();
  const { roles } = useSession();
  const { pathname } = useLocation();
  const entries = navigationOf(roles);
  const above = (entry: NavigationEntry) => entries.find(({ to }) => to === entry.under);
  const current = nearest(entries, place ?? pathname);
  const group = current && (above(current) ?? current);
  const under = entries.filter(above);
  const isOf = (entry: NavigationEntry) => above(entry) === group;
  return (
    <nav aria-label={t('app.navigation')} className={styles.navigation}>
      <ul>
        {entries
          .filter((entry) => !above(entry))
          .map((entry) => (
            <Entry key={entry.to} entry={entry} current={current} group={group} />
          ))}
      </ul>
      {under.length > 0 && (
        <ul className={under.some(isOf) ? styles.under : `${styles.under} ${styles.elsewhere}`}>
          {under.map((entry) => (
            <Entry key={entry.to} entry={entry} current={current} elsewhere={!isOf(entry)} />
          ))}
        </ul>
      )}
    </nav>
  );
}

/** The entry of this page or, of several above it, the one that is closest. */
function nearest(entries: NavigationEntry[], pathname: string) {
  return entries
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .sort((one, other) => other.to.length - one.to.length)[0];
}

type EntryProps = {
  entry: NavigationEntry;
  current?: NavigationEntry;
  group?: NavigationEntry;
  /** Belongs to another main entry than the current one: shown in the menu of a phone only. */
  elsewhere?: boolean;
};

function Entry({ entry, current, group, elsewhere = false }: EntryProps) {
  const { t } = useTranslation();
  const here = entry === current ? 'page' : entry === group ? 'true' : undefined;
  return (
    <li className={elsewhere ? styles.elsewhere : undefined}>
      <Link to={entry.to} aria-current={here}>
        {t(entry.label)}
        {entry.badge && (
          <Suspense>
            <entry.badge />
          </Suspense>
        )}
      </Link>
    </li>
  );
}
