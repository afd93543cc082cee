import { IconPen } from 'hds-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { IndicatorView, TargetView } from '@/api/contract';
import { usePaged, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDateTime } from '@/kernel/format';
import { withTexts } from '@/kernel/i18n/later';
import { DataState, Loading } from '@/kernel/page/DataState';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Facts, Section } from '@/kernel/page/Section';
import { useTargetColumns } from './AgreementTargets';
import styles from './agreement.module.css';
import { daysOf, nameOf } from './words';

const IndicatorClasses = lazy(() => withTexts('comparison', () => import('./IndicatorClasses')));

/** One indicator: how it is measured, and the targets that use it. */
export default function IndicatorPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams<'id'>();
  const indicator = useResource<IndicatorView>(`/indicators/${id}`);
  const roles = useRoles();
  return (
    <DataState of={indicator} page>
      {(view) => (
        <>
          <PageTitle over={`${t('agreement.indicators.one')} ${view.code}`}>{nameOf(view).name}</PageTitle>
          {nameOf(view).fallback && <p className={styles.muted}>{t('agreement.onlyInFinnish')}</p>}
          <Section
            title={t('agreement.indicators.how')}
            actions={
              roles.is('OFFICER', 'ADMIN') && (
                <Link to={`/indicators/${id}/edit`}>
                  <IconPen aria-hidden /> {t('agreement.indicators.edit')}
                </Link>
              )
            }
          >
            <Facts
              facts={[
                [t('agreement.field.nameFi'), view.nameFi],
                [t('agreement.field.nameSv'), view.nameSv],
                [t('agreement.field.nameEn'), view.nameEn],
                [t('agreement.field.definition'), view.definition],
                [t('agreement.field.kind'), t(`agreement.kind.${view.kind}`)],
                [t('agreement.field.unit'), view.unit],
                [t('agreement.field.direction'), t(`agreement.direction.${view.direction}`)],
                [t('agreement.field.numerator'), view.numerator],
                [t('agreement.field.denominator'), view.denominator],
                [t('agreement.field.exclusions'), view.exclusions],
                [t('agreement.field.periodKind'), t(`agreement.periodKind.${view.periodKind}`)],
                [t('agreement.field.rollup'), t(`agreement.rollup.${view.rollup ?? 'NONE'}`)],
                [t('agreement.field.source'), view.source],
                [t('agreement.field.confirmer'), view.confirmer],
                [t('agreement.field.minimumN'), view.minimumN],
                [t('agreement.field.holds'), daysOf(view)],
              ]}
            />
            <p className={styles.muted}>
              {t('agreement.page.made', { who: view.changedBy, when: formatDateTime(view.changedAt) })}
            </p>
          </Section>
          {roles.is('OFFICER', 'MANAGER', 'AUDITOR', 'ADMIN') && (
            <Suspense fallback={<Loading />}>
              <IndicatorClasses indicatorId={view.id} />
            </Suspense>
          )}
          {roles.is('OFFICER', 'MANAGER', 'AUDITOR', 'PROVIDER') && <UsedBy indicatorId={view.id} />}
        </>
      )}
    </DataState>
  );
}

function UsedBy({ indicatorId }: { indicatorId: string }) {
  const { t } = useTranslation();
  const targets = usePaged<TargetView>('/targets', { indicator: indicatorId });
  const columns = useTargetColumns();
  return (
    <Section title={t('agreement.page.targets')}>
      <PagedRows
        of={targets}
        caption={t('agreement.page.targets')}
        empty={t('agreement.indicators.noTargets')}
        columns={[
          ...columns,
          {
            key: 'agreement',
            header: t('agreement.one'),
            render: (row) =>
              row.agreementId ? (
                <Link to={`/agreements/${row.agreementId}`}>{row.agreementName}</Link>
              ) : (
                t('agreement.target.general')
              ),
          },
        ]}
      />
    </Section>
  );
}
