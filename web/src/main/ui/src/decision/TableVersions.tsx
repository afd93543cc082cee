import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DecisionTableView } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import { Section } from '@/kernel/page/Section';
import styles from './decision.module.css';

/** What the table said earlier: cases under way keep the version that they were decided with. */
export function TableVersions({ of }: { of: DecisionTableView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('decision.versions')}>
      <p>{t('decision.versionsHelp')}</p>
      <ul className={styles.plain}>
        {of.versions.map(({ version, since, until }) => (
          <li key={version}>
            <Link
              to={until ? `/decision-tables/${of.key}?version=${version}` : `/decision-tables/${of.key}`}
              aria-current={version === of.version ? 'page' : undefined}
            >
              {t('decision.versionOf', { version })}
            </Link>
            {', '}
            {until
              ? t('decision.between', { since: formatDate(since), until: formatDate(until) })
              : t('decision.from', { since: formatDate(since) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
