import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '@/api/contract';
import { formatDateTime } from '@/kernel/format';
import { Rows, type Column } from '@/kernel/page/Rows';
import cells from '@/kernel/page/cells.module.css';
import { ColleagueForm } from './ColleagueForm';
import { useUnitOptions } from './useUnitOptions';

type Props = { producerId: string; members: MemberView[]; keeps: boolean };

/** The people of one producer: what each may do, and until when an invitation waits. */
export function ColleagueRows({ producerId, members, keeps }: Props) {
  const { t } = useTranslation();
  const units = useUnitOptions(producerId);
  const nameOf = (id: string) => units.find(({ value }) => value === id)?.label ?? '';
  const columns: (Column<MemberView> | false)[] = [
    {
      key: 'name',
      header: t('portal.colleagues.name'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={cells.stack}>
          {row.displayName}
          <small>{row.email}</small>
        </div>
      ),
    },
    {
      key: 'rights',
      header: t('portal.colleagues.rights'),
      render: (row) =>
        row.limited ? (
          <div className={cells.stack}>
            {t('portal.colleagues.limited')}
            {row.unitIds.map((id) => (
              <small key={id}>{nameOf(id)}</small>
            ))}
          </div>
        ) : (
          t(row.mainUser ? 'portal.colleagues.mainUser' : 'portal.colleagues.member')
        ),
    },
    {
      key: 'state',
      header: t('portal.colleagues.state'),
      render: (row) =>
        row.invitedUntil ? (
          <StatusLabel type="info">
            {t('portal.colleagues.invitedUntil', { when: formatDateTime(row.invitedUntil) })}
          </StatusLabel>
        ) : (
          t(row.active ? 'portal.colleagues.active' : 'portal.colleagues.inactive')
        ),
    },
    keeps && {
      key: 'change',
      header: t('portal.colleagues.change'),
      card: 'actions',
      render: (row) => (
        <details>
          <summary>{t('portal.colleagues.changeOne', { name: row.displayName })}</summary>
          <ColleagueForm producerId={producerId} member={row} />
        </details>
      ),
    },
  ];
  return (
    <Rows
      caption={t('portal.colleagues.title')}
      columns={columns.filter((column) => column !== false)}
      rows={members}
    />
  );
}
