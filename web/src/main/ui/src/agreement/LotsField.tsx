import { useTranslation } from 'react-i18next';
import type { AgreementView, Lot } from '@/api/contract';
import { ChecksField } from '@/kernel/form/ChecksField';
import { ChoiceField } from '@/kernel/form/ChoiceField';

/** The lots of the newest version, since a party that joins serves what is agreed last. */
export function lotsOf(agreement: AgreementView | undefined): Lot[] {
  return agreement?.versions[0]?.terms.lots ?? [];
}

function optionsOf(lots: Lot[]) {
  return lots.map(({ code, name }) => ({ value: name, label: [code, name].filter(Boolean).join(' ') }));
}

/** Which lots a party serves; an agreement without lots asks nothing. */
export function LotsField({ lots }: { lots: Lot[] }) {
  const { t } = useTranslation();
  if (lots.length === 0) return null;
  return (
    <ChecksField
      name="lots"
      label={t('agreement.party.lots')}
      help={t('agreement.party.lotsHelp')}
      options={optionsOf(lots)}
    />
  );
}

/** On which lot a target is set. */
export function LotField({ lots }: { lots: Lot[] }) {
  const { t } = useTranslation();
  if (lots.length === 0) return null;
  return (
    <ChoiceField
      name="lot"
      label={t('agreement.target.lot')}
      placeholder={t('agreement.target.everyLot')}
      options={optionsOf(lots)}
    />
  );
}
