import { useTranslation } from 'react-i18next';
import type { Lang, ProducerForm, RelationType, UnitType } from '@/api/contract';
import type { Option } from '@/kernel/form/useInput';

const RELATIONS: RelationType[] = ['OWN', 'CONTRACT', 'VOUCHER', 'GRANT'];
const FORMS: ProducerForm[] = ['PUBLIC', 'COMPANY', 'ASSOCIATION', 'PERSON'];
const LANGUAGES: Lang[] = ['FI', 'SV', 'EN'];
const UNIT_TYPES: UnitType[] = [
  'ELDERLY_24H',
  'HOME_CARE',
  'CHILD_PROTECTION',
  'DISABILITY_HOUSING',
  'MENTAL_HEALTH_HOUSING',
  'HEALTH_STATION',
  'DENTAL',
  'HOSPITAL_WARD',
  'DAY_ACTIVITY',
  'RESCUE_STATION',
  'LOW_THRESHOLD',
];

function useOptions(codes: readonly string[], words: (code: string) => string): Option[] {
  return codes.map((code) => ({ value: code, label: words(code) }));
}

export function useRelationOptions() {
  const { t } = useTranslation();
  return useOptions(RELATIONS, (code) => t(`kernel.relation.${code}`));
}

export function useFormOptions() {
  const { t } = useTranslation();
  return useOptions(FORMS, (code) => t(`producer.form.${code}`));
}

export function useLanguageOptions() {
  const { t } = useTranslation();
  return useOptions(LANGUAGES, (code) => t(`kernel.language.${code}`));
}

export function useUnitTypeOptions() {
  const { t } = useTranslation();
  return useOptions(UNIT_TYPES, (code) => t(`kernel.unitType.${code}`));
}
