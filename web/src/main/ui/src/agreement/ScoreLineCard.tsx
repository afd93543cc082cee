import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Forecast, ScoreLine, StandingView, TargetView } from '@/api/contract';
import { formatDate, formatNumber } from '@/kernel/format';
import { Sparkline } from './Sparkline';
import { IndicatorName, TargetStateTag } from './tags';
import styles from './agreement.module.css';
import { newest } from './standing';
import { periodName, yearName } from './words';

/** Why a year has no state of its own, which its figure does not tell. */
const UNCOMPARED = ['ONLY_SUMMED', 'NOT_SUMMABLE'];

function makesNoYear({ kind, rollup, comparator, periodKind }: TargetView): boolean {
  const hasFigure = !['MILESTONE', 'UNDEFINED'].includes(kind) && comparator !== 'NONE';
  const apart = rollup === 'NONE' || comparator === 'BETTER_THAN_PREVIOUS';
  return hasFigure && apart && !['YEAR', 'YEAR_END'].includes(periodKind);
}

/** One target of the subject of a scorecard: how it stands, how it went, beside what and whither. */
export function ScoreLineCard({ line }: { line: ScoreLine }) {
  const { t } = useTranslation();
  const { target } = line;
  const last = newest(line);
  const year = line.years[line.years.length - 1];
  return (
    <section className={styles.card}>
      <div>
        <h2>
          <Link to={`/targets/${target.id}`}>
            <IndicatorName of={target} />
          </Link>
        </h2>
        <p>{target.aim}</p>
        {target.agreementId && (
          <p className={styles.muted}>
            {t('agreement.one')}: <Link to={`/agreements/${target.agreementId}`}>{target.agreementName}</Link>
          </p>
        )}
        {line.beside.length > 0 && (
          <p>
            {t('agreement.scorecard.beside', {
              agreement: target.agreementName,
              others: line.beside.join(', '),
            })}
          </p>
        )}
        {last && (
          <>
            <p>
              <TargetStateTag state={last.state} /> {periodName(last.periodKind, last.periodFrom)}
            </p>
            <p>{last.explanation}</p>
          </>
        )}
        {year && (
          <p>
            {yearName(year)} <TargetStateTag state={year.state} /> {year.shown}
          </p>
        )}
        {year && UNCOMPARED.includes(year.verdict) && <p>{year.explanation}</p>}
        {makesNoYear(target) && <p>{t('agreement.scorecard.noYear')}</p>}
      </div>
      <div>
        <Sparkline periods={line.periods} aim={target.value} />
        {line.trend !== 'UNKNOWN' && <p>{t(`agreement.trend.${line.trend}`)}</p>}
        {line.median && (
          <p>
            {t('agreement.scorecard.median', {
              value: formatNumber(line.median.value, target.decimals),
              unit: target.unit ?? '',
              count: line.median.units,
            })}
          </p>
        )}
        {line.forecast && <ForecastNote forecast={line.forecast} unit={target.unit} />}
        {line.yearForecast && <ForecastNote forecast={line.yearForecast} unit={target.unit} whole />}
      </div>
      <details>
        <summary>
          {t('agreement.scorecard.table')}
          <span className="visually-hidden">: {target.nameFi}</span>
        </summary>
        <Periods periods={line.periods} indicatorId={target.indicatorId} caption={target.nameFi} />
      </details>
    </section>
  );
}

/** A forecast is marked as one, with its uncertainty. */
function ForecastNote({
  forecast,
  unit,
  whole = false,
}: {
  forecast: Forecast;
  unit: string | null;
  whole?: boolean;
}) {
  const { t } = useTranslation();
  const number = (value: number) => formatNumber(value, 1);
  return (
    <p className={styles.forecast}>
      <strong>{t('agreement.forecast.mark')}</strong>{' '}
      {t(whole ? 'agreement.forecast.ofYear' : 'agreement.forecast.text', {
        year: forecast.until.slice(0, 4),
        until: formatDate(forecast.until),
        value: number(forecast.value),
        low: number(forecast.low),
        high: number(forecast.high),
        unit: unit ?? '',
        count: forecast.basedOn,
      })}
    </p>
  );
}

function Periods({
  periods,
  indicatorId,
  caption,
}: {
  periods: StandingView[];
  indicatorId: string;
  caption: string;
}) {
  const { t } = useTranslation();
  const first = periods[0];
  return (
    <>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('agreement.field.period')}</th>
            <th scope="col">{t('agreement.field.value')}</th>
            <th scope="col">{t('agreement.field.state')}</th>
          </tr>
        </thead>
        <tbody>
          {[...periods].reverse().map((period) => (
            <tr key={period.periodFrom}>
              <th scope="row">{periodName(period.periodKind, period.periodFrom)}</th>
              <td>
                {period.shown ?? '–'}
                {period.numerator !== null &&
                  period.denominator !== null &&
                  ` (${formatNumber(period.numerator)} / ${formatNumber(period.denominator)})`}
                {period.smallN && <small className={styles.muted}> {t('agreement.smallN')}</small>}
              </td>
              <td>
                <TargetStateTag state={period.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {first && first.subjectType !== 'AGREEMENT' && (
        <p>
          <Link to={`/measurements/${indicatorId}/${first.subjectType}/${first.subjectId}`}>
            {t('agreement.measurement.show')}
          </Link>
        </p>
      )}
    </>
  );
}
