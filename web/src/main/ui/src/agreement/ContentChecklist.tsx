import { IconAlertCircleFill, IconCheckCircleFill } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { AgreementTerms } from '@/api/contract';
import styles from './agreement.module.css';
import { CONTENTS } from './options';

/** The eight contents that 612/2021 15 § demands, each with the clause that meets it. */
export function ContentChecklist({ terms }: { terms: AgreementTerms }) {
  const { t } = useTranslation();
  const clauses = new Map(terms.contents.map(({ content, clause }) => [content, clause]));
  const met = CONTENTS.filter((content) => clauses.has(content)).length;
  return (
    <>
      <p>{t('agreement.contents.count', { met, all: CONTENTS.length })}</p>
      <ol className={styles.checklist}>
        {CONTENTS.map((content) => {
          const clause = clauses.get(content);
          return (
            <li key={content}>
              {clause ? (
                <IconCheckCircleFill aria-hidden className={styles.met} />
              ) : (
                <IconAlertCircleFill aria-hidden className={styles.lacking} />
              )}
              <span>
                {t(`agreement.contents.${content}`)}
                <small>{clause ?? t('agreement.contents.lacking')}</small>
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
