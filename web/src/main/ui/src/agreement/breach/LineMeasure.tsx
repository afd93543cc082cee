import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreachView } from '@/api/contract';
import { useRoles } from '@/api/session';
import page from '@/kernel/case/casePage.module.css';
import { daysUntil, formatDate, formatDateTime } from '@/kernel/format';
import { Facts, Section, Written } from '@/kernel/page/Section';
import { DueDate } from '@/kernel/terms/DueDate';

const MeasureHandover = lazy(() => import('./MeasureHandover'));

/** What is done about what a service line missed, and whether it was seen to be done. */
export function LineMeasure({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  const writes = useRoles().is('OFFICER', 'MANAGER');
  const { measure } = breach;
  if (!measure) return null;
  const movable = writes && breach.state === 'MEASURE_AGREED' && !measure.reportedAt;
  return (
    <Section title={t('agreement.measure.title')}>
      <Written>{measure.what}</Written>
      <Facts
        facts={[
          [t('agreement.measure.owner'), measure.owner],
          [
            t('agreement.measure.dueOn'),
            measure.reportedAt ? (
              formatDate(measure.dueOn)
            ) : (
              <DueDate due={measure.dueOn} overdue={daysUntil(measure.dueOn) < 0} />
            ),
          ],
        ]}
      />
      {measure.handovers.map(({ from, to, reason, by, at }) => (
        <div key={at}>
          <h3>{t('agreement.measure.handedOver', { from, to })}</h3>
          <Written>{reason}</Written>
          <p className={page.quiet}>{t('agreement.breach.by', { who: by, when: formatDateTime(at) })}</p>
        </div>
      ))}
      {measure.report && <Written>{measure.report}</Written>}
      {measure.reportedAt && (
        <p className={page.quiet}>
          {t('agreement.breach.by', { who: measure.owner, when: formatDateTime(measure.reportedAt) })}
        </p>
      )}
      {measure.judgement && measure.judgedAt && (
        <>
          <h3>{t(measure.done ? 'agreement.measure.wasDone' : 'agreement.measure.wasNotDone')}</h3>
          <Written>{measure.judgement}</Written>
          <p className={page.quiet}>
            {t('agreement.breach.by', { who: measure.judgedBy, when: formatDateTime(measure.judgedAt) })}
          </p>
        </>
      )}
      {movable && (
        <Suspense>
          <MeasureHandover breach={breach} />
        </Suspense>
      )}
    </Section>
  );
}
