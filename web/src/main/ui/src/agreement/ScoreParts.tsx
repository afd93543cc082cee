import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Scorecard, ScoreLine, ScorePart } from '@/api/contract';
import { usePaged } from '@/api/query';
import { formatNumber } from '@/kernel/format';
import { DataState, Empty } from '@/kernel/page/DataState';
import { LoadMore } from '@/kernel/page/PagedRows';
import { Rows, type Column } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';
import { Sparkline } from './Sparkline';
import { StateCounts } from './StateCounts';
import { inOrder, newest } from './standing';
import { IndicatorName, TargetStateTag } from './tags';
import styles from './agreement.module.css';
import { periodName } from './words';

const FEW = '10';

/** The targets of those of whom a producer or an agreement is made: by unit, and of each by agreement. */
export function ScoreParts({ of }: { of: Scorecard }) {
  const { t } = useTranslation();
  const parts = usePaged<ScorePart>(`/scorecards/${of.subjectId}/parts`, { limit: FEW });
  return (
    <DataState
      of={parts}
      isEmpty={() => parts.items.length === 0}
      empty={<Empty>{t('agreement.scorecard.empty')}</Empty>}
    >
      {() => (
        <>
          {parts.items.map((part) => (
            <Section
              key={part.id}
              title={part.name}
              actions={
                <Link
                  to={`/scorecards/${part.id}`}
                  aria-label={t('agreement.scorecard.of', { who: part.name })}
                >
                  {t('agreement.scorecard.one')}
                </Link>
              }
            >
              <StateCounts lines={part.lines} />
              {byAgreement(part.lines).map(([id, lines]) => (
                <Agreed key={id} part={part} lines={lines} titled={of.kind === 'PRODUCER'} />
              ))}
            </Section>
          ))}
          <LoadMore
            of={parts}
            words={`agreement.scorecard.parts.${of.kind === 'AGREEMENT' ? 'parties' : 'units'}`}
          />
        </>
      )}
    </DataState>
  );
}

function byAgreement(lines: ScoreLine[]): [string, ScoreLine[]][] {
  const groups = new Map<string, ScoreLine[]>();
  for (const line of lines) {
    const id = line.target.agreementId ?? '';
    groups.set(id, [...(groups.get(id) ?? []), line]);
  }
  return [...groups];
}

/** What one unit should reach under one agreement, or everybody of its kind. */
function Agreed({ part, lines, titled }: { part: ScorePart; lines: ScoreLine[]; titled: boolean }) {
  const { t } = useTranslation();
  const target = lines[0]?.target;
  const agreement = target?.agreementName ?? t('agreement.target.general');
  return (
    <>
      {titled && (
        <h3 className={styles.name}>
          {target?.agreementId ? (
            <Link to={`/scorecards/${target.agreementId}`}>{agreement}</Link>
          ) : (
            agreement
          )}
        </h3>
      )}
      <Rows
        caption={`${part.name}: ${agreement}`}
        columns={useLineColumns()}
        rows={inOrder(lines)}
        rowKey={(line) => line.target.id}
      />
    </>
  );
}

function useLineColumns(): Column<ScoreLine>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      header: t('agreement.target.one'),
      card: 'heading',
      wide: true,
      render: ({ target }) => (
        <Link to={`/targets/${target.id}`}>
          <IndicatorName of={target} />
        </Link>
      ),
    },
    { key: 'aim', header: t('agreement.field.aim'), render: ({ target }) => target.aim },
    { key: 'newest', header: t('agreement.scorecard.newest'), render: (line) => <Newest line={line} /> },
    {
      key: 'trend',
      header: t('agreement.scorecard.trend'),
      render: (line) => (
        <>
          <Sparkline periods={line.periods} aim={line.target.value} />
          {line.trend === 'UNKNOWN' ? '–' : t(`agreement.trend.${line.trend}`)}
        </>
      ),
    },
    {
      key: 'median',
      header: t('agreement.scorecard.medianOf'),
      render: ({ median, target }) =>
        median
          ? `${formatNumber(median.value, target.decimals)} ${target.unit ?? ''} (${median.units})`
          : '–',
    },
  ];
}

function Newest({ line }: { line: ScoreLine }) {
  const last = newest(line);
  if (!last) return '–';
  return (
    <>
      <TargetStateTag state={last.state} /> {last.shown}{' '}
      <small>{periodName(last.periodKind, last.periodFrom)}</small>
    </>
  );
}
