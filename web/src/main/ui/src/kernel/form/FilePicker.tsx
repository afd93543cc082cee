import type { ChangeEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FileDrop.module.css';

type Props = {
  id: string;
  accept: string;
  multiple?: boolean;
  /** Id of the words that explain what may be chosen. */
  describedBy: string;
  onChoose: (files: FileList | null) => void;
  input?: Ref<HTMLInputElement>;
};

/** Opens the device's own choice of files; the words are ours, for the browser's come in the browser's language. */
export function FilePicker({ id, accept, multiple = false, describedBy, onChoose, input }: Props) {
  const { t } = useTranslation();
  return (
    <span className={styles.picker}>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChoose(event.target.files)}
        // the same file can be chosen again once it has been mended
        onClick={(event) => (event.currentTarget.value = '')}
      />
      <span aria-hidden>{t(multiple ? 'kernel.file.chooseMany' : 'kernel.file.choose')}</span>
    </span>
  );
}
