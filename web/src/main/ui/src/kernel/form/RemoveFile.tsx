import { IconCross } from 'hds-react';
import { useTranslation } from 'react-i18next';
import styles from './FileDrop.module.css';

/** Takes a file out of a list again. */
export function RemoveFile({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles.remove}
      onClick={onClick}
      aria-label={t('kernel.file.remove', { name })}
    >
      <IconCross aria-hidden />
    </button>
  );
}
