import { useTranslation } from 'react-i18next';
import type { AgreementType, LocalDate, NewParty, PartyType, ServiceLine } from '@/api/contract';
import { useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { RadioField } from '@/kernel/form/fields';
import { ProducerField, UnitField } from '@/kernel/form/RemoteChoice';

/** A party as a form holds it: one of the three ids, by its type. */
export type PartyForm = {
  type: PartyType;
  unitId: string;
  producerId: string;
  lineId: string;
  lots: string[];
  validFrom: LocalDate;
  validTo: LocalDate;
};

export const PARTY_REQUIRED = ['type'];

export function partyOf(values: PartyForm): NewParty {
  const ids = { UNIT: values.unitId, PRODUCER: values.producerId, SERVICE_LINE: values.lineId };
  return {
    type: values.type,
    partyId: ids[values.type],
    lots: values.lots,
    validFrom: values.validFrom || null,
    validTo: values.validTo || null,
  };
}

/** Who joins: a unit, its producer, or, in a line agreement, a line of the organiser's own. */
export function PartyFields({ type, agreementType }: { type: PartyType; agreementType: AgreementType }) {
  const { t } = useTranslation();
  const types: PartyType[] =
    agreementType === 'LINE_AGREEMENT' ? ['SERVICE_LINE', 'UNIT', 'PRODUCER'] : ['UNIT', 'PRODUCER'];
  const lines = useResource<ServiceLine[]>(type === 'SERVICE_LINE' ? '/service-lines' : null);
  return (
    <>
      <RadioField
        name="type"
        label={t('agreement.party.type')}
        options={types.map((each) => ({ value: each, label: t(`agreement.partyType.${each}`) }))}
        horizontal
        required
      />
      {type === 'UNIT' && <UnitField name="unitId" label={t('agreement.partyType.UNIT')} required />}
      {type === 'PRODUCER' && (
        <ProducerField name="producerId" label={t('agreement.partyType.PRODUCER')} required />
      )}
      {type === 'SERVICE_LINE' && (
        <ChoiceField
          name="lineId"
          label={t('agreement.partyType.SERVICE_LINE')}
          options={(lines.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      )}
    </>
  );
}
