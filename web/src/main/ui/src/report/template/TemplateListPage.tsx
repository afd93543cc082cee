import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportTemplateRowView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDateTime } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import { DataState, Empty } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows } from '@/kernel/page/Rows';
import { NewTemplate } from './NewTemplate';
import { StateOf, useValidity } from './TemplateState';
import styles from './template.module.css';

/** Every report that producers are asked, version by version. */
export default function TemplateListPage() {
  const { t } = useTranslation();
  const validity = useValidity();
  const edits = useRoles().is('ADMIN');
  const templates = useResource<ReportTemplateRowView[]>('/report-templates');
  return (
    <>
      <PageTitle>{t('report.template.title')}</PageTitle>
      <p>{t('report.template.lead')}</p>
      <DataState
        of={templates}
        isEmpty={(rows) => rows.length === 0}
        empty={<Empty>{t('report.template.none')}</Empty>}
      >
        {(rows) => (
          <Rows
            caption={t('report.template.title')}
            rows={rows}
            columns={[
              {
                key: 'title',
                header: t('report.template.name'),
                card: 'heading',
                wide: true,
                render: (row) => (
                  <div className={styles.stack}>
                    <Link to={`/report-templates/${row.id}`}>
                      {localized(row.title) || t('report.template.untitled')}
                    </Link>
                    <small>{t('report.template.version', { number: row.number })}</small>
                  </div>
                ),
              },
              { key: 'state', header: t('report.template.state'), render: (row) => <StateOf row={row} /> },
              {
                key: 'validity',
                header: t('report.template.validity'),
                render: (row) => <span className={styles.dates}>{validity(row)}</span>,
              },
              {
                key: 'changedAt',
                header: t('report.template.changed'),
                render: (row) => `${row.changedBy}, ${formatDateTime(row.changedAt)}`,
              },
            ]}
          />
        )}
      </DataState>
      {edits && <NewTemplate />}
    </>
  );
}
