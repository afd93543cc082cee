import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ExtensionView, FindingView } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Facts, Section, Written } from '@/kernel/page/Section';
import page from '@/kernel/case/casePage.module.css';
import styles from '../finding.module.css';

/** Every request for more time, and what was decided on it: the refused ones too, and what was given unasked. */
export function Extensions({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const { data } = useResource<ExtensionView[]>(
    finding.openedAt === null ? null : `/findings/${finding.id}/extensions`,
  );
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('correction.extension.title')}>
      {data.map((extension) => (
        <div key={extension.id} className={styles.deadline}>
          <ExtensionAsked extension={extension} />
          <Decided extension={extension} />
        </div>
      ))}
    </Section>
  );
}

/** Until when more time was asked for, and why; where it was given unasked, only which day it moves. */
export function ExtensionAsked({ extension }: { extension: ExtensionView }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts
        facts={[
          [t('correction.extension.what'), t(`correction.target.${extension.target}`)],
          [t('correction.extension.before'), formatDate(extension.dueBefore)],
          extension.until !== null && [t('correction.extension.asked'), formatDate(extension.until)],
        ]}
      />
      {extension.at && (
        <>
          <Written>{extension.reason}</Written>
          <p className={page.quiet}>
            {t('finding.byAt', { who: extension.by, when: formatDateTime(extension.at) })}
            {extension.late && ` · ${t('correction.extension.late')}`}
          </p>
        </>
      )}
    </>
  );
}

function Decided({ extension: { decision } }: { extension: ExtensionView }) {
  const { t } = useTranslation();
  if (!decision) return <StatusLabel type="info">{t('correction.decision.open')}</StatusLabel>;
  return (
    <>
      <StatusLabel type={decision.granted ? 'success' : 'alert'}>
        {decision.granted && decision.dueAfter
          ? t('correction.decision.granted', { date: formatDate(decision.dueAfter) })
          : t('correction.decision.refused')}
      </StatusLabel>
      {decision.correctionDueAfter && (
        <p>{t('correction.decision.along', { date: formatDate(decision.correctionDueAfter) })}</p>
      )}
      <Written>{decision.reason}</Written>
      <p className={page.quiet}>
        {t('finding.byAt', { who: decision.by, when: formatDateTime(decision.at) })}
      </p>
    </>
  );
}
