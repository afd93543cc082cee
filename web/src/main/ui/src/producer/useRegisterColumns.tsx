import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProducerRow, UnitRow } from '@/api/contract';
import cells from '@/kernel/page/cells.module.css';
import type { Column } from '@/kernel/page/Rows';
import { RelationTags } from '@/kernel/terms/tags';
import styles from './producer.module.css';

export function useProducerColumns(): Column<ProducerRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      header: t('producer.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <Link to={`/producers/${row.id}`} className={styles.name}>
          {row.name}
        </Link>
      ),
    },
    {
      key: 'businessId',
      header: t('producer.field.businessId'),
      render: (row) => <span className={cells.whole}>{row.businessId ?? '–'}</span>,
    },
    {
      key: 'relations',
      header: t('producer.field.relation'),
      render: (row) => <RelationTags relations={row.relations} />,
    },
    { key: 'unitCount', header: t('producer.list.unitCount'), render: (row) => row.unitCount },
    {
      key: 'language',
      header: t('producer.field.language'),
      render: (row) => t(`kernel.language.${row.language}`),
    },
  ];
}

/** Where all units are of one producer, the producer is left out. */
export function useUnitColumns({ withProducer = true } = {}): Column<UnitRow>[] {
  const { t } = useTranslation();
  const columns: (Column<UnitRow> | false)[] = [
    {
      key: 'name',
      header: t('producer.unit'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <Link to={`/units/${row.id}`} className={styles.name}>
          {row.name}
        </Link>
      ),
    },
    withProducer && {
      key: 'producerName',
      header: t('producer.one'),
      render: (row) => (
        <span className={styles.name} title={row.producerName}>
          {row.producerName}
        </span>
      ),
    },
    { key: 'type', header: t('producer.field.type'), render: (row) => t(`kernel.unitType.${row.type}`) },
    {
      key: 'relations',
      header: t('producer.field.relation'),
      render: (row) => <RelationTags relations={row.relations} />,
    },
    { key: 'area', header: t('producer.field.area'), render: (row) => row.area ?? '–' },
  ];
  return columns.filter((column) => column !== false);
}
