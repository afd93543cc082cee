import { IconPen, IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ProducerView, RelationType } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { DataState, Empty } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows } from '@/kernel/page/Rows';
import { Facts, Section } from '@/kernel/page/Section';
import { RelationTags } from '@/kernel/terms/tags';
import { CaseSections } from './CaseSections';
import { LastChange } from './LastChange';
import styles from './producer.module.css';
import { SuccessionSection } from './SuccessionSection';
import { useUnitColumns } from './useRegisterColumns';

/** One producer: its units and how they are steered, what is open, what was inspected, what happened. */
export default function ProducerPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const producer = useResource<ProducerView>(`/producers/${id}`);
  const roles = useRoles();
  const keeps = roles.is('OFFICER', 'ADMIN');
  const columns = useUnitColumns({ withProducer: false });
  return (
    <DataState of={producer} page>
      {(view) => (
        <>
          <PageTitle over={t('producer.one')}>{view.name}</PageTitle>
          <div className={styles.summary}>
            <RelationTags relations={relationsOf(view)} />
            {roles.is('OFFICER', 'MANAGER', 'AUDITOR', 'PROVIDER') && (
              <Link to={`/scorecards/${view.id}`}>{t('agreement.scorecard.one')}</Link>
            )}
          </div>
          <CaseSections
            of={{ producer: view.id }}
            before={
              <>
                <ProducerFactsSection producer={view} keeps={keeps} />
                <SuccessionSection producerId={view.id} keeps={keeps} />
                <Section
                  title={t('producer.page.units')}
                  actions={
                    keeps && (
                      <Link to={`/units/new?producer=${view.id}`}>
                        <IconPlus aria-hidden /> {t('producer.new.unit')}
                      </Link>
                    )
                  }
                >
                  {view.units.length === 0 ? (
                    <Empty>{t('producer.page.noUnits')}</Empty>
                  ) : (
                    <Rows caption={t('producer.page.units')} columns={columns} rows={view.units} />
                  )}
                </Section>
              </>
            }
          />
        </>
      )}
    </DataState>
  );
}

function relationsOf(producer: ProducerView): RelationType[] {
  return [...new Set(producer.units.flatMap(({ relations }) => relations))];
}

function ProducerFactsSection({ producer, keeps }: { producer: ProducerView; keeps: boolean }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('producer.page.facts')}
      actions={
        keeps && (
          <Link to={`/producers/${producer.id}/edit`}>
            <IconPen aria-hidden /> {t('producer.edit.producer')}
          </Link>
        )
      }
    >
      <Facts
        facts={[
          [t('producer.field.nameSv'), producer.nameSv],
          [t('producer.field.businessId'), producer.businessId],
          [t('producer.field.businessIdMissingReason'), producer.businessIdMissingReason],
          [t('producer.field.oid'), producer.oid],
          [t('producer.field.form'), t(`producer.form.${producer.form}`)],
          [t('producer.field.language'), t(`kernel.language.${producer.language}`)],
          [
            t('producer.field.email'),
            producer.email && <a href={`mailto:${producer.email}`}>{producer.email}</a>,
          ],
          [t('producer.field.phone'), producer.phone],
        ]}
      />
      <LastChange of={producer} />
    </Section>
  );
}
