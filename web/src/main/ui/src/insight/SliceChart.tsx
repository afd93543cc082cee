import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Slice } from '@/api/contract';
import styles from './insight.module.css';

export type SliceName = {
  label: string;
  /** The filters that open its rows; null where the list cannot be asked for them. */
  filters: Record<string, string> | null;
};

type Props = {
  title: string;
  slices: Slice[];
  names: (key: string | null) => SliceName;
  /** Keys that are always shown, in this order, also where there is nothing; else the largest comes first. */
  order?: readonly string[];
};

/** A table of figures whose rows are bars as well: the table is the chart. */
export function SliceChart({ title, slices: given, names, order }: Props) {
  const { t } = useTranslation();
  const heading = useId();
  const slices = order ? inOrder(given, order) : given;
  const largest = Math.max(1, ...slices.map(({ count }) => count));
  return (
    <section aria-labelledby={heading} className={styles.chart}>
      <h2 id={heading}>{title}</h2>
      <table>
        <caption className="visually-hidden">{t('insight.openOf', { by: title })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{title}</span>
            </th>
            <th scope="col" className={styles.number}>
              {t('insight.open')}
            </th>
            <th scope="col" className={styles.number}>
              {t('insight.overdue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {slices.map((slice) => (
            <Row key={slice.key ?? ''} slice={slice} name={names(slice.key)} largest={largest} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function inOrder(slices: Slice[], order: readonly string[]): Slice[] {
  const known = order.map(
    (key) => slices.find((slice) => slice.key === key) ?? { key, count: 0, overdue: 0 },
  );
  return [...known, ...slices.filter(({ key }) => key === null || !order.includes(key))];
}

function Row({ slice, name, largest }: { slice: Slice; name: SliceName; largest: number }) {
  const { t } = useTranslation();
  const to = (more: Record<string, string> = {}) =>
    `/findings?${new URLSearchParams({ open: 'true', ...name.filters, ...more })}`;
  const width = (count: number) => ({ width: `${(100 * count) / largest}%` });
  return (
    <tr>
      <th scope="row">
        {name.filters ? <Link to={to()}>{name.label}</Link> : name.label}
        <span className={styles.bar} aria-hidden>
          <span className={styles.late} style={width(slice.overdue)} />
          <span className={styles.onTime} style={width(slice.count - slice.overdue)} />
        </span>
      </th>
      <td className={styles.number}>{slice.count}</td>
      <td className={styles.number}>
        {slice.overdue > 0 && name.filters ? (
          <Link
            to={to({ overdue: 'true' })}
            aria-label={t('insight.rowsOf', { count: slice.overdue, what: name.label })}
          >
            {slice.overdue}
          </Link>
        ) : (
          slice.overdue
        )}
      </td>
    </tr>
  );
}
