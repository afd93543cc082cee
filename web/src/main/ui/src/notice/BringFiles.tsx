import { IconCheckCircleFill, IconErrorFill } from 'hds-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeAttachmentView } from '@/api/contract';
import { isProblem, NetworkProblem } from '@/api/problem';
import { FilePicker } from '@/kernel/form/FilePicker';
import { ACCEPTED } from './ChosenFiles';
import styles from './notice.module.css';

type Brought = { file: File; state: 'sending' | 'stored' | 'failed'; why: string };
type Props = {
  help: string;
  bring: (file: File) => Promise<NoticeAttachmentView>;
  first?: File[];
  onStored?: (file: NoticeAttachmentView) => void;
};

/** Brings files to a notice, one after the other; a refused one says why and harms no other. */
export function BringFiles({ help, bring, first = [], onStored }: Props) {
  const { t } = useTranslation();
  const [brought, setBrought] = useState<Brought[]>([]);
  const started = useRef(false);

  async function send(file: File) {
    const change = (state: Brought['state'], why = '') =>
      setBrought((all) => [...all.filter((other) => other.file !== file), { file, state, why }]);
    change('sending');
    try {
      // not as an argument of onStored: where there is none, nothing would be brought
      const stored = await bring(file);
      onStored?.(stored);
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
      for (const file of first) await send(file);
    })();
    // once: these came with the notice
  }, []);

  return (
    <div className={styles.reveal}>
      <label htmlFor="bring-files">{t('notice.file.more')}</label>
      <FilePicker
        id="bring-files"
        accept={ACCEPTED}
        multiple
        describedBy="bring-files-help"
        onChoose={(chosen) => [...(chosen ?? [])].forEach((file) => void send(file))}
      />
      <p className={styles.hint} id="bring-files-help">
        {help}
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
                <button type="button" className="link-button" onClick={() => void send(file)}>
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
