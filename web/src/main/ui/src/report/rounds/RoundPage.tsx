import { IconDownload, IconUpload } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { address } from '@/api/client';
import type { ReportRow, RoundView } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDate, formatDateTime } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import { DataState } from '@/kernel/page/DataState';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Facts, Section } from '@/kernel/page/Section';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { formatPeriod } from '../period';
import { useReportColumns } from '../reports/useReportColumns';
import { RoundActs } from './RoundActs';
import { RoundFollowUp } from './RoundFollowUp';
import { RoundProgress } from './RoundProgress';
import { useRound } from './useRound';

const FILTERS = ['state', 'late'] as const;

/** One round: how far it is, who has answered, and what can be done to all at once. */
export default function RoundPage() {
  const { id } = useParams<'id'>();
  return (
    <DataState of={useRound(id!)} page>
      {(round) => <Round round={round} />}
    </DataState>
  );
}

function Round({ round }: { round: RoundView }) {
  const { t } = useTranslation();
  const roles = useRoles();
  const { filters, clear, active } = useUrlFilters(FILTERS);
  const reports = usePaged<ReportRow>('/reports', { round: round.id, ...filters });
  const { progress } = round;
  return (
    <>
      <PageTitle
        over={`${t('rounds.one')} · ${formatPeriod(progress)}`}
        actions={
          roles.is('PROVIDER') ? (
            <Link className="action-link" to={`/report-rounds/${round.id}/answer-file`}>
              <IconUpload aria-hidden /> {t('rounds.fromFile')}
            </Link>
          ) : (
            <a className="action-link" href={address(`/report-rounds/${round.id}/answers`)} download>
              <IconDownload aria-hidden /> {t('rounds.export')}
            </a>
          )
        }
      >
        {localized(progress.name)}
      </PageTitle>
      <RoundProgress round={progress} state={filters.state} />
      {round.followUp && <RoundFollowUp of={round.followUp} />}
      {roles.is('OFFICER') && <RoundActs round={round} />}
      <Section
        title={t('rounds.reports')}
        actions={
          active > 0 && (
            <button type="button" className="link-button" onClick={clear}>
              {t('kernel.filter.clear')}
            </button>
          )
        }
      >
        <PagedRows
          of={reports}
          caption={t('rounds.reports')}
          columns={useReportColumns({ withPeriod: false })}
          empty={t(active > 0 ? 'reports.emptyFiltered' : 'reports.empty')}
        />
      </Section>
      <Section title={t('rounds.facts')}>
        <Facts
          facts={[
            [
              t('rounds.template'),
              `${localized(progress.title)} (${t('rounds.version', { number: round.templateNumber })})`,
            ],
            [t('rounds.period'), formatPeriod(progress)],
            [t('rounds.dueOn'), formatDate(progress.dueOn)],
            [t('rounds.counted'), round.deadline.explanation],
            [t('rounds.relation'), round.relation && t(`kernel.relation.${round.relation}`)],
            [t('rounds.field.unitType'), round.unitType && t(`kernel.unitType.${round.unitType}`)],
            [t('rounds.field.area'), round.area],
            [t('rounds.field.whom'), round.onePerProducer && t('rounds.field.perProducer')],
            [t('rounds.openedBy'), `${round.openedBy}, ${formatDateTime(progress.openedAt)}`],
            [t('rounds.next'), progress.nextOpensOn && formatDate(progress.nextOpensOn)],
          ]}
        />
      </Section>
    </>
  );
}
