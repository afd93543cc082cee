import { Checkbox, IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { Choice } from '@/kernel/form/ChoiceField';
import { UnitChoice } from '@/kernel/form/RemoteChoice';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { KINDS, STATES } from './kinds';
import { useNoticeColumns } from './useNoticeColumns';
import styles from './notice.module.css';

const FILTERS = ['kind', 'state', 'unit', 'open', 'overdue'] as const;

/** What has come in, the newest first. Whistleblowers' reports only TRIAGE finds here. */
export default function NoticeListPage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const found = usePaged<NoticeRow>('/notices', filters);
  const columns = useNoticeColumns();
  const roles = useRoles();
  const kinds = KINDS.filter((kind) => kind !== 'WHISTLEBLOWING' || roles.is('TRIAGE'));
  const check = (name: 'open' | 'overdue') => (
    <Checkbox
      id={`notice-${name}`}
      label={t(`notice.list.${name}`)}
      checked={filters[name] === 'true'}
      onChange={(event) => set({ [name]: event.target.checked ? 'true' : '' })}
    />
  );
  return (
    <>
      <PageTitle
        actions={
          roles.is('OFFICER', 'MANAGER', 'TRIAGE') && (
            <Link to="/notices/new" className="action-link">
              <IconPlus aria-hidden /> {t('notice.new.title')}
            </Link>
          )
        }
      >
        {t('notice.list.title')}
      </PageTitle>
      <FilterBar active={active} onClear={clear}>
        <Choice
          id="notice-kind"
          label={t('notice.kindLabel')}
          placeholder={t('kernel.form.all')}
          clearable
          options={kinds.map((value) => ({ value, label: t(`notice.kind.${value}`) }))}
          value={filters.kind}
          onChange={(kind) => set({ kind })}
        />
        <Choice
          id="notice-state"
          label={t('notice.list.state')}
          placeholder={t('kernel.form.all')}
          clearable
          options={STATES.map((value) => ({ value, label: t(`kernel.noticeState.${value}`) }))}
          value={filters.state}
          onChange={(state) => set({ state })}
        />
        <UnitChoice
          id="notice-unit"
          label={t('notice.list.unit')}
          value={filters.unit}
          onChange={(unit) => set({ unit })}
        />
        <div className={styles.checks}>
          {check('open')}
          {check('overdue')}
        </div>
      </FilterBar>
      <PagedRows
        of={found}
        caption={t('notice.list.title')}
        columns={columns}
        empty={t(active > 0 ? 'notice.list.emptyFiltered' : 'notice.list.empty')}
      />
    </>
  );
}
