import { useTranslation } from 'react-i18next';
import type { ConsequenceView, GroundView } from '@/api/contract';
import { DocumentList } from '@/kernel/case/DocumentList';
import { formatDateTime } from '@/kernel/format';
import { Written } from '@/kernel/page/Section';
import styles from './consequence.module.css';

/** Each ground, the party's answer to it and the officer's; what differs stays visible. */
export function Grounds({ consequence }: { consequence: ConsequenceView }) {
  return (
    <ol className={styles.grounds}>
      {consequence.grounds.map((ground) => (
        <li key={ground.place}>
          <Written>{ground.text}</Written>
          <PartysAnswer ground={ground} consequence={consequence} />
          <OfficersAnswer ground={ground} />
        </li>
      ))}
    </ol>
  );
}

/** What the party says of a ground, with its files. */
export function PartysAnswer({ ground, consequence }: { ground: GroundView; consequence: ConsequenceView }) {
  const { t } = useTranslation();
  if (!ground.replied || !ground.stance) return null;
  const files = consequence.documents.filter(({ id }) => ground.documentIds.includes(id));
  return (
    <div className={styles.answer}>
      <p>
        <strong>
          {t('finding.consequence.reply.one')}: {t(`finding.consequence.stance.${ground.stance}`)}
        </strong>
        {ground.late && ` (${t('finding.consequence.reply.late')})`}
      </p>
      <Written>{ground.reply}</Written>
      {files.length > 0 && <DocumentList documents={files} />}
      <p className={styles.quiet}>
        {t('finding.byAt', { who: ground.replied.by, when: formatDateTime(ground.replied.at) })}
      </p>
    </div>
  );
}

function OfficersAnswer({ ground }: { ground: GroundView }) {
  const { t } = useTranslation();
  if (!ground.assessed || !ground.outcome) return null;
  return (
    <div className={styles.answer}>
      <p>
        <strong>
          {t('finding.consequence.assessment.one')}: {t(`finding.consequence.outcome.${ground.outcome}`)}
        </strong>
      </p>
      <Written>{ground.assessment}</Written>
      <p className={styles.quiet}>
        {t('finding.byAt', { who: ground.assessed.by, when: formatDateTime(ground.assessed.at) })}
      </p>
    </div>
  );
}
