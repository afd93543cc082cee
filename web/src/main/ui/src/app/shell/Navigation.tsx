import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '@/api/session';
import { navigationOf } from '../rooms';
import styles from './Shell.module.css';

export function Navigation() {
  const { t } = useTranslation();
  const { roles } = useSession();
  return (
    <nav aria-label={t('app.navigation')} className={styles.navigation}>
      <ul>
        {navigationOf(roles).map((entry) => (
          <li key={entry.to}>
            <NavLink to={entry.to}>{t(entry.label)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
