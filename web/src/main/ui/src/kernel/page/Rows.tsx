import { Table } from 'hds-react';
import { useId, type ReactNode } from 'react';
import { useNarrow } from '../useMediaQuery';
import styles from './Rows.module.css';

export type Column<T> = {
  key: string;
  header: string;
  render: (row: T) => ReactNode;
  /** Takes the room that the others leave. */
  wide?: boolean;
  /** Where the value stands when the row is a card: as its heading, as its buttons, or (default) as a named value. */
  card?: 'heading' | 'actions' | 'hidden';
};

type Props<T> = {
  /** Says what the rows are, to those who cannot see where they stand. */
  caption: string;
  columns: Column<T>[];
  rows: T[];
  rowKey?: (row: T) => string;
};

/** Rows of data: a table where there is room, cards where there is not. */
export function Rows<T extends object>({ caption, columns, rows, rowKey }: Props<T>) {
  const narrow = useNarrow();
  const id = useId();
  const keyOf = rowKey ?? ((row: T) => String((row as { id?: unknown }).id));
  if (narrow) return <Cards caption={caption} columns={columns} rows={rows} rowKey={keyOf} />;
  return (
    <div className={styles.table}>
      <Table
        id={id}
        dense
        variant="light"
        caption={<span className="visually-hidden">{caption}</span>}
        indexKey="rowKey"
        renderIndexCol={false}
        cols={columns.map(({ key, header, render, wide }) => ({
          key,
          headerName: header,
          // HDS hands the row object to transform and renders what comes back
          transform: (row: T) =>
            (<div className={wide ? styles.wide : styles.cell}>{render(row)}</div>) as never,
        }))}
        rows={rows.map((row) => ({ ...row, rowKey: keyOf(row) }))}
      />
    </div>
  );
}

function Cards<T extends object>({ caption, columns, rows, rowKey }: Required<Props<T>>) {
  const heading = columns.filter((column) => column.card === 'heading');
  const actions = columns.filter((column) => column.card === 'actions');
  const values = columns.filter((column) => column.card === undefined);
  return (
    <ul className={styles.cards} aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={styles.card}>
          {heading.map((column) => (
            <div key={column.key} className={styles.cardHeading}>
              {column.render(row)}
            </div>
          ))}
          <dl>
            {values.map((column) => (
              <div key={column.key}>
                <dt>{column.header}</dt>
                <dd>{column.render(row)}</dd>
              </div>
            ))}
          </dl>
          {actions.map((column) => (
            <div key={column.key} className={styles.cardActions}>
              {column.render(row)}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
