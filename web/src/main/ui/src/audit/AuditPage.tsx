import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { AuditEventRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { eventName } from '@/kernel/case/Timeline';
import { formatDateTime } from '@/kernel/format';
import cells from '@/kernel/page/cells.module.css';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import type { Column } from '@/kernel/page/Rows';
import styles from './audit.module.css';
import { detailWords } from './detailWords';

const PAGES: Record<string, string> = {
  INSPECTION: '/inspections',
  FINDING: '/findings',
  CONSEQUENCE: '/consequences',
  PRODUCER: '/producers',
  UNIT: '/units',
  CASE: '/cases',
};

/** Who did what and when: of everything, or of the one thing that the address names. */
export default function AuditPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const subjectId = params.get('subjectId') ?? '';
  const events = usePaged<AuditEventRow>('/audit-events', { subjectId });
  return (
    <>
      <PageTitle>{t('audit.title')}</PageTitle>
      <p>{t('audit.lead')}</p>
      {subjectId && (
        <p className={styles.only}>
          {t('audit.onlyOne')} <Link to="/audit">{t('audit.all')}</Link>
        </p>
      )}
      <PagedRows
        of={events}
        caption={t('audit.title')}
        columns={useAuditColumns(subjectId !== '')}
        empty={t('audit.empty')}
      />
    </>
  );
}

function useAuditColumns(ofOne: boolean): Column<AuditEventRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'at',
      header: t('audit.at'),
      render: (row) => (
        <time dateTime={row.at} className={styles.at}>
          {formatDateTime(row.at)}
        </time>
      ),
    },
    { key: 'kind', header: t('audit.event'), card: 'heading', render: (row) => eventName(row.kind) },
    {
      key: 'actorName',
      header: t('audit.actor'),
      render: (row) => <span className={cells.clamp}>{row.actorName}</span>,
    },
    {
      key: 'subject',
      header: t('audit.subject'),
      render: (row) => <Subject of={row} ofOne={ofOne} />,
    },
    {
      key: 'detail',
      header: t('audit.detail'),
      wide: true,
      render: (row) => (row.detail ? detailWords(row.subjectType, row.detail) : '–'),
    },
  ];
}

function Subject({ of, ofOne }: { of: AuditEventRow; ofOne: boolean }) {
  const { t } = useTranslation();
  const name = t(`audit.type.${of.subjectType}`);
  const page = PAGES[of.subjectType];
  return (
    <span className={styles.subject}>
      {page ? <Link to={`${page}/${of.subjectId}`}>{name}</Link> : name}
      {!ofOne && (
        <small className={cells.whole}>
          <Link to={`/audit?subjectId=${of.subjectId}`}>{t('audit.only')}</Link>
        </small>
      )}
    </span>
  );
}
