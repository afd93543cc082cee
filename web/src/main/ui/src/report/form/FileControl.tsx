import { Button, ButtonVariant, IconCheckCircleFill, IconErrorFill, IconUpload } from 'hds-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '@/api/contract';
import { LARGEST_FILE } from '@/api/upload';
import { FilePicker } from '@/kernel/form/FilePicker';
import { fileRefusal, tooLarge } from '@/kernel/form/fileRefusal';
import { RemoveFile } from '@/kernel/form/RemoveFile';
import { formatSize } from '@/kernel/format';
import { asControl } from './controls';
import { useSurroundings } from './surroundings';
import styles from './reportForm.module.css';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.docx,.xlsx,.odt,.csv,.txt';

type Going = { key: string; file: File; share: number; error: string | null };

/** Files are stored as soon as they are chosen; the answer holds the ids of what was stored. */
export const FileControl = asControl(function Files({ field, id, label, help, error, value, set }) {
  const { t } = useTranslation();
  const { upload, documents } = useSurroundings();
  const [going, setGoing] = useState<Going[]>([]);
  const [stored, setStored] = useState<DocumentView[]>([]);
  const ids = useRef<string[]>([]);
  ids.current = (value as string[] | undefined) ?? [];
  const nameOf = (stored_: string) =>
    [...stored, ...documents].find((each) => each.id === stored_)?.name ?? t('report.form.file');

  const change = (key: string, to: Partial<Going>) =>
    setGoing((all) => all.map((each) => (each.key === key ? { ...each, ...to } : each)));
  const drop = (key: string) => setGoing((all) => all.filter((each) => each.key !== key));

  async function send({ key, file }: Going) {
    if (!upload) return;
    if (file.size > LARGEST_FILE) {
      change(key, { error: tooLarge(file) });
      return;
    }
    change(key, { error: null, share: 0 });
    try {
      const document = await upload(file, field.id, (share) => change(key, { share }));
      setStored((before) => [...before, document]);
      drop(key);
      ids.current = [...ids.current, document.id];
      set(ids.current);
    } catch (refusal) {
      change(key, { error: fileRefusal(refusal, file) });
    }
  }

  function choose(files: FileList | null) {
    const added = [...(files ?? [])].map((file) => ({
      key: crypto.randomUUID(),
      file,
      share: 0,
      error: null,
    }));
    setGoing((all) => [...all, ...added]);
    added.forEach((each) => void send(each));
  }

  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {field.required && <span aria-hidden> *</span>}
      </label>
      {upload ? (
        <FilePicker id={id} multiple accept={ACCEPTED} describedBy={`${id}-help`} onChoose={choose} />
      ) : (
        <div>
          <Button id={id} type="button" variant={ButtonVariant.Secondary} disabled>
            {t('kernel.file.chooseMany')}
          </Button>
        </div>
      )}
      <p className={styles.help} id={`${id}-help`}>
        {help ? `${help} ` : ''}
        {t('kernel.file.help', { size: formatSize(LARGEST_FILE) })}
      </p>
      {error && <p className={styles.error}>{error}</p>}
      <ul className={styles.files} aria-live="polite">
        {ids.current.map((each) => (
          <li key={each}>
            <IconCheckCircleFill aria-hidden /> <span>{nameOf(each)}</span>
            <RemoveFile
              name={nameOf(each)}
              onClick={() => {
                const rest = ids.current.filter((other) => other !== each);
                set(rest.length > 0 ? rest : undefined);
              }}
            />
          </li>
        ))}
        {going.map((each) => (
          <li key={each.key}>
            {each.error ? <IconErrorFill aria-hidden /> : <IconUpload aria-hidden />}{' '}
            <span>
              {each.file.name}{' '}
              {each.error ? (
                <span className={styles.error}>
                  {each.error}{' '}
                  <button type="button" className="link-button" onClick={() => void send(each)}>
                    {t('kernel.again')}
                  </button>
                </span>
              ) : (
                <progress
                  value={each.share}
                  aria-label={t('kernel.file.progress', { name: each.file.name })}
                />
              )}
            </span>
            {each.error && <RemoveFile name={each.file.name} onClick={() => drop(each.key)} />}
          </li>
        ))}
      </ul>
    </div>
  );
});
