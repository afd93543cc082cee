import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { address } from '@/api/client';
import type { NoticeView, TransferView } from '@/api/contract';
import { useRoles } from '@/api/session';
import { formatDateTime } from '@/kernel/format';
import { Facts, Section } from '@/kernel/page/Section';

type Props = { notice: NoticeView; transfer: TransferView };

/** To whom it was sent, how and with what; the letter, and the sheet that only triage prints. */
export function Transferred({ notice, transfer }: Props) {
  const { t } = useTranslation();
  const triage = useRoles().is('TRIAGE');
  return (
    <Section title={t('notice.transfer.title')}>
      <Facts
        facts={[
          [t('notice.transfer.to'), transfer.to],
          [t('notice.transfer.address'), transfer.address],
          [t('notice.transfer.reason'), transfer.reason],
          [t('notice.transfer.channel'), transfer.channel],
          [t('notice.transfer.reference'), transfer.reference],
          [t('notice.transfer.enclosureLabel'), t(`notice.transfer.enclosure.${transfer.enclosure}`)],
          transfer.reporterGround && [
            t('notice.transfer.groundLabel'),
            [t(`notice.transfer.ground.${transfer.reporterGround}`), transfer.groundReason]
              .filter(Boolean)
              .join(': '),
          ],
          [
            t('notice.transfer.sent'),
            t('notice.byAt', { who: transfer.sent.by, when: formatDateTime(transfer.sent.at) }),
          ],
        ].map((fact) => (fact ? (fact as [string, string]) : null))}
      />
      {transfer.documentId && (
        <p>
          <Link to={`/cases/${notice.caseId}/documents/${transfer.documentId}`}>
            {t('notice.transfer.open')}
          </Link>
        </p>
      )}
      {transfer.attachmentId && (
        <p>
          <a href={address(`/notices/${notice.id}/attachments/${transfer.attachmentId}`)}>
            {t('notice.transfer.open')}
          </a>
        </p>
      )}
      {triage && transfer.enclosure !== 'SUMMARY' && (
        <p>
          <a href={address(`/notices/${notice.id}/transfer/enclosure`)}>{t('notice.transfer.sheet')}</a>{' '}
          <small>{t('notice.transfer.sheetHelp')}</small>
        </p>
      )}
    </Section>
  );
}
