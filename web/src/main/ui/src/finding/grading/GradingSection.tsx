import { Button, ButtonSize, ButtonVariant } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView, GradingView, Gradings } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDateTime } from '@/kernel/format';
import { Section } from '@/kernel/page/Section';
import { SeverityTag } from '@/kernel/terms/tags';
import { Demand } from './Demand';
import { GradingForm } from './GradingForm';
import styles from './grading.module.css';

/** How the finding is graded, by whom and why; whoever may, grades it anew. */
export function GradingSection({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  const shown = officials && finding.openedAt !== null;
  const gradings = useResource<Gradings>(shown ? `/findings/${finding.id}/gradings` : null);
  const [open, setOpen] = useState(false);
  if (!shown || !gradings.data) return null;
  const mayGrade = finding.allowedActs.includes('grading');
  return (
    <Section
      title={t('finding.grading.title')}
      actions={
        mayGrade && (
          <Button
            variant={ButtonVariant.Secondary}
            size={ButtonSize.Small}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'finding.grading.cancel' : 'finding.grading.change')}
          </Button>
        )
      }
    >
      {open && mayGrade && <GradingForm finding={finding} onDone={() => setOpen(false)} />}
      <ol className={styles.history}>
        {gradings.data.items.map((grading) => (
          <li key={grading.gradedAt}>
            <OneGrading grading={grading} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function OneGrading({ grading }: { grading: GradingView }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.line}>
        <SeverityTag severity={grading.severity} full /> <span>{t(`kernel.scope.${grading.scope}`)}</span>
        {grading.repeated && <strong>{t('finding.grading.repeated')}</strong>}
        <strong>{t(`finding.grading.state.${grading.state}`)}</strong>
      </p>
      {grading.reason && <p className={styles.words}>{grading.reason}</p>}
      <Demand demand={grading.demand} />
      {grading.overrideReason && (
        <p className={styles.words}>
          {t('finding.grading.overridden')} {grading.overrideReason}
        </p>
      )}
      <p className={styles.quiet}>
        {t('finding.grading.by', {
          who: grading.gradedBy,
          when: formatDateTime(grading.gradedAt),
          version: grading.decisionVersion,
        })}
      </p>
      {grading.confirmedBy && grading.confirmedAt && (
        <p className={styles.words}>
          {grading.confirmationReason}{' '}
          <span className={styles.quiet}>
            {t('finding.byAt', { who: grading.confirmedBy, when: formatDateTime(grading.confirmedAt) })}
          </span>
        </p>
      )}
    </>
  );
}
