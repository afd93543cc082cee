import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComparedIndicator, ComparedLine, GroupFigure } from '@/api/contract';
import { IndicatorName } from '@/agreement/tags';
import { formatNumber } from '@/kernel/format';
import { type Bar, bars } from './bars';
import styles from './comparison.module.css';

/** One indicator by relation: the table is the chart, and every bar has its figure beside it. */
export function ComparedTable({ line }: { line: ComparedLine }) {
  const { t } = useTranslation();
  const heading = useId();
  const { indicator, figures } = line;
  const drawn = bars(figures.map(({ value }) => value));
  return (
    <section aria-labelledby={heading} className={styles.table}>
      <h3 id={heading}>
        <Link to={`/indicators/${indicator.id}`}>
          <IndicatorName of={indicator} />
        </Link>
      </h3>
      <p className={styles.muted}>{t(`agreement.direction.${indicator.direction}`)}</p>
      <table aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t('comparison.relation')}</th>
            <th scope="col" className={styles.number}>
              {t('comparison.value')}
            </th>
            <th scope="col" className={styles.number}>
              {t('comparison.n')}
            </th>
            <th scope="col" className={styles.number}>
              {t('comparison.units')}
            </th>
            <th scope="col" className={styles.number}>
              {t('comparison.coverage')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, index) => (
            <Row key={figure.relation} figure={figure} indicator={indicator} bar={drawn[index] ?? null} />
          ))}
        </tbody>
      </table>
      <Notes figures={figures} />
    </section>
  );
}

type RowProps = { figure: GroupFigure; indicator: ComparedIndicator; bar: Bar | null };

function Row({ figure, indicator, bar }: RowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        {t(`kernel.relation.${figure.relation}`)}
        <span className={styles.bar} aria-hidden>
          {bar && <span style={{ marginLeft: `${bar.left}%`, width: `${bar.width}%` }} />}
        </span>
      </th>
      <td className={styles.number}>
        {figure.value === null
          ? t(figure.hidden ? 'comparison.hidden' : 'comparison.none')
          : `${number(figure.value, indicator.decimals)} ${indicator.unit ?? ''}`}
        {figure.summing === 'MEAN_OF_UNITS' && <small className={styles.mark}>{t('comparison.mean')}</small>}
      </td>
      <td className={styles.number}>
        {figure.n === null ? '–' : number(figure.n, 0)}
        {figure.smallN && <small className={styles.mark}>{t('comparison.small')}</small>}
      </td>
      <td className={styles.number}>{figure.units}</td>
      <td className={styles.number}>
        {figure.told}/{figure.expected}
      </td>
    </tr>
  );
}

function Notes({ figures }: { figures: GroupFigure[] }) {
  const { t } = useTranslation();
  const shared = Math.max(0, ...figures.map((figure) => figure.shared));
  return shared > 0 ? <p className={styles.muted}>{t('comparison.shared', { count: shared })}</p> : null;
}

function number(value: number, decimals: number) {
  return formatNumber(value, decimals);
}
