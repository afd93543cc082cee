import { IconAngleDown, IconAngleUp } from 'hds-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../useMediaQuery';
import styles from './lists.module.css';

type Props = { children: ReactNode; active: number; onClear: () => void };

/** The filters of a list; folded away on a phone, with the number of those in use. */
export function FilterBar({ children, active, onClear }: Props) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const shown = !narrow || open;
  return (
    <section className={styles.filters} aria-label={t('kernel.filter.title')}>
      {narrow && (
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          {active > 0 ? t('kernel.filter.titleActive', { count: active }) : t('kernel.filter.title')}
          {open ? <IconAngleUp aria-hidden /> : <IconAngleDown aria-hidden />}
        </button>
      )}
      {shown && <div className={styles.fields}>{children}</div>}
      {active > 0 && (
        <button type="button" className="link-button" onClick={onClear}>
          {t('kernel.filter.clear')}
        </button>
      )}
    </section>
  );
}
