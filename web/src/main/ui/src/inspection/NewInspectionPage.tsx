import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { InspectionRequest, InspectionView, UnitView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { UnitField } from '@/kernel/form/RemoteChoice';
import { useForm } from '@/kernel/form/useForm';
import { instantAt, today } from '@/kernel/format';
import { PageTitle } from '@/kernel/page/PageTitle';
import { atFieldsOfDay } from './fieldsOfDay';
import { GroundFields, useBasesInForce } from './GroundFields';
import { VisitFields } from './VisitFields';

const EMPTY = {
  unitId: '',
  relationId: '',
  type: 'PLANNED' as InspectionRequest['type'],
  basisCode: '',
  objective: '',
  announced: 'yes',
  unannouncedReason: '',
  plannedOn: '',
  plannedAt: '09:00',
  reason: '',
};

/** An officer begins to inspect a unit: where, on what ground, when, and whether it is told. */
export default function NewInspectionPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const asked = params.get('unit') ?? '';
  const askedRelation = params.get('relation');
  // another page may know more than the unit, as where a follow-up visit to a finding is planned
  const initial = useMemo(
    () => ({
      ...EMPTY,
      unitId: asked,
      type: (params.get('type') as InspectionRequest['type'] | null) ?? EMPTY.type,
      objective: params.get('objective') ?? '',
      plannedOn: params.get('plannedOn') ?? '',
      reason: params.get('reason') ?? '',
    }),
    [asked, params],
  );
  const form = useForm({
    id: asked ? `inspection-new-${asked}${initial.reason}` : 'inspection-new',
    initial,
    // the relation is asked, and can be missing, only of a unit that is chosen
    required: ({ unitId }) => [
      ...(unitId ? ['relationId'] : ['unitId']),
      ...['type', 'objective', 'plannedOn', 'plannedAt', 'reason'],
    ],
    dates: ['plannedOn'],
  });
  const { unitId, relationId, basisCode } = form.values;
  const { mutateAsync } = useAct<InspectionRequest, InspectionView>([
    '/inspections',
    '/work-items',
    '/case-events',
  ]);
  const unit = useResource<UnitView>(unitId ? `/units/${unitId}` : null);
  const relations = (unit.data?.relations ?? []).filter(
    ({ validFrom, validTo }) => validFrom <= today() && (validTo === null || validTo >= today()),
  );
  const relation = relations.find(({ id }) => id === relationId);
  const bases = useBasesInForce(relation);
  const { set } = form;

  // what can be only one thing is not asked, and a choice of another unit or relation is not kept
  const known = relations.filter(({ type }) => askedRelation === null || type === askedRelation);
  const onlyRelation = known.length === 1 ? known[0]!.id : null;
  useEffect(() => {
    if (!unit.data) return;
    if (!relation && relationId !== (onlyRelation ?? '')) set('relationId', onlyRelation ?? '');
  }, [unit.data, relation, relationId, onlyRelation, set]);
  const usualBasis = bases?.[0]?.code;
  const basisFits = bases?.some(({ code }) => code === basisCode);
  useEffect(() => {
    if (usualBasis && !basisFits) set('basisCode', usualBasis);
  }, [usualBasis, basisFits, set]);

  async function send({ plannedOn, plannedAt, ...values }: typeof EMPTY, idempotencyKey: string) {
    const announced = values.announced === 'yes';
    const body: InspectionRequest = {
      ...values,
      announced,
      unannouncedReason: announced ? null : values.unannouncedReason,
      plannedFor: instantAt(plannedOn, plannedAt),
      findingId: params.get('finding'),
    };
    try {
      const { id } = await mutateAsync({ path: '/inspections', body, idempotencyKey });
      void navigate(`/inspections/${id}`);
    } catch (refusal) {
      throw atFieldsOfDay(refusal);
    }
  }

  return (
    <>
      <PageTitle>{t('inspection.new.title')}</PageTitle>
      <Form form={form} onSubmit={send}>
        <UnitField name="unitId" label={t('inspection.unit')} required />
        <GroundFields unit={unit.data} relations={relations} relation={relation} bases={bases} />
        <VisitFields announced={form.values.announced === 'yes'} />
        <LongTextField
          name="reason"
          label={t('inspection.new.reason')}
          help={t('inspection.new.reasonHelp')}
          required
        />
        <FormActions>
          <Submit>{t('inspection.new.submit')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
