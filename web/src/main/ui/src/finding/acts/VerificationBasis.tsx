import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView, InspectionRow, InspectionState, VerificationMethod } from '@/api/contract';
import { usePaged } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { CheckField, LongTextField, NumberField } from '@/kernel/form/fields';
import { FilesField } from '@/kernel/form/FileDrop';
import { useField } from '@/kernel/form/Form';
import { formatDateTime } from '@/kernel/format';
import { FollowUp } from '../correction/FollowUp';
import styles from '../finding.module.css';

type Props = { finding: FindingView };

/** What the verification rests on: each method asks for what others can look up afterwards. */
export function VerificationBasis({ finding, method }: Props & { method: VerificationMethod | '' }) {
  switch (method) {
    case 'VISIT':
      return <Visit finding={finding} />;
    case 'DOCUMENT':
      return <Documents finding={finding} />;
    case 'SAMPLE':
      return <Sample />;
    default:
      return null;
  }
}

const NOT_HELD: InspectionState[] = ['PREPARING', 'ANNOUNCED', 'READY', 'UNDERWAY'];

/** The visits of the unit that are over, but for the one on which it was found; the latest first. */
function useHeldVisits(finding: FindingView): InspectionRow[] | undefined {
  const visits = usePaged<InspectionRow>('/inspections', { unit: finding.unitId });
  return visits.data?.pages
    .flatMap(({ items }) => items)
    .filter(({ id, state }) => id !== finding.inspectionId && !NOT_HELD.includes(state));
}

function Visit({ finding }: Props) {
  const { t } = useTranslation();
  const visits = useHeldVisits(finding);
  const { value, set } = useField('inspectionId');
  const only = visits?.length === 1 ? visits[0]!.id : undefined;
  useEffect(() => {
    if (only && !value) set(only);
  }, [only, value, set]);
  if (!visits) return null;
  return (
    <>
      {visits.length === 0 && <p>{t('finding.verification.noVisit')}</p>}
      {visits.length > 0 && (
        <ChoiceField
          name="inspectionId"
          label={t('finding.verification.visit')}
          options={visits.map(({ id, caseNumber, plannedFor }) => ({
            value: id,
            label: `${caseNumber}, ${formatDateTime(plannedFor)}`,
          }))}
          required
        />
      )}
      <FollowUp finding={finding} />
    </>
  );
}

function Documents({ finding }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {finding.documents.length > 0 && (
        <fieldset className={styles.documents}>
          <legend>{t('finding.verification.documents')}</legend>
          {finding.documents.map(({ id, name }) => (
            <CheckField key={id} name={`shown.${id}`} label={name} />
          ))}
        </fieldset>
      )}
      <FilesField
        name="documentIds"
        label={t('finding.verification.addDocument')}
        target={{ subjectType: 'FINDING', subjectId: finding.id, kind: 'ATTACHMENT' }}
      />
    </>
  );
}

function Sample() {
  const { t } = useTranslation();
  return (
    <>
      <NumberField name="sampleSize" label={t('finding.verification.sampleSize')} required />
      <LongTextField name="sample" label={t('finding.verification.sample')} required />
    </>
  );
}
