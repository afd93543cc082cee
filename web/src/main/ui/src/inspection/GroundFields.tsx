import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { InspectionType, LegalBasisView, ObjectiveView, RelationView, UnitView } from '@/api/contract';
import { useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { RadioField } from '@/kernel/form/fields';
import { formatDate, today } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';

export const TYPES: InspectionType[] = ['PLANNED', 'REACTIVE', 'PRIOR', 'FOLLOW_UP', 'DOCUMENT', 'JOINT'];

type Props = {
  unit: UnitView | undefined;
  relations: RelationView[];
  relation: RelationView | undefined;
  bases: LegalBasisView[] | undefined;
  /** Something set it off: of which kind it is need not be asked. */
  reactive?: boolean;
};

/** By which relation, of what kind, on what legal basis and for which objective. */
export function GroundFields({ unit, relations, relation, bases, reactive = false }: Props) {
  const { t } = useTranslation();
  const objectives = useResource<ObjectiveView[]>('/objectives').data ?? [];
  return (
    <>
      {unit && relations.length === 0 && <Notification type="alert" label={t('inspection.new.noRelation')} />}
      {relations.length > 0 && (
        <RadioField
          name="relationId"
          label={t('inspection.relation')}
          help={relations.length > 1 ? t('inspection.new.relationHelp') : ''}
          required
          options={relations.map((each) => ({
            value: each.id,
            label: [t(`kernel.relation.${each.type}`), each.agreementReference].filter(Boolean).join(', '),
            help: t(each.validTo ? 'inspection.new.validBetween' : 'inspection.new.validFrom', {
              from: formatDate(each.validFrom),
              to: each.validTo ? formatDate(each.validTo) : '',
            }),
          }))}
        />
      )}
      {!reactive && (
        <RadioField
          name="type"
          label={t('inspection.typeLabel')}
          required
          options={TYPES.map((value) => ({ value, label: t(`inspection.type.${value}`) }))}
        />
      )}
      {relation && bases && (
        <RadioField
          name="basisCode"
          label={t('inspection.basis')}
          required
          options={bases.map(({ code, name, citation }) => ({
            value: code,
            label: localized(name),
            help: localized(citation),
          }))}
        />
      )}
      <ChoiceField
        name="objective"
        label={t('inspection.objective')}
        help={t('inspection.new.objectiveHelp')}
        required
        options={objectives.map(({ code, name }) => ({ value: code, label: localized(name) }))}
      />
    </>
  );
}

/** The bases of today on which a unit of this relation may be inspected, the usual one first. */
export function useBasesInForce(relation: RelationView | undefined) {
  const bases = useResource<LegalBasisView[]>(relation ? '/legal-bases' : null, {
    relation: relation?.type,
  });
  return bases.data?.filter(
    ({ relation: type, actApplies, validFrom, validTo }) =>
      type === relation?.type &&
      validFrom <= today() &&
      (validTo === null || validTo >= today()) &&
      (relation.actApplies || !actApplies),
  );
}
