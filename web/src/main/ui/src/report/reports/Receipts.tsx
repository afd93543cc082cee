import { IconDocument } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { SelfMonitoringReportView } from '@/api/contract';
import { downloadAddress } from '@/api/upload';
import { formatDateTime } from '@/kernel/format';
import { Facts, Section, Written } from '@/kernel/page/Section';
import styles from '../reporting.module.css';

/** Every sending with its receipt, the newest first, and what became of it. */
export function Receipts({ report }: { report: SelfMonitoringReportView }) {
  const { t } = useTranslation();
  if (report.submissions.length === 0) return null;
  return (
    <Section title={t('reports.receipts')}>
      {[...report.submissions].reverse().map((sent) => (
        <div key={sent.number} className={styles.receipt}>
          <Facts
            facts={[
              [t('reports.receipt.number'), sent.receipt],
              [t('reports.receipt.at'), formatDateTime(sent.at)],
              [t('reports.receipt.by'), `${sent.by} (${t(`reports.way.${sent.way}`)})`],
              [t('reports.receipt.inTime'), t(sent.late ? 'reports.receipt.late' : 'reports.receipt.timely')],
              [t('reports.receipt.sha256'), <span className={styles.digest}>{sent.sha256}</span>],
              [
                t('reports.receipt.outcome'),
                sent.assessment &&
                  t(sent.assessment.accepted ? 'reports.receipt.accepted' : 'reports.receipt.returned', {
                    who: sent.assessment.by,
                    when: formatDateTime(sent.assessment.at),
                  }),
              ],
            ]}
          />
          {sent.assessment?.reason && <Written>{sent.assessment.reason}</Written>}
          {sent.receiptDocumentId && (
            <p>
              <a href={downloadAddress(sent.receiptDocumentId)} target="_blank" rel="noreferrer">
                <IconDocument aria-hidden /> {t('reports.receipt.pdf')}
                <span className="visually-hidden"> {t('kernel.newTab')}</span>
              </a>
            </p>
          )}
        </div>
      ))}
    </Section>
  );
}
