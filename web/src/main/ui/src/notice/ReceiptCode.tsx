import { Button, ButtonVariant, IconCheck, IconCopy } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './notice.module.css';

/** The code with which a sender comes back; it can be copied, and chosen by hand where that is forbidden. */
export function ReceiptCode({ code }: { code: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }

  return (
    <div className={styles.code}>
      <p className={styles.codeLabel} id="receipt-code-label">
        {t('notice.receipt.code')}
      </p>
      <output className={styles.letters} aria-labelledby="receipt-code-label" data-testid="receipt-code">
        {code}
      </output>
      <Button
        variant={ButtonVariant.Secondary}
        iconStart={copied ? <IconCheck aria-hidden /> : <IconCopy aria-hidden />}
        onClick={() => void copy()}
      >
        {t(copied ? 'notice.receipt.copied' : 'notice.receipt.copy')}
      </Button>
      <p role="status" className={styles.hint}>
        {copied === false && t('notice.receipt.notCopied')}
      </p>
    </div>
  );
}
