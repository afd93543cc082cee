import { IconCheckCircleFill, IconCross, IconErrorFill } from 'hds-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeAttachmentView } from '@/api/contract';
import { isProblem, NetworkProblem } from '@/api/problem';
import { bringFile } from '@/api/public';
import { FilePicker } from '@/kernel/form/FilePicker';
import { formatSize } from '@/kernel/format';
import styles from '../notice.module.css';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.docx,.xlsx,.odt,.csv,.txt';

type ChosenProps = { files: File[]; onChange: (files: File[]) => void };

/** Files that will go along once the notice has been received. */
export function ChosenFiles({ files, onChange }: ChosenProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.reveal}>
      <label htmlFor="public-files">{t('notice.file.add')}</label>
      <FilePicker
        id="public-files"
        accept={ACCEPTED}
        multiple
        describedBy="public-files-help"
        onChoose={(chosen) => onChange([...files, ...(chosen ?? [])])}
      />
      <p className={styles.hint} id="public-files-help">
        {t('notice.file.help')}
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

type Brought = { file: File; state: 'sending' | 'stored' | 'failed'; why: string };
type Props = { code: string; first?: File[]; onStored?: (file: NoticeAttachmentView) => void };

/** Brings files with the code, one after the other; a refused one says why and harms no other. */
export function FilesWithCode({ code, first = [], onStored }: Props) {
  const { t } = useTranslation();
  const [brought, setBrought] = useState<Brought[]>([]);
  const started = useRef(false);

  async function bring(file: File) {
    const change = (state: Brought['state'], why = '') =>
      setBrought((all) => [...all.filter((other) => other.file !== file), { file, state, why }]);
    change('sending');
    try {
      onStored?.(await bringFile(code, file));
      change('stored');
    } catch (refusal) {
      change('failed', reason(refusal));
    }
  }

  function reason(refusal: unknown): string {
    if (refusal instanceof NetworkProblem) return t('kernel.file.network');
    return (isProblem(refusal) && (refusal.detail || refusal.title)) || t('kernel.failure.server.text');
  }

  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void (async () => {
      for (const file of first) await bring(file);
    })();
    // once: these came with the notice
  }, []);

  return (
    <div className={styles.reveal}>
      <label htmlFor="files-with-code">{t('notice.file.more')}</label>
      <FilePicker
        id="files-with-code"
        accept={ACCEPTED}
        multiple
        describedBy="files-with-code-help"
        onChoose={(chosen) => [...(chosen ?? [])].forEach((file) => void bring(file))}
      />
      <p className={styles.hint} id="files-with-code-help">
        {t('notice.file.help')}
      </p>
      <ul className={styles.files} aria-live="polite">
        {brought.map(({ file, state, why }) => (
          <li key={`${file.name}-${file.lastModified}-${file.size}`}>
            {state === 'stored' && <IconCheckCircleFill aria-hidden />}
            {state === 'failed' && <IconErrorFill aria-hidden />}
            <span>{file.name}</span>
            <small>{t(`notice.file.${state}`)}</small>
            {state === 'failed' && (
              <span className={styles.failed}>
                {why}{' '}
                <button type="button" className="link-button" onClick={() => void bring(file)}>
                  {t('kernel.again')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
