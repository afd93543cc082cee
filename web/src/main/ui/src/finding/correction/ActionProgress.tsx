import { Button, ButtonSize, ButtonVariant } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/kernel/format';
import type { ActProps } from '../NextStep';
import page from '@/kernel/case/casePage.module.css';
import styles from '../finding.module.css';
import { ActionProgressForm } from './ActionProgressForm';
import { ActionStateTag } from './ActionStateTag';

/** The actions of the accepted plan: the producer tells of each on its own how far it is. */
export function ActionProgress({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const actions = finding.plan?.actions ?? [];
  return (
    <div className={styles.progress}>
      <p>{t('correction.progress.guide')}</p>
      <ul className={styles.actions}>
        {actions.map((action) => (
          <li key={action.id}>
            <p>
              <strong>{action.title}</strong> <ActionStateTag state={action.state} />
            </p>
            <p className={page.quiet}>
              {action.responsible} · {t('correction.progress.due', { date: formatDate(action.dueOn) })}
            </p>
            {open === action.id ? (
              <ActionProgressForm
                finding={finding}
                action={action}
                onDone={(words) => {
                  setOpen(null);
                  onDone(words);
                }}
              />
            ) : (
              action.state !== 'DONE' && (
                <Button
                  size={ButtonSize.Small}
                  variant={ButtonVariant.Secondary}
                  aria-label={t('correction.progress.tellOf', { title: action.title })}
                  onClick={() => setOpen(action.id)}
                >
                  {t('correction.progress.tell')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
