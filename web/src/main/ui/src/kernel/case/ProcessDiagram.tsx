import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessStep } from '@/api/contract';
import { language } from '../i18n/i18n';
import styles from './case.module.css';
import { useNearby } from './useNearby';

/** The process as drawn, with done and current steps marked. The list beside it says the same in words. */
export function ProcessDiagram({ xml, steps }: { xml: string; steps: ProcessStep[] }) {
  const { t } = useTranslation();
  const spoken = language();
  const place = useRef<HTMLDivElement>(null);
  const nearby = useNearby(place);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!nearby) return;
    let gone = false;
    let clear = () => {};
    // the viewer is large and only this needs it: it comes on its own, when somebody comes near
    void import('./drawDiagram')
      .then(async ({ drawDiagram }) => {
        if (gone || !place.current) return;
        const cleared = await drawDiagram(place.current, xml, steps, spoken);
        if (gone) cleared();
        else clear = cleared;
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      clear();
    };
  }, [xml, steps, spoken, nearby]);

  if (failed) return <p>{t('kernel.process.noPicture')}</p>;
  return (
    <figure className={styles.diagram}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('kernel.process.picture')}>
        <div ref={place} className={styles.canvas} />
      </div>
      <figcaption>
        <span className={styles.keyDone}>{t('kernel.process.done')}</span>
        <span className={styles.keyCurrent}>{t('kernel.process.current')}</span>
      </figcaption>
    </figure>
  );
}
