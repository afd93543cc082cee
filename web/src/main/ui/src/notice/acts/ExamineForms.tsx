import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  FindingRow,
  InspectionRow,
  NoticeFindingRequest,
  NoticeInspectionRequest,
  RelationView,
  Scope,
  Severity,
  UnitView,
} from '@/api/contract';
import { usePaged, useResource } from '@/api/query';
import { FindingFields } from '@/finding/FindingFields';
import { PreviewedDemand } from '@/finding/grading/PreviewedDemand';
import { atFieldsOfDay } from '@/inspection/fieldsOfDay';
import { GroundFields, useBasesInForce } from '@/inspection/GroundFields';
import { VisitFields } from '@/inspection/VisitFields';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate, instantAt, today } from '@/kernel/format';
import { Loading } from '@/kernel/page/DataState';
import type { ActProps } from '../NextNoticeStep';
import styles from '../notice.module.css';
import { useNoticeAct } from './useNoticeAct';

function useUnit(unitId: string | null) {
  const unit = useResource<UnitView>(unitId ? `/units/${unitId}` : null);
  const relations = (unit.data?.relations ?? []).filter(
    ({ validFrom, validTo }) => validFrom <= today() && (validTo === null || validTo >= today()),
  );
  return { unit: unit.data, relations };
}

/** It becomes a finding of its unit, or joins one that is open. On the immediate path: a serious one. */
export function FindingForm({ notice, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useNoticeAct<NoticeFindingRequest>(notice, 'finding', onDone);
  const { relations } = useUnit(notice.unitId);
  const immediate = notice.triage?.path === 'IMMEDIATE';
  const open = usePaged<FindingRow>('/findings', {
    unit: notice.unitId,
    open: true,
    ...(immediate ? { severity: 'SERIOUS' } : {}),
  });
  const [initial] = useState(() => ({
    findingId: '',
    relationId: '',
    title: '',
    description: notice.triage?.summary ?? '',
    severity: (immediate ? 'SERIOUS' : '') as Severity,
    scope: 'ISOLATED' as Scope,
  }));
  const form = useForm({ id: `notice-${notice.id}-finding`, initial });
  const relationId = form.values.relationId || (relations.length === 1 ? relations[0]!.id : '');
  const joins = form.values.findingId !== '';
  return (
    <Form
      form={form}
      onSubmit={({ findingId, ...values }, key) =>
        send(joins ? { findingId } : { ...values, relationId: relationId || null }, key)
      }
      label={t('notice.act.finding')}
    >
      {immediate && <p className={styles.hint}>{t('notice.finding.immediate')}</p>}
      {open.items.length > 0 && (
        <ChoiceField
          name="findingId"
          label={t('notice.finding.join')}
          placeholder={t('notice.finding.new')}
          options={open.items.map((row) => ({ value: row.id, label: `${row.title} (${row.caseNumber})` }))}
        />
      )}
      {!joins && (
        <>
          {relations.length > 1 && (
            <RadioField
              name="relationId"
              label={t('notice.finding.relation')}
              required
              options={relations.map(({ id, type, agreementReference }) => ({
                value: id,
                label: [t(`kernel.relation.${type}`), agreementReference].filter(Boolean).join(', '),
              }))}
            />
          )}
          <FindingFields />
          {form.values.severity && (
            <PreviewedDemand grading={{ severity: form.values.severity, scope: form.values.scope }} />
          )}
        </>
      )}
      <FormActions>
        <Submit>{t(joins ? 'notice.finding.submitJoin' : 'notice.submit.finding')}</Submit>
      </FormActions>
    </Form>
  );
}

const VISIT = {
  inspectionId: '',
  relationId: '',
  type: 'REACTIVE',
  basisCode: '',
  objective: '',
  announced: 'yes',
  unannouncedReason: '',
  plannedOn: '',
  plannedAt: '09:00',
  reason: '',
};

/** It becomes a reactive inspection of its unit, or joins one that is under way. */
export function InspectionForm(props: ActProps) {
  const { unit, relations } = useUnit(props.notice.unitId);
  const only = relations.length === 1 ? relations[0] : undefined;
  const bases = useBasesInForce(only);
  // what can be only one thing stands chosen, as it is sent
  if (props.notice.unitId && (!unit || (only && !bases))) return <Loading />;
  const ground = { relationId: only?.id ?? '', basisCode: bases?.[0]?.code ?? '' };
  return <VisitForm {...props} unit={unit} relations={relations} ground={ground} />;
}

type VisitProps = ActProps & {
  unit: UnitView | undefined;
  relations: RelationView[];
  ground: Pick<typeof VISIT, 'relationId' | 'basisCode'>;
};

function VisitForm({ notice, onDone, unit, relations, ground }: VisitProps) {
  const { t } = useTranslation();
  const send = useNoticeAct<NoticeInspectionRequest>(notice, 'inspection', onDone);
  const under = usePaged<InspectionRow>('/inspections', { unit: notice.unitId });
  const running = under.items.filter(({ state }) => state !== 'CLOSED');
  const [initial] = useState(() => ({ ...VISIT, ...ground, reason: notice.triage?.summary ?? '' }));
  const form = useForm({
    id: `notice-${notice.id}-inspection`,
    initial,
    dates: ['plannedOn'],
  });
  const { values } = form;
  const joins = values.inspectionId !== '';
  const relation = relations.find(({ id }) => id === values.relationId);
  const bases = useBasesInForce(relation);
  return (
    <Form
      form={form}
      label={t('notice.act.inspection')}
      onSubmit={({ inspectionId, plannedOn, plannedAt, type: _, ...rest }, key) =>
        send(
          joins
            ? { inspectionId }
            : {
                ...rest,
                relationId: relation?.id ?? null,
                basisCode: rest.basisCode || (bases?.[0]?.code ?? ''),
                announced: rest.announced === 'yes',
                unannouncedReason: rest.announced === 'yes' ? null : rest.unannouncedReason,
                ...(plannedOn ? { plannedFor: instantAt(plannedOn, plannedAt) } : {}),
              },
          key,
        ).catch((refusal: unknown) => {
          throw atFieldsOfDay(refusal);
        })
      }
    >
      {running.length > 0 && (
        <ChoiceField
          name="inspectionId"
          label={t('notice.inspection.join')}
          placeholder={t('notice.inspection.new')}
          options={running.map((row) => ({
            value: row.id,
            label: `${row.caseNumber} ${formatDate(row.plannedFor)}`,
          }))}
        />
      )}
      {!joins && (
        <>
          <GroundFields unit={unit} relations={relations} relation={relation} bases={bases} reactive />
          <VisitFields announced={values.announced === 'yes'} />
          <LongTextField name="reason" label={t('inspection.new.reason')} required />
        </>
      )}
      <FormActions>
        <Submit>{t(joins ? 'notice.inspection.submitJoin' : 'notice.submit.inspection')}</Submit>
      </FormActions>
    </Form>
  );
}
