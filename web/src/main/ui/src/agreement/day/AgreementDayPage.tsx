import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { AgreementDayRow } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import page from '@/kernel/case/casePage.module.css';
import { ProcessPicture } from '@/kernel/case/ProcessPicture';
import { formatDateTime } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Facts, Section, Written } from '@/kernel/page/Section';
import { DueDate } from '@/kernel/terms/DueDate';
import styles from '../agreement.module.css';
import { HandlingForm } from './HandlingForm';
import { isLate } from './useAgreementDayColumns';

/** One last day of an agreement: what must be done by it, and what was done. */
export default function AgreementDayPage() {
  const { id = '' } = useParams<'id'>();
  const day = useResource<AgreementDayRow>(`/agreement-days/${id}`);
  return (
    <DataState of={day} page>
      {(view) => <Day day={view} />}
    </DataState>
  );
}

function Day({ day }: { day: AgreementDayRow }) {
  const { t } = useTranslation();
  const writes = useRoles().is('OFFICER');
  return (
    <>
      <PageTitle over={`${t('agreement.day.one')} · ${t(`agreement.day.kind.${day.kind}`)}`}>
        {day.what}
      </PageTitle>
      {day.state === 'WAITING' && writes && (
        <div className={page.next}>
          <section className={page.act} aria-labelledby="act-day">
            <p className={page.over}>{t('agreement.day.next')}</p>
            <h2 id="act-day">{t('agreement.day.handle')}</h2>
            <HandlingForm day={day} />
          </section>
        </div>
      )}
      {day.state === 'MOOT' && <p className={page.waits}>{t('agreement.day.moot')}</p>}
      {day.outcome && day.handledAt && (
        <Section title={t('agreement.day.handled')}>
          <p>
            <strong>{t(`agreement.day.outcomes.${day.outcome}`)}</strong>
          </p>
          <Written>{day.note}</Written>
          <p className={page.quiet}>
            {t('agreement.day.by', { who: day.handledBy, when: formatDateTime(day.handledAt) })}
          </p>
        </Section>
      )}
      <Section title={t('agreement.day.facts')}>
        <Facts
          facts={[
            [
              t('agreement.one'),
              <Link to={`/agreements/${day.agreementId}`} className={styles.name}>
                {day.agreementName}
              </Link>,
            ],
            [t('agreement.field.number'), day.agreementNumber],
            [t('agreement.day.due'), <DueDate due={day.dueOn} overdue={isLate(day)} />],
            [t('agreement.day.state'), t(`agreement.day.states.${day.state}`)],
          ]}
        />
      </Section>
      <Section title={t('kernel.process.title')}>
        <ProcessPicture processKey="agreement-day" subjectId={day.id} />
      </Section>
    </>
  );
}
