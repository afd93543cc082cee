import { IconCamera, IconClock, IconErrorFill } from 'hds-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '@/api/contract';
import { downloadAddress } from '@/api/upload';
import { outbox } from './outbox';
import { useWaitingFiles } from './useOutbox';
import styles from './checklist.module.css';

const ACCEPTED = 'image/*,.pdf,.docx,.xlsx,.odt,.csv,.txt';

type Props = {
  inspectionId: string;
  code: string;
  documents: DocumentView[];
  writable: boolean;
  onAdd: () => void;
  /** What stands first in the line of the ways to add something. */
  first: ReactNode;
  children: ReactNode;
};

/** Photos and files of one criterion: those stored, those on their way, and the way to add one. */
export function CriterionFiles({ inspectionId, code, documents, writable, onAdd, first, children }: Props) {
  const { t } = useTranslation();
  const waiting = useWaitingFiles(inspectionId, code);
  const input = useRef<HTMLInputElement>(null);

  function add(files: FileList | null) {
    if (!files?.length) return;
    onAdd();
    [...files].forEach((file) => outbox.putFile(inspectionId, code, file));
    if (input.current) input.current.value = '';
  }

  return (
    <>
      {documents.length + waiting.length > 0 && (
        <ul className={styles.files}>
          {documents.map((document) => (
            <li key={document.id}>
              <a href={downloadAddress(document.id)}>{document.name}</a>
            </li>
          ))}
          {waiting.map((file) => (
            <li key={file.key}>
              {file.why ? <IconErrorFill aria-hidden /> : <IconClock aria-hidden />}
              <span>
                {file.name}{' '}
                <small>
                  {file.why
                    ? t('inspection.saving.photoRefused', { why: file.why })
                    : t('inspection.saving.photoWaits')}
                </small>
              </span>
              {file.why && (
                <button type="button" className="link-button" onClick={() => outbox.dropFile(file)}>
                  {t('kernel.file.remove', { name: file.name })}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.tools}>
        {first}
        {writable && (
          <label className={styles.addFile}>
            <IconCamera aria-hidden />
            {t('inspection.checklist.addFile')}
            <span className="visually-hidden">, {code}</span>
            <input
              ref={input}
              type="file"
              multiple
              accept={ACCEPTED}
              onChange={(event) => add(event.target.files)}
            />
          </label>
        )}
        {children}
      </div>
    </>
  );
}
