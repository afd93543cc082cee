import { useTranslation } from 'react-i18next';
import type { HearingView } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import { Facts, Section, Written } from '@/kernel/page/Section';
import styles from './consequence.module.css';
import { MoreTime } from './MoreTime';

/** How the party was heard and by when it answers, or why it was not heard. */
export function HearingPart({ hearing }: { hearing: HearingView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('finding.consequence.hearing.title')}>
      {hearing.exceptionGround && (
        <Facts
          facts={[
            [
              t('finding.consequence.hearing.leftOut'),
              t(`finding.consequence.exception.${hearing.exceptionGround}`),
            ],
            [t('finding.consequence.hearing.reason'), hearing.exceptionReason],
          ]}
        />
      )}
      {hearing.message && <Written>{hearing.message}</Written>}
      {hearing.deadline && (
        <>
          <p>
            <strong>
              {t('finding.consequence.hearing.dueOn', { date: formatDate(hearing.deadline.dueOn) })}
            </strong>{' '}
            {hearing.lapsedAt && t('finding.consequence.hearing.lapsed')}
          </p>
          <p className={styles.quiet}>{hearing.deadline.explanation}</p>
        </>
      )}
      {hearing.extensions.map((extension) => (
        <MoreTime key={extension.id} extension={extension} />
      ))}
      {hearing.replyText && (
        <div className={styles.answer}>
          <p>
            <strong>{t('finding.consequence.reply.whole')}</strong>
          </p>
          <Written>{hearing.replyText}</Written>
        </div>
      )}
    </Section>
  );
}
