import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { BreachView } from '@/api/contract';
import { useResource } from '@/api/query';
import { CaseNumber } from '@/kernel/case/CaseNumber';
import page from '@/kernel/case/casePage.module.css';
import { MoreTimeList } from '@/kernel/case/moretime/MoreTimeList';
import { ProcessPicture } from '@/kernel/case/ProcessPicture';
import { Timeline } from '@/kernel/case/Timeline';
import { formatDateTime } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section, Written } from '@/kernel/page/Section';
import { RelationTag, SeverityTag } from '@/kernel/terms/tags';
import { nameOf, periodName } from '../words';
import { BreachFacts } from './BreachFacts';
import { BreachNext } from './BreachNext';
import { BreachStateTag } from './BreachStateTag';
import { BreachTime } from './BreachTime';
import { LineMeasure } from './LineMeasure';

/** One missed target: what must be done next, what was missed, what was said and decided of it. */
export default function BreachPage() {
  const { id = '' } = useParams<'id'>();
  const breach = useResource<BreachView>(`/breaches/${id}`);
  return (
    <DataState of={breach} page>
      {(view) => <Breach breach={view} />}
    </DataState>
  );
}

function Breach({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle
        over={
          <>
            {t('agreement.breach.one')} · {periodName(breach.periodKind, breach.periodFrom)} ·{' '}
            <CaseNumber of={breach} />
          </>
        }
      >
        {nameOf(breach).name}
      </PageTitle>
      <div className={page.summary}>
        <BreachStateTag state={breach.state} />
        <RelationTag relation={breach.relation} />
        <span>{breach.subjectName}</span>
      </div>
      {breach.reachedAt && (
        <Notification type="info" label={t('agreement.breach.one')}>
          {t('agreement.breach.reached', { when: formatDateTime(breach.reachedAt) })}
        </Notification>
      )}
      <BreachNext breach={breach} />
      <BreachTime breach={breach} />
      <Said breach={breach} />
      <Decided breach={breach} />
      <LineMeasure breach={breach} />
      {breach.extensions.length > 0 && (
        <Section title={t('kernel.moreTime.title')}>
          <MoreTimeList extensions={breach.extensions} />
        </Section>
      )}
      <BreachFacts breach={breach} />
      <Section title={t('kernel.process.title')}>
        <ProcessPicture processKey="target-watch" subjectId={breach.id} />
      </Section>
      <Section title={t('kernel.timeline.title')}>
        <Timeline subjectId={breach.id} />
      </Section>
    </>
  );
}

/** What the producer said. */
function Said({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  if (!breach.explanation || !breach.explainedAt) return null;
  return (
    <Section title={t('agreement.breach.explanation')}>
      <Written>{breach.explanation}</Written>
      <p className={page.quiet}>
        {t('agreement.breach.by', { who: breach.explainedBy, when: formatDateTime(breach.explainedAt) })}
        {breach.explainedLate && ` · ${t('agreement.breach.late')}`}
      </p>
    </Section>
  );
}

/** What was decided, and what came of it. */
function Decided({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  if (!breach.assessment || !breach.assessedAt) return null;
  return (
    <Section title={t('agreement.breach.assessment')}>
      <Written>{breach.assessment}</Written>
      {breach.overrideReason && (
        <p>{t('agreement.breach.decidedOtherwise', { reason: breach.overrideReason })}</p>
      )}
      <p className={page.quiet}>
        {t('agreement.breach.by', { who: breach.assessedBy, when: formatDateTime(breach.assessedAt) })}
      </p>
      {breach.findingId && (
        <p>
          {breach.decidedSeverity !== null && <SeverityTag severity={breach.decidedSeverity} full />}{' '}
          <Link to={`/findings/${breach.findingId}`}>{t('agreement.breach.toFinding')}</Link>
        </p>
      )}
    </Section>
  );
}
