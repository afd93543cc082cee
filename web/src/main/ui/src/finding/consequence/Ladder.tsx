import { IconAlertCircle, IconCheck, IconCross } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsequenceOptionsView, RungView } from '@/api/contract';
import { useLaw } from '@/kernel/terms/useLaw';
import styles from './consequence.module.css';

/** The rungs from the mildest: what is allowed, what is not and why, and what the agreement lacks. */
export function Ladder({ options }: { options: ConsequenceOptionsView }) {
  const { t } = useTranslation();
  const law = useLaw();
  return (
    <>
      <p className={styles.quiet}>
        {options.repeated
          ? t('finding.consequence.repeated', { law: law('STEERING') })
          : t('finding.consequence.notRepeated')}{' '}
        {options.relation !== 'OWN' && (
          <Link to={`/relations/${options.relationId}/edit`}>
            {options.agreementReference ?? t('finding.consequence.agreement')}
          </Link>
        )}
      </p>
      <ol className={styles.ladder}>
        {options.rungs.map((rung) => (
          <Rung key={rung.kind} rung={rung} suggested={rung.kind === options.suggested} />
        ))}
      </ol>
    </>
  );
}

function Rung({ rung, suggested }: { rung: RungView; suggested: boolean }) {
  const { t } = useTranslation();
  const Icon = !rung.allowed ? IconCross : rung.gap ? IconAlertCircle : IconCheck;
  return (
    <li className={rung.allowed ? undefined : styles.denied}>
      <Icon aria-hidden />
      <div>
        <strong>{t(`finding.consequence.kind.${rung.kind}`)}</strong>
        {suggested && <span className={styles.suggested}>{t('finding.consequence.suggested')}</span>}
        <span className={styles.why}>{useWhy(rung)}</span>
        {rung.agreedTerms && (
          <span className={styles.why}>
            {t('finding.consequence.terms')}: {rung.agreedTerms}
          </span>
        )}
        <span className={styles.why}>
          {t(rung.needsHearing ? 'finding.consequence.heard' : 'finding.consequence.unheard')} ·{' '}
          {t('finding.consequence.decider')}: {rung.decider.person ?? t(`kernel.role.${rung.decider.role}`)}
          {rung.appealable && ` · ${t('finding.consequence.appealable')}`}
        </span>
      </div>
    </li>
  );
}

/** Why a rung may be used, or not. */
export function useWhy(rung: RungView): string {
  const { t } = useTranslation();
  const law = useLaw();
  if (!rung.allowed) return t('finding.consequence.why.notAgreed');
  if (rung.gap) return t('finding.consequence.why.gap', { law: law('CONTENT_OF_CONTRACT') });
  return t(`finding.consequence.why.${rung.clause}`, { law: law('STEERING') });
}
