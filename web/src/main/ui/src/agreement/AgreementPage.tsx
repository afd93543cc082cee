import { IconPen, IconPlus } from 'hds-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { AgreementView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { Timeline } from '@/kernel/case/Timeline';
import { formatDate, formatDateTime } from '@/kernel/format';
import { DataState, Empty, Loading } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { AgreementTargets } from './AgreementTargets';
import { AgreementTermsFacts } from './AgreementTermsFacts';
import { BreachesSection } from './breach/BreachesSection';
import { ContentChecklist } from './ContentChecklist';
import styles from './agreement.module.css';
import { daysOf } from './words';

// the page is read before its last part is reached
const AgreementDocuments = lazy(async () => ({
  default: (await import('./AgreementDocuments')).AgreementDocuments,
}));
const AgreementDaysSection = lazy(async () => ({
  default: (await import('./day/AgreementDaysSection')).AgreementDaysSection,
}));
// with the form by which parties join, it comes after what is read
const AgreementParties = lazy(async () => ({
  default: (await import('./AgreementParties')).AgreementParties,
}));

/** One agreement: what it says today, whom it concerns, what is to be reached, and what it said before. */
export default function AgreementPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams<'id'>();
  const agreement = useResource<AgreementView>(`/agreements/${id}`);
  const roles = useRoles();
  const writes = roles.is('OFFICER');
  const provider = roles.is('PROVIDER');
  return (
    <DataState of={agreement} page>
      {(view) => {
        const current = view.versions.find(({ number }) => number === view.inForce) ?? view.versions[0];
        return (
          <>
            <PageTitle over={[t(`agreement.type.${view.type}`), view.number].filter(Boolean).join(' · ')}>
              {view.name}
            </PageTitle>
            <p className={styles.summary}>
              <span>{daysOf(view)}</span>
              {view.inForce === null && <strong>{t('agreement.page.notYet')}</strong>}
              <Link to={`/scorecards/${view.id}`}>{t('agreement.scorecard.one')}</Link>
            </p>
            <Section
              title={t('agreement.page.targets')}
              actions={
                writes && (
                  <Link to={`/agreements/${id}/targets/new`}>
                    <IconPlus aria-hidden /> {t('agreement.target.new')}
                  </Link>
                )
              }
            >
              <AgreementTargets agreementId={view.id} />
            </Section>
            <BreachesSection by="agreement" id={view.id} />
            <Suspense fallback={<Loading />}>
              <AgreementParties agreement={view} writes={writes} />
            </Suspense>
            {current && (
              <>
                <Section
                  title={t('agreement.page.terms')}
                  actions={
                    writes && (
                      <Link to={`/agreements/${id}/amend`}>
                        <IconPen aria-hidden /> {t('agreement.amend.title')}
                      </Link>
                    )
                  }
                >
                  <AgreementTermsFacts terms={current.terms} />
                </Section>
                {view.type === 'CONTRACT' && (
                  <Section title={t('agreement.page.contents')}>
                    <ContentChecklist terms={current.terms} />
                  </Section>
                )}
              </>
            )}
            <Suspense fallback={null}>
              {!provider && <AgreementDaysSection agreementId={view.id} />}
              <Versions agreement={view} />
              <AgreementDocuments agreement={view} writes={writes} />
            </Suspense>
            <Section title={t('kernel.timeline.title')}>
              <Timeline subjectId={view.id} />
            </Section>
          </>
        );
      }}
    </DataState>
  );
}

/** What it said before, and will say: each version stays readable. */
function Versions({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('agreement.page.versions')}>
      {agreement.versions.length < 2 && <Empty>{t('agreement.page.oneVersion')}</Empty>}
      {agreement.versions.length > 1 &&
        agreement.versions.map((version) => (
          <details key={version.number} className={styles.version}>
            <summary>
              {t('agreement.page.version', {
                number: version.number,
                from: formatDate(version.effectiveFrom),
              })}
              {version.number === agreement.inForce && ` · ${t('agreement.page.inForce')}`}
            </summary>
            <p>
              {t('agreement.page.made', { who: version.madeBy, when: formatDateTime(version.madeAt) })}
              {version.reason && `: ${version.reason}`}
            </p>
            <AgreementTermsFacts terms={version.terms} />
          </details>
        ))}
    </Section>
  );
}
