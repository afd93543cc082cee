import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TargetView } from '@/api/contract';
import { usePaged } from '@/api/query';
import { PagedRows } from '@/kernel/page/PagedRows';
import type { Column } from '@/kernel/page/Rows';
import { IndicatorName } from './tags';
import styles from './agreement.module.css';
import { daysOf } from './words';

/** The targets of an agreement, of all times. */
export function AgreementTargets({ agreementId }: { agreementId: string }) {
  const { t } = useTranslation();
  const targets = usePaged<TargetView>('/targets', { agreement: agreementId });
  return (
    <PagedRows
      of={targets}
      caption={t('agreement.page.targets')}
      columns={useTargetColumns()}
      empty={t('agreement.page.noTargets')}
    />
  );
}

export function useTargetColumns(): Column<TargetView>[] {
  const { t } = useTranslation();
  return [
    { key: 'code', header: t('agreement.field.code'), render: (row) => row.code },
    {
      key: 'name',
      header: t('agreement.target.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <>
          <Link to={`/targets/${row.id}`}>
            <IndicatorName of={row} />
          </Link>
          {row.lot && <small> {t('agreement.target.ofLot', { lot: row.lot })}</small>}
        </>
      ),
    },
    {
      key: 'aim',
      header: t('agreement.field.aim'),
      render: (row) => <span className={styles.name}>{row.aim}</span>,
    },
    {
      key: 'period',
      header: t('agreement.field.periodKind'),
      render: (row) => t(`agreement.periodKind.${row.periodKind}`),
    },
    { key: 'days', header: t('agreement.field.holds'), render: (row) => daysOf(row) },
    {
      key: 'binding',
      header: t('agreement.field.binding'),
      render: (row) => (row.binding ? t(`agreement.binding.${row.binding}`) : '–'),
    },
  ];
}
