import { useTranslation } from 'react-i18next';
import { localized } from '@/kernel/i18n/i18n';
import { useMediaQuery } from '@/kernel/useMediaQuery';
import type { Theme } from './useShown';
import styles from './checklist.module.css';

/** The themes with their progress; each leads to its criteria. */
export function ThemeList({ themes }: { themes: Theme[] }) {
  const { t } = useTranslation();
  const wide = useMediaQuery('(min-width: 960px)');

  function go(event: React.MouseEvent, code: string) {
    event.preventDefault();
    const heading = document.getElementById(`theme-${code}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  return (
    <details className={styles.box} open={wide}>
      <summary>{t('inspection.checklist.themes')}</summary>
      <nav aria-label={t('inspection.checklist.themes')}>
        <ul>
          {themes.map(({ code, name, assessed, all, notMet, shown }) => (
            <li key={code}>
              {shown.length > 0 ? (
                <a href={`#theme-${code}`} onClick={(event) => go(event, code)}>
                  {localized(name)}
                </a>
              ) : (
                <span>{localized(name)}</span>
              )}
              <small className={assessed === all ? styles.ready : undefined}>
                {assessed}/{all}
                {notMet > 0 && `, ${t('inspection.checklist.notMet', { count: notMet })}`}
              </small>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
