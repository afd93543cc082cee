import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingRow, FindingView } from '@/api/contract';
import { useResource } from '@/api/query';
import { localized } from '@/kernel/i18n/i18n';
import { DataState } from '@/kernel/page/DataState';
import { Written } from '@/kernel/page/Section';
import { SeverityTag } from '@/kernel/terms/tags';
import page from '@/kernel/case/casePage.module.css';
import styles from '../inspection.module.css';

/** How grave a finding is and what it says, there where it is answered: nobody leaves a form half filled for it. */
export function FindingText({ finding }: { finding: FindingRow }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const view = useResource<FindingView>(open ? `/findings/${finding.id}` : null);
  return (
    <div>
      <SeverityTag severity={finding.severity} full />
      <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('inspection.comments.read')}</summary>
        {open && (
          <DataState of={view}>
            {({ description, criterion }) => (
              <>
                <Written>{description}</Written>
                {criterion && (
                  <p className={page.quiet}>
                    {localized(criterion.name)} ({criterion.code})
                  </p>
                )}
                <p>
                  <Link to={`/findings/${finding.id}`}>{t('inspection.comments.open')}</Link>
                </p>
              </>
            )}
          </DataState>
        )}
      </details>
    </div>
  );
}
