import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeView, TriageView } from '@/api/contract';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Facts, Section } from '@/kernel/page/Section';

type Props = { notice: NoticeView; triage: TriageView };

/** How it was judged, why the table proposed what it did, why the person departed, and what came of it. */
export function Judged({ notice, triage }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('notice.triage.judged')}>
      <Facts
        facts={[
          [t('notice.triage.summary'), triage.summary],
          [t('notice.pathLabel'), t(`notice.path.${triage.path}`)],
          [t('notice.triage.why'), t(`notice.rule.${triage.rule}`)],
          triage.overrideReason
            ? [
                t('notice.triage.insteadOf', { path: t(`notice.path.${triage.proposedPath}`) }),
                triage.overrideReason,
              ]
            : null,
          [t('notice.triage.urgency'), t(`notice.urgency.${triage.urgency}`)],
          [t('notice.triage.handleBy'), formatDate(triage.handleBy)],
          [
            t('notice.triage.secrecy'),
            [t(`notice.secrecy.${triage.secrecy}`), triage.ground].filter(Boolean).join(', '),
          ],
          triage.retaliationBan && [t('notice.triage.ban'), t('notice.triage.banText')],
          [
            t('notice.triage.by'),
            t('notice.byAt', { who: triage.signed.by, when: formatDateTime(triage.signed.at) }),
          ],
          notice.outcome && [t('notice.outcomeLabel'), t(`notice.outcome.${notice.outcome}`)],
          [t('notice.outcomeReason'), notice.outcomeReason],
          !notice.transfer && [t('notice.transfer.to'), notice.transferredTo],
          notice.links.length > 0 && [
            t('notice.links'),
            notice.links.map((link) => (
              <div key={link.subjectId}>
                <Link to={`/${link.type === 'FINDING' ? 'findings' : 'inspections'}/${link.subjectId}`}>
                  {link.title}
                </Link>
              </div>
            )),
          ],
        ].map((fact) => (fact ? (fact as [string, string]) : null))}
      />
    </Section>
  );
}
