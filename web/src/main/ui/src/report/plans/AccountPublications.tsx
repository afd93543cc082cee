import { useTranslation } from 'react-i18next';
import type { PlanAccountView } from '@/api/contract';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Facts, Section, Written } from '@/kernel/page/Section';
import { Address, LinkState } from './LinkState';
import styles from './plans.module.css';

/** What the unit told that it published, the newest first, and what the officer said of it. */
export function AccountPublications({ account }: { account: PlanAccountView }) {
  const { t } = useTranslation();
  const told = [...account.publications].reverse();
  return (
    <Section title={t('plans.account.published')}>
      {told.length === 0 && <p>{t('plans.account.nothing')}</p>}
      {told.map((one, at) => (
        <article key={one.number} className={styles.told} aria-labelledby={`told-${one.number}`}>
          <h3 id={`told-${one.number}`}>
            {t('plans.byAt', { who: one.by, when: formatDateTime(one.at) })}
            {one.late && ` · ${t('plans.account.late')}`}
          </h3>
          <Facts
            facts={[
              [t('plans.publication.address'), <Address key="address" href={one.publication.address} />],
              at === 0 && account.link && [t('plans.link.title'), <LinkState key="link" of={account.link} />],
              [t('plans.publication.on'), formatDate(one.publication.publishedOn)],
              [t('plans.publication.displayedAt'), one.publication.displayedAt],
            ]}
          />
          <p>
            <strong>{t('plans.account.observations')}</strong>
          </p>
          <Written>{one.observations}</Written>
          <p>
            <strong>{t('plans.account.changes')}</strong>
          </p>
          <Written>{one.changes ?? t('plans.account.noChanges')}</Written>
          {one.checkedAt && (
            <>
              <p>
                <strong>
                  {t(one.sufficient ? 'plans.account.wasSufficient' : 'plans.account.wasLacking')}
                </strong>{' '}
                {t('plans.byAt', { who: one.checkedBy ?? '', when: formatDateTime(one.checkedAt) })}
              </p>
              {one.note && <Written>{one.note}</Written>}
            </>
          )}
        </article>
      ))}
    </Section>
  );
}
