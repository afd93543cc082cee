import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReceivedNotice } from '@/api/contract';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Facts } from '@/kernel/page/Section';
import { ReceiptCode } from './ReceiptCode';
import styles from './notice.module.css';

type Props = { received: ReceivedNotice; words: string };

/** The receipt of a notice: its number, when it came, and the code that is shown this once. */
export function Receipt({ received, words }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.receipt}>
      <Notification type="success" label={t('notice.receipt.received', { number: received.number })}>
        {received.acknowledgeBy && t('notice.receipt.hearBy', { date: formatDate(received.acknowledgeBy) })}
      </Notification>
      {!received.code && words && received.acknowledgeBy && <p>{t('notice.receipt.codeToldBefore')}</p>}
      {received.code && (
        <>
          <p>{words}</p>
          <ReceiptCode code={received.code} />
        </>
      )}
      <Facts
        facts={[
          [t('notice.receipt.at'), formatDateTime(received.receivedAt)],
          received.answerBy ? [t('notice.answerBy'), formatDate(received.answerBy)] : null,
        ]}
      />
      {received.id && <Link to={`/notices/${received.id}`}>{t('notice.receipt.open')}</Link>}
    </div>
  );
}
