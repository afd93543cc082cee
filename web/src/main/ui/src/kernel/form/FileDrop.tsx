import { IconCheckCircleFill, IconErrorFill, IconUpload } from 'hds-react';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '@/api/contract';
import { LARGEST_FILE, uploadDocument, type UploadTarget } from '@/api/upload';
import { formatSize } from '../format';
import { useField } from './Form';
import { FilePicker } from './FilePicker';
import { fileRefusal, tooLarge } from './fileRefusal';
import { RemoveFile } from './RemoveFile';
import styles from './FileDrop.module.css';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.docx,.xlsx,.odt,.csv,.txt';

type Upload = { key: string; file: File; share: number; error: string | null };
type Props = {
  id: string;
  label: string;
  target: UploadTarget;
  /** What has been stored; the caller keeps it, so that it outlives a reload with the rest of its form. */
  documents: DocumentView[];
  onChange: (change: (before: DocumentView[]) => DocumentView[]) => void;
  help?: string;
  error?: string | undefined;
  /** Accepts photographs only, and offers the camera on a tablet. */
  photos?: boolean;
  /** Told of each file on its way; it comes to whether the file was stored. */
  onWork?: (work: Promise<boolean>) => void;
};

/** Files dropped or chosen are stored at once, each with its progress; a refused one says why and harms no other. */
export function FileDrop({
  id,
  label,
  target,
  documents,
  onChange,
  help,
  error,
  photos = false,
  onWork = () => undefined,
}: Props) {
  const { t } = useTranslation();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const change = (key: string, changed: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...changed } : upload)));
  const remove = (key: string) => setUploads((all) => all.filter((upload) => upload.key !== key));

  async function store(upload: Upload): Promise<boolean> {
    if (upload.file.size > LARGEST_FILE) {
      change(upload.key, { error: tooLarge(upload.file) });
      return false;
    }
    change(upload.key, { error: null, share: 0 });
    try {
      const stored = await uploadDocument(upload.file, target, (share) => change(upload.key, { share }));
      remove(upload.key);
      onChange((before) => [...before, stored]);
      return true;
    } catch (refusal) {
      change(upload.key, { error: fileRefusal(refusal, upload.file) });
      return false;
    }
  }

  function add(files: FileList | null) {
    const added = [...(files ?? [])].map((file) => ({
      key: crypto.randomUUID(),
      file,
      share: 0,
      error: null,
    }));
    setUploads((all) => [...all, ...added]);
    added.forEach((upload) => onWork(store(upload)));
    if (input.current) input.current.value = '';
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  }

  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div
        className={over ? `${styles.zone} ${styles.over}` : styles.zone}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconUpload aria-hidden />
        <FilePicker
          input={input}
          id={id}
          multiple
          accept={photos ? 'image/*' : ACCEPTED}
          describedBy={`${id}-help`}
          onChoose={add}
        />
      </div>
      <p className={styles.help} id={`${id}-help`}>
        {help ?? t(photos ? 'kernel.file.photoHelp' : 'kernel.file.help', { size: formatSize(LARGEST_FILE) })}
      </p>
      {error && <p className={styles.error}>{error}</p>}
      {uploads.length + documents.length > 0 && (
        <ul className={styles.files} aria-live="polite">
          {documents.map((document) => (
            <li key={document.id}>
              <IconCheckCircleFill aria-hidden className={styles.stored} />
              <span className={styles.name}>
                {document.name} <small>{formatSize(document.size)}</small>
              </span>
              <RemoveFile
                name={document.name}
                onClick={() => onChange((before) => before.filter(({ id: kept }) => kept !== document.id))}
              />
            </li>
          ))}
          {uploads.map((upload) => (
            <li key={upload.key}>
              {upload.error ? (
                <IconErrorFill aria-hidden className={styles.failed} />
              ) : (
                <IconUpload aria-hidden />
              )}
              <span className={styles.name}>
                {upload.file.name} <small>{formatSize(upload.file.size)}</small>
                {upload.error ? (
                  <span className={styles.error}>
                    {upload.error}{' '}
                    <button type="button" className="link-button" onClick={() => onWork(store(upload))}>
                      {t('kernel.again')}
                    </button>
                  </span>
                ) : (
                  <progress
                    value={upload.share}
                    aria-label={t('kernel.file.progress', { name: upload.file.name })}
                  />
                )}
              </span>
              {upload.error && <RemoveFile name={upload.file.name} onClick={() => remove(upload.key)} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type FilesFieldProps = Pick<Props, 'label' | 'target' | 'help' | 'photos'> & { name: string };

/** The same as a field of a form; its value is the list of stored documents. */
export function FilesField({ name, ...rest }: FilesFieldProps) {
  const { id, value, set, error, awaits } = useField(name);
  const documents = useRef<DocumentView[]>([]);
  documents.current = (value as DocumentView[] | undefined) ?? [];
  return (
    <FileDrop
      {...rest}
      id={id}
      error={error}
      onWork={awaits}
      documents={documents.current}
      onChange={(change) => {
        documents.current = change(documents.current);
        set(documents.current);
      }}
    />
  );
}
