import { IconCross } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { FilePicker } from '@/kernel/form/FilePicker';
import { formatSize } from '@/kernel/format';
import styles from './notice.module.css';

export const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.docx,.xlsx,.odt,.csv,.txt';

type Props = { files: File[]; help: string; onChange: (files: File[]) => void };

/** Files that will go along once the notice has been received. */
export function ChosenFiles({ files, help, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.reveal}>
      <label htmlFor="notice-files">{t('notice.file.add')}</label>
      <FilePicker
        id="notice-files"
        accept={ACCEPTED}
        multiple
        describedBy="notice-files-help"
        onChoose={(chosen) => onChange([...files, ...(chosen ?? [])])}
      />
      <p className={styles.hint} id="notice-files-help">
        {help}
      </p>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file, index) => (
            <li key={`${file.name}-${index}`}>
              <span>{file.name}</span>
              <small>{formatSize(file.size)}</small>
              <button
                type="button"
                className="link-button"
                aria-label={t('kernel.file.remove', { name: file.name })}
                onClick={() => onChange(files.filter((_, other) => other !== index))}
              >
                <IconCross aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
