import { IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RelationView, UnitView } from '@/api/contract';
import { useRoles } from '@/api/session';
import { formatDate, today } from '@/kernel/format';
import { Empty } from '@/kernel/page/DataState';
import cells from '@/kernel/page/cells.module.css';
import { Rows, type Column } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';
import { RelationTag } from '@/kernel/terms/tags';
import styles from './producer.module.css';

/** By what the unit is steered, now and at other times. */
export function UnitRelations({ unit }: { unit: UnitView }) {
  const { t } = useTranslation();
  const keeps = useRoles().is('OFFICER', 'ADMIN');
  const columns: (Column<RelationView> | false)[] = [
    {
      key: 'type',
      header: t('producer.field.relation'),
      card: 'heading',
      render: (row) => <RelationTag relation={row.type} />,
    },
    {
      key: 'validity',
      header: t('producer.page.validity'),
      render: (row) => <Validity relation={row} />,
    },
    {
      key: 'agreementReference',
      header: t('producer.field.agreementReference'),
      wide: true,
      render: (row) => row.agreementReference ?? '–',
    },
    {
      key: 'actApplies',
      header: t('producer.field.actApplies'),
      render: (row) => t(row.actApplies ? 'kernel.form.yes' : 'kernel.form.no'),
    },
    keeps && {
      key: 'acts',
      header: t('producer.page.acts'),
      card: 'actions',
      render: (row) => (
        <Link to={`/relations/${row.id}/edit`}>
          {t('producer.edit.relation')}
          <span className="visually-hidden">: {t(`kernel.relation.${row.type}`)}</span>
        </Link>
      ),
    },
  ];
  return (
    <Section
      title={t('producer.page.relations')}
      actions={
        keeps && (
          <Link to={`/units/${unit.id}/relations/new`}>
            <IconPlus aria-hidden /> {t('producer.new.relation')}
          </Link>
        )
      }
    >
      {unit.relations.length === 0 ? (
        <Empty>{t('producer.page.noRelations')}</Empty>
      ) : (
        <Rows
          caption={t('producer.page.relations')}
          columns={columns.filter((column) => column !== false)}
          rows={unit.relations}
        />
      )}
    </Section>
  );
}

/** From when to when, and whether that is now. */
function Validity({ relation }: { relation: RelationView }) {
  const { t } = useTranslation();
  const { validFrom, validTo } = relation;
  const when = validFrom > today() ? 'future' : validTo !== null && validTo < today() ? 'past' : 'now';
  return (
    <span className={when === 'now' ? undefined : styles.past}>
      <span className={cells.whole}>{formatDate(validFrom)} –</span>{' '}
      {validTo && <span className={cells.whole}>{formatDate(validTo)}</span>} <br />
      <small>{t(`producer.validity.${when}`)}</small>
    </span>
  );
}
