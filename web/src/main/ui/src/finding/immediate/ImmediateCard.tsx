import { IconCheckCircleFill } from 'hds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView, Immediate, ImmediateState, ImmediateView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDateTime } from '@/kernel/format';
import { Section } from '@/kernel/page/Section';
import { NoticeFacts } from './NoticeFacts';
import styles from './immediate.module.css';

const ORDER: ImmediateState[] = ['DEMAND', 'NOTICE', 'FOLLOW_UP', 'LIFTED'];

/** What is done at once about a danger, step by step: what was done, what is next. */
export function ImmediateCard({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  const immediate = useResource<Immediate>(officials ? `/findings/${finding.id}/immediate` : null);
  if (!immediate.data || immediate.data.items.length === 0) return null;
  return (
    <Section title={t('finding.immediate.title')}>
      {immediate.data.items.map((path) => (
        <Path key={path.startedAt} path={path} authority={immediate.data.authority} />
      ))}
    </Section>
  );
}

function Path({ path, authority }: { path: ImmediateView; authority: string }) {
  const { t } = useTranslation();
  const words: Record<string, ReactNode> = {
    DEMAND: <Demanded path={path} />,
    NOTICE: <Noticed path={path} authority={authority} />,
    FOLLOW_UP: <Followed path={path} />,
    LIFTED: path.endedAt && path.state === 'LIFTED' && formatDateTime(path.endedAt),
  };
  return (
    <>
      <ol className={styles.steps}>
        {ORDER.map((step, index) => {
          const place = placeOf(step, path);
          return (
            <li key={step} className={styles[place]} aria-current={place === 'current' ? 'step' : undefined}>
              <span className={styles.mark} aria-hidden>
                {place === 'done' ? <IconCheckCircleFill /> : index + 1}
              </span>
              <div>
                <h3>
                  {t(`finding.immediate.step.${step}`)}{' '}
                  <span className={styles.place}>{t(`finding.immediate.place.${place}`)}</span>
                </h3>
                <div className={styles.words}>{words[step]}</div>
              </div>
            </li>
          );
        })}
      </ol>
      {path.state === 'STOPPED' && path.endedAt && (
        <p>{t('finding.immediate.stopped', { when: formatDateTime(path.endedAt) })}</p>
      )}
    </>
  );
}

function placeOf(step: ImmediateState, path: ImmediateView): 'done' | 'current' | 'ahead' {
  if (path.state === 'STOPPED') {
    const was = { DEMAND: path.demand, NOTICE: path.notice, FOLLOW_UP: path.followUps[0] };
    return was[step as keyof typeof was] ? 'done' : 'ahead';
  }
  const now = ORDER.indexOf(path.state);
  const own = ORDER.indexOf(step);
  if (own < now || path.state === 'LIFTED') return 'done';
  return own === now ? 'current' : 'ahead';
}

function Demanded({ path }: { path: ImmediateView }) {
  const { t } = useTranslation();
  return (
    <>
      {path.oral && (
        <p>{t('finding.immediate.said', { when: formatDateTime(path.oral.at), to: path.oral.to })}</p>
      )}
      {path.demand && (
        <>
          <p>
            {t('finding.immediate.sent', {
              when: formatDateTime(path.demand.sentAt),
              channel: t(`finding.channel.${path.demand.channel}`),
              by: path.demand.by,
            })}
          </p>
          <p>{path.demand.text}</p>
        </>
      )}
    </>
  );
}

function Noticed({ path, authority }: { path: ImmediateView; authority: string }) {
  const { t } = useTranslation();
  const { notice } = path;
  if (notice) return <NoticeFacts notice={notice} />;
  const passed = path.state === 'FOLLOW_UP' || path.state === 'LIFTED';
  return <p>{passed ? t('finding.immediate.notTold') : authority}</p>;
}

function Followed({ path }: { path: ImmediateView }) {
  const { t } = useTranslation();
  if (path.followUps.length === 0) return null;
  return (
    <ul>
      {path.followUps.map((made) => (
        <li key={made.at}>
          {formatDateTime(made.at)} · {made.by}: {made.observed}{' '}
          <strong>{t(made.lifted ? 'finding.immediate.isLifted' : 'finding.immediate.goesOn')}</strong>
        </li>
      ))}
    </ul>
  );
}
