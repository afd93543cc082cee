import { IconCheckCircle, IconErrorFill, IconLinkExternal } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { LinkView } from '@/api/contract';
import { formatDateTime } from '@/kernel/format';
import styles from './plans.module.css';

/** An address that leaves the house, as it was written. */
export function Address({ href }: { href: string }) {
  const { t } = useTranslation();
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" className={styles.address}>
      {href} <IconLinkExternal aria-hidden />
      <span className="visually-hidden">{t('plans.link.opens')}</span>
    </a>
  );
}

/** How an address answered when it was last asked, and since when it has not. */
export function LinkState({ of }: { of: LinkView }) {
  const { t } = useTranslation();
  if (!of.checkedAt || !of.result) return <span className={styles.quiet}>{t('plans.link.notYet')}</span>;
  const when = formatDateTime(of.checkedAt);
  if (of.result === 'WORKS') {
    return (
      <span className={styles.works}>
        <IconCheckCircle aria-hidden /> {t('plans.link.works', { when })}
      </span>
    );
  }
  return (
    <span className={styles.broken} data-link="broken">
      <IconErrorFill aria-hidden /> {t(`plans.link.${of.result}`, { status: of.status })}
      {of.brokenSince && ` ${t('plans.link.since', { when: formatDateTime(of.brokenSince) })}`}
    </span>
  );
}

/** The same in a list: only that it is broken, and since when. */
export function BrokenSince({ since }: { since: string | null }) {
  const { t } = useTranslation();
  if (!since) return null;
  return (
    <span className={styles.broken} data-link="broken">
      <IconErrorFill aria-hidden /> {t('plans.link.brokenSince', { when: formatDateTime(since) })}
    </span>
  );
}
