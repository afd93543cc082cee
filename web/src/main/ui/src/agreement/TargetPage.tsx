import { IconCross, IconPen, IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { StandingView, TargetView } from '@/api/contract';
import { usePaged, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatNumber } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { LoadMore } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows } from '@/kernel/page/Rows';
import { Facts, Section } from '@/kernel/page/Section';
import { BreachesSection } from './breach/BreachesSection';
import { TargetStateTag } from './tags';
import styles from './agreement.module.css';
import { useTargetPlace } from './useTargetPlace';
import { daysOf, nameOf, periodName } from './words';

/** One target: what is to be reached, and how it stood for whom it concerns. */
export default function TargetPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams<'id'>();
  const target = useResource<TargetView>(`/targets/${id}`);
  const writes = useRoles().is('OFFICER');
  useTargetPlace(target.data);
  return (
    <DataState of={target} page>
      {(view) => (
        <>
          <PageTitle over={`${t('agreement.target.one')} ${view.code}`}>{nameOf(view).name}</PageTitle>
          {nameOf(view).fallback && <p className={styles.muted}>{t('agreement.onlyInFinnish')}</p>}
          <Section
            title={view.aim}
            actions={
              writes && (
                <div className={styles.links}>
                  <Link to={`/targets/${id}/change`}>
                    <IconPen aria-hidden /> {t('agreement.target.change')}
                  </Link>
                  <Link to={`/targets/${id}/end`}>
                    <IconCross aria-hidden /> {t('agreement.target.end')}
                  </Link>
                </div>
              )
            }
          >
            <TargetFacts target={view} />
          </Section>
          <Standings target={view} writes={writes} />
          <BreachesSection by="target" id={view.id} />
        </>
      )}
    </DataState>
  );
}

function TargetFacts({ target }: { target: TargetView }) {
  const { t } = useTranslation();
  return (
    <Facts
      facts={[
        [t('agreement.indicators.one'), <Link to={`/indicators/${target.indicatorId}`}>{target.code}</Link>],
        [t('agreement.field.definition'), target.definition],
        [
          t('agreement.one'),
          target.agreementId ? (
            <Link to={`/agreements/${target.agreementId}`}>{target.agreementName}</Link>
          ) : (
            t('agreement.target.general')
          ),
        ],
        [t('agreement.field.condition'), target.condition],
        [t('agreement.field.periodKind'), t(`agreement.periodKind.${target.periodKind}`)],
        [t('agreement.field.holds'), daysOf(target)],
        [t('agreement.field.binding'), target.binding && t(`agreement.binding.${target.binding}`)],
        [t('agreement.field.weight'), target.weight],
        [
          t('agreement.field.baseline'),
          target.baselineYear &&
            `${target.baselineYear}: ${target.baselineValue === null ? '–' : formatNumber(target.baselineValue)}`,
        ],
        [t('agreement.field.periodText'), target.periodText],
        [t('agreement.field.party'), target.partyInferred && t('agreement.target.partyInferred')],
        [t('agreement.field.note'), target.note],
      ]}
    />
  );
}

function Standings({ target, writes }: { target: TargetView; writes: boolean }) {
  const { t } = useTranslation();
  const standings = usePaged<StandingView>(`/targets/${target.id}/standings`, { limit: 100 });
  const told = (row: StandingView) =>
    row.subjectType !== 'AGREEMENT' &&
    row.periodKind === target.periodKind &&
    `/measurements/${target.indicatorId}/${row.subjectType}/${row.subjectId}`;
  return (
    <Section
      title={t('agreement.target.standings')}
      actions={
        writes && (
          <Link to={`/measurements/new?target=${target.id}`}>
            <IconPlus aria-hidden /> {t('agreement.measurement.new')}
          </Link>
        )
      }
    >
      <DataState
        of={standings}
        isEmpty={() => standings.items.length === 0}
        empty={t('agreement.target.noStandings')}
      >
        {() => (
          <>
            <Rows
              caption={t('agreement.target.standings')}
              rows={standings.items}
              rowKey={(row) => `${row.subjectId} ${row.periodKind} ${row.periodFrom}`}
              columns={[
                {
                  key: 'who',
                  header: t('agreement.field.who'),
                  card: 'heading',
                  render: (row) => (
                    <span className={styles.name}>
                      {row.subjectType === 'AGREEMENT' ? t('agreement.target.whole') : row.subjectName}
                    </span>
                  ),
                },
                {
                  key: 'period',
                  header: t('agreement.field.period'),
                  render: (row) => periodName(row.periodKind, row.periodFrom),
                },
                {
                  key: 'state',
                  header: t('agreement.field.state'),
                  render: (row) => <TargetStateTag state={row.state} />,
                },
                {
                  key: 'why',
                  header: t('agreement.field.why'),
                  wide: true,
                  render: (row) => (
                    <>
                      {row.explanation}
                      {row.smallN && <small className={styles.muted}> {t('agreement.smallN')}</small>}
                    </>
                  ),
                },
                {
                  key: 'told',
                  header: t('agreement.measurement.many'),
                  render: (row) => {
                    const to = told(row);
                    return to ? <Link to={to}>{t('agreement.measurement.show')}</Link> : '–';
                  },
                },
              ]}
            />
            <LoadMore of={standings} />
          </>
        )}
      </DataState>
    </Section>
  );
}
