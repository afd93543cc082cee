import { IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useNoticeColumns } from '../useNoticeColumns';
import styles from '../notice.module.css';

/** What the producer itself has told of its units; never what others told of it. */
export default function MyNoticesPage() {
  const { t } = useTranslation();
  const notices = usePaged<NoticeRow>('/notices');
  const columns = useNoticeColumns({ ofSender: true });
  return (
    <>
      <PageTitle
        actions={
          <Link to="/portal/notices/new" className="action-link">
            <IconPlus aria-hidden /> {t('notice.portal.new')}
          </Link>
        }
      >
        {t('notice.portal.title')}
      </PageTitle>
      <p className={styles.hint}>{t('notice.portal.lead')}</p>
      <PagedRows
        of={notices}
        caption={t('notice.portal.title')}
        columns={columns}
        empty={t('notice.portal.empty')}
      />
    </>
  );
}
