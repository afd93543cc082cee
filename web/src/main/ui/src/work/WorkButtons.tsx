import { Button, ButtonSize, ButtonVariant } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { WorkItemRow } from '@/api/contract';
import { useRoles, useSession } from '@/api/session';
import type { WorkActs } from './useWorkActs';
import styles from './work.module.css';

/** What this person may do with this row: an officer takes and gives back, a manager also hands to others. */
export function WorkButtons({ item, acts }: { item: WorkItemRow; acts: WorkActs }) {
  const { t } = useTranslation();
  const { displayName } = useSession();
  const { roles, is } = useRoles();
  const mine = item.assigneeName === displayName;
  const forMe = roles.includes(item.role);
  const buttons = [
    forMe && !item.assigneeId && { key: 'claim', act: () => acts.claim(item) },
    mine && { key: 'release', act: () => acts.release(item) },
    is('MANAGER') &&
      item.role !== 'PROVIDER' && {
        key: item.assigneeId ? 'reassign' : 'assign',
        act: () => acts.setAssigning(item),
      },
  ].filter((button) => !!button);
  if (buttons.length === 0) return null;
  return (
    <div className={styles.buttons}>
      {buttons.map((button) => (
        <Button
          key={button.key}
          size={ButtonSize.Small}
          variant={ButtonVariant.Secondary}
          disabled={acts.busy}
          aria-label={t('work.act.of', { act: t(`work.act.${button.key}`), title: item.title })}
          onClick={() => void button.act()}
        >
          {t(`work.act.${button.key}`)}
        </Button>
      ))}
    </div>
  );
}
