import { useId, type ReactNode } from 'react';
import styles from './page.module.css';

type Props = { title: string; children: ReactNode; actions?: ReactNode; id?: string };

/** A part of a page under its own heading. */
export function Section({ title, children, actions, id }: Props) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading} id={id}>
      <div className={styles.sectionHead}>
        <h2 id={heading}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

export type Fact = [name: string, value: ReactNode];

/** Names and values. Facts without a value are left out: null, undefined, false, an empty text. */
export function Facts({ facts }: { facts: (Fact | false | null)[] }) {
  const given = facts.filter(
    (fact): fact is Fact =>
      !!fact && fact[1] !== null && fact[1] !== undefined && fact[1] !== false && fact[1] !== '',
  );
  return (
    <dl className={styles.facts}>
      {given.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Text that a person wrote, with its line breaks. */
export function Written({ children }: { children: ReactNode }) {
  return <p className={styles.written}>{children}</p>;
}
