import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompletionView, DocumentView, FindingView } from '@/api/contract';
import { DocumentList } from '@/kernel/case/DocumentList';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Facts, Section, Written } from '@/kernel/page/Section';
import page from '@/kernel/case/casePage.module.css';

/** What was done about the finding: acknowledged, reported done, verified, closed; each by whom and when. */
export function FindingOutcome({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const { acknowledgement, completion, verification, closing } = finding;
  return (
    <>
      {acknowledgement && (
        <Section title={t('finding.acknowledgement.title')}>
          {acknowledgement.reason && <Written>{acknowledgement.reason}</Written>}
          <ByAt {...acknowledgement} />
        </Section>
      )}
      {completion && !finding.allowedActs.includes('verification') && (
        <Section title={t('finding.completion.title')}>
          <CompletionContent completion={completion} documents={finding.documents} />
        </Section>
      )}
      {verification && (
        <Section title={t('finding.verification.title')}>
          <Facts
            facts={[
              [
                t('finding.verification.result'),
                t(verification.verified ? 'finding.verification.yes' : 'finding.verification.no'),
              ],
              [t('finding.verification.method'), t(`finding.method.${verification.method}`)],
              [t('finding.verification.verifiedOn'), formatDate(verification.verifiedOn)],
              [
                t('finding.verification.visit'),
                verification.inspectionId && (
                  <Link to={`/inspections/${verification.inspectionId}`}>
                    {t('finding.verification.openVisit')}
                  </Link>
                ),
              ],
              [t('finding.verification.sampleSize'), verification.sampleSize],
              [t('finding.verification.sample'), verification.sample],
            ]}
          />
          <Written>{verification.note}</Written>
          <DocumentList
            documents={finding.documents.filter(({ id }) => verification.documentIds.includes(id))}
          />
          <ByAt {...verification} />
        </Section>
      )}
      {closing && (
        <Section title={t('finding.closing.title')}>
          <Written>{closing.reason}</Written>
          <ByAt {...closing} />
        </Section>
      )}
    </>
  );
}

type CompletionProps = { completion: CompletionView; documents: DocumentView[] };

export function CompletionContent({ completion, documents }: CompletionProps) {
  const { t } = useTranslation();
  const evidence = documents.filter(({ kind }) => kind === 'EVIDENCE');
  return (
    <>
      {completion.late && <StatusLabel type="alert">{t('correction.late')}</StatusLabel>}
      <Written>{completion.text}</Written>
      <ByAt {...completion} />
      {evidence.length > 0 && <DocumentList documents={evidence} />}
    </>
  );
}

function ByAt({ by, at }: { by: string; at: string }) {
  const { t } = useTranslation();
  return <p className={page.quiet}>{t('finding.byAt', { who: by, when: formatDateTime(at) })}</p>;
}
