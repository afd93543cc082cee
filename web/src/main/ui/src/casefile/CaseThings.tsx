import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseFact, CaseThing } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import { Section } from '@/kernel/page/Section';
import styles from './casefile.module.css';
import { factName, factValue, stateName } from './factWords';

const PAGES: Record<string, string> = {
  INSPECTION: '/inspections',
  FINDING: '/findings',
  CONSEQUENCE: '/consequences',
  NOTICE: '/notices',
  AGREEMENT: '/agreements',
  BREACH: '/breaches',
};

/** What the case holds: each thing opens to its facts, and leads to its own page where it lives here. */
export function CaseThings({ things, linked }: { things: CaseThing[]; linked: boolean }) {
  const { t } = useTranslation();
  return (
    <Section title={t('casefile.things')}>
      <ul className={styles.things}>
        {things.map((thing) => (
          <li key={thing.id}>
            <p className={styles.thing}>
              <strong>{t(`casefile.type.${thing.type}`)}</strong> {nameOf(thing)}
              <small>{[stateName(thing.state), formatDate(thing.at)].filter(Boolean).join(' · ')}</small>
            </p>
            <details>
              <summary>
                {t('casefile.showFacts')}
                <span className="visually-hidden">: {thing.title}</span>
              </summary>
              <FactList facts={thing.facts} />
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );

  function nameOf(thing: CaseThing) {
    const page = PAGES[thing.type];
    const name = title(thing);
    return linked && page ? <Link to={`${page}/${thing.id}`}>{name}</Link> : name;
  }
}

/** A consequence is named by what it is, then by the finding from which it follows. */
function title({ title: said, facts }: CaseThing) {
  const kind = facts.find(({ name }) => name === 'consequence');
  return kind ? `${factValue(kind)} · ${said}` : said;
}

function FactList({ facts }: { facts: CaseFact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{factName(fact.name)}</dt>
          <dd>{factValue(fact)}</dd>
        </div>
      ))}
    </dl>
  );
}
