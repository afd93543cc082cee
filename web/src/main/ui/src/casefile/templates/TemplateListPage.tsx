import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TemplateRow } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate, formatDateTime } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows } from '@/kernel/page/Rows';
import styles from '../casefile.module.css';

/** The wording of every letter, version by version. */
export default function TemplateListPage() {
  const { t } = useTranslation();
  const templates = useResource<TemplateRow[]>('/document-templates');
  return (
    <>
      <PageTitle>{t('casefile.templates.title')}</PageTitle>
      <p>{t('casefile.templates.lead')}</p>
      <DataState of={templates}>
        {(rows) => (
          <Rows
            caption={t('casefile.templates.title')}
            rows={rows}
            columns={[
              {
                key: 'kind',
                header: t('casefile.templates.letter'),
                card: 'heading',
                wide: true,
                render: (row) => (
                  <div className={styles.stack}>
                    <Link to={`/templates/${row.id}`}>{t(`casefile.kind.${row.kind}`)}</Link>
                    <small>
                      {t(`kernel.language.${row.language}`)} ·{' '}
                      {t('casefile.templates.version', { number: row.number })}
                    </small>
                  </div>
                ),
              },
              {
                key: 'state',
                header: t('casefile.templates.state'),
                render: (row) => t(`casefile.templateState.${row.state}`),
              },
              { key: 'validFrom', header: t('casefile.templates.validity'), render: validity },
              {
                key: 'changedAt',
                header: t('casefile.templates.changed'),
                render: (row) => `${row.changedBy}, ${formatDateTime(row.changedAt)}`,
              },
            ]}
          />
        )}
      </DataState>
    </>
  );
}

function validity(row: TemplateRow): string {
  if (!row.validFrom) return '–';
  return `${formatDate(row.validFrom)} – ${row.validTo ? formatDate(row.validTo) : ''}`;
}
