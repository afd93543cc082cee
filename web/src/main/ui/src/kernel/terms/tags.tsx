import {
  IconAlertCircleFill,
  IconCheckCircleFill,
  IconErrorFill,
  IconInfoCircleFill,
  IconLightbulb,
  StatusLabel,
  Tag,
} from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { FindingState, InspectionState, RelationType, Severity } from '@/api/contract';
import styles from './terms.module.css';

type Look = 'neutral' | 'info' | 'success' | 'alert' | 'error';

export const SEVERITIES: Severity[] = ['POSITIVE', 'RECOMMENDATION', 'MINOR', 'SIGNIFICANT', 'SERIOUS'];

const severityLook: Record<Severity, [Look, typeof IconErrorFill]> = {
  POSITIVE: ['success', IconCheckCircleFill],
  RECOMMENDATION: ['info', IconLightbulb],
  MINOR: ['neutral', IconInfoCircleFill],
  SIGNIFICANT: ['alert', IconAlertCircleFill],
  SERIOUS: ['error', IconErrorFill],
};

/** Vakavuus. A row of the work queue knows it as a level, 0 to 4. */
export function SeverityTag({ severity, full = false }: { severity: Severity | number; full?: boolean }) {
  const { t } = useTranslation();
  const name = typeof severity === 'number' ? (SEVERITIES[severity] ?? 'MINOR') : severity;
  const [look, Icon] = severityLook[name];
  return (
    <StatusLabel type={look} iconStart={<Icon aria-hidden />} className={styles.label}>
      {t(full ? `kernel.severity.${name}` : `kernel.severityShort.${name}`)}
    </StatusLabel>
  );
}

/** Ohjaussuhde. The same look for all: how one is supervised does not depend on it. */
export function RelationTag({ relation }: { relation: RelationType }) {
  const { t } = useTranslation();
  return <Tag className={styles.relation}>{t(`kernel.relation.${relation}`)}</Tag>;
}

export function RelationTags({ relations }: { relations: RelationType[] }) {
  return (
    <span className={styles.tags}>
      {relations.map((relation) => (
        <RelationTag key={relation} relation={relation} />
      ))}
    </span>
  );
}

// colour is for what waits for the officer, and for what is good; how grave it is the severity says
const findingLook: Record<FindingState, Look> = {
  DRAFT: 'neutral',
  OPEN: 'neutral',
  PLAN_SUBMITTED: 'info',
  PLAN_RETURNED: 'alert',
  PLAN_ACCEPTED: 'neutral',
  REPORTED_DONE: 'info',
  VERIFIED: 'success',
  CLOSED: 'neutral',
  WITHDRAWN: 'neutral',
};
const inspectionLook: Record<InspectionState, Look> = {
  PREPARING: 'neutral',
  ANNOUNCED: 'neutral',
  READY: 'neutral',
  UNDERWAY: 'alert',
  CONDUCTED: 'info',
  COMMENTING: 'neutral',
  ASSESSING: 'info',
  FINALISING: 'info',
  ISSUED: 'success',
  CLOSED: 'neutral',
};

type StateProps = { finding: FindingState } | { inspection: InspectionState };

export function StateTag(props: StateProps) {
  const { t } = useTranslation();
  return 'finding' in props ? (
    <StatusLabel type={findingLook[props.finding]} data-state={props.finding} className={styles.label}>
      {t(`kernel.findingState.${props.finding}`)}
    </StatusLabel>
  ) : (
    <StatusLabel
      type={inspectionLook[props.inspection]}
      data-state={props.inspection}
      className={styles.label}
    >
      {t(`kernel.inspectionState.${props.inspection}`)}
    </StatusLabel>
  );
}
