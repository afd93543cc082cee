import { useTranslation } from 'react-i18next';
import styles from '../reporting.module.css';

/** What the officer said of a field when the report was returned. */
export function FieldComment({ text }: { text: string | undefined }) {
  const { t } = useTranslation();
  return text ? (
    <p className={styles.comment}>
      <strong>{t('reports.comment')}</strong> {text}
    </p>
  ) : null;
}
