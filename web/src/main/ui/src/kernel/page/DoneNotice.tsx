import { Notification } from 'hds-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page.module.css';

type Done = { words: string };

/** What has just been done on a page; told anew each time, even in the same words. */
export function useDone() {
  const [done, setDone] = useState<Done | null>(null);
  const tell = useCallback((words: string) => setDone({ words }), []);
  const forget = useCallback(() => setDone(null), []);
  return { done, tell, forget };
}

/**
 * What has just been done, until it is closed. The form whose button was pressed is gone, often far down a long page:
 * both the eye and the focus are brought to where the page says so and goes on.
 */
export function DoneNotice({ done, forget }: Pick<ReturnType<typeof useDone>, 'done' | 'forget'>) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!done) return;
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.focus({ preventScroll: true });
  }, [done]);
  return (
    done && (
      <div ref={place} tabIndex={-1} className={styles.done}>
        <Notification
          type="success"
          label={done.words}
          dismissible
          closeButtonLabelText={t('kernel.form.close')}
          notificationAriaLabel={t('kernel.toast.region')}
          onClose={forget}
        />
      </div>
    )
  );
}
