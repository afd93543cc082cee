import { useTranslation } from 'react-i18next';
import { useSwitchLanguage } from './useSwitchLanguage';
import styles from './Shell.module.css';

const NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;

/** Each language by its own name. Nothing on the page is lost by switching. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const switchTo = useSwitchLanguage();
  return (
    <div role="group" aria-label={t('app.language')} className={styles.languages}>
      {(Object.keys(NAMES) as (keyof typeof NAMES)[]).map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-current={i18n.language === code ? 'true' : undefined}
          onClick={() => void switchTo(code)}
        >
          {NAMES[code]}
        </button>
      ))}
    </div>
  );
}
