import { Button, ButtonVariant, IconEye } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReporterView } from '@/api/contract';
import { useResource } from '@/api/query';
import { DataState } from '@/kernel/page/DataState';
import { Facts } from '@/kernel/page/Section';
import styles from './notice.module.css';

/** Who sent it is read only when somebody asks for it: every look is on record. */
export function Reporter({ id, byCode }: { id: string; byCode: boolean }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const reporter = useResource<ReporterView>(asked ? `/notices/${id}/reporter` : null);
  if (!asked) {
    return (
      <div className={styles.reveal}>
        <p className={styles.hint}>{t('notice.reporter.onRecord')}</p>
        <Button
          variant={ButtonVariant.Secondary}
          iconStart={<IconEye aria-hidden />}
          onClick={() => setAsked(true)}
        >
          {t('notice.reporter.show')}
        </Button>
      </div>
    );
  }
  return (
    <DataState of={reporter}>
      {({ name, contact }) =>
        name || contact ? (
          <>
            <Facts
              facts={[
                [t('notice.reporter.name'), name],
                [t('notice.reporter.contact'), contact],
              ]}
            />
            {byCode && <p className={styles.hint}>{t('notice.reporter.onlyByCode')}</p>}
          </>
        ) : (
          <p className={styles.hint}>{t('notice.reporter.anonymous')}</p>
        )
      }
    </DataState>
  );
}
