import { useTranslation } from 'react-i18next';
import type {
  AgreementType,
  Binding,
  Comparator,
  Direction,
  IndicatorKind,
  MandatoryContent,
  PeriodKind,
  Rollup,
} from '@/api/contract';
import type { Option } from '@/kernel/form/useInput';

const TYPES: AgreementType[] = ['CONTRACT', 'VOUCHER_RULEBOOK', 'LINE_AGREEMENT', 'GRANT_TERMS'];
const KINDS: IndicatorKind[] = [
  'SHARE',
  'CONDITIONAL_SHARE',
  'COUNT',
  'RATIO',
  'NPS',
  'DURATION',
  'MILESTONE',
  'YES_NO',
  'UNDEFINED',
];
const DIRECTIONS: Direction[] = ['UP', 'DOWN', 'NEITHER'];
const PERIODS: PeriodKind[] = ['MONTH', 'QUARTER', 'FOUR_MONTHS', 'YEAR', 'YEAR_END'];
const BINDINGS: Binding[] = ['BINDING', 'OTHER', 'CITY_WIDE', 'PROMISE'];
const WITH_FIGURE: Comparator[] = ['AT_LEAST', 'AT_MOST', 'EQUAL', 'BELOW', 'BETTER_THAN_PREVIOUS', 'NONE'];

/** 612/2021 15 §, in the order of the law. */
export const CONTENTS: MandatoryContent[] = [
  'CONTENT_QUANTITY_QUALITY',
  'STEERING_AND_SUPERVISION',
  'SOLVENCY',
  'SUBCONTRACTORS',
  'PREPAREDNESS',
  'PRICE_REDUCTION',
  'TERMINATION',
  'CONTINUITY',
];

function useOptions(codes: readonly string[], words: (code: string) => string): Option[] {
  return codes.map((code) => ({ value: code, label: words(code) }));
}

export function useAgreementTypeOptions() {
  const { t } = useTranslation();
  return useOptions(TYPES, (code) => t(`agreement.type.${code}`));
}

export function useKindOptions() {
  const { t } = useTranslation();
  return useOptions(KINDS, (code) => t(`agreement.kind.${code}`));
}

export function useDirectionOptions() {
  const { t } = useTranslation();
  return useOptions(DIRECTIONS, (code) => t(`agreement.direction.${code}`));
}

export function usePeriodOptions() {
  const { t } = useTranslation();
  return useOptions(PERIODS, (code) => t(`agreement.periodKind.${code}`));
}

/** How figures of this kind can make a common one, the usual way first. */
export function rollupsOf(kind: IndicatorKind): Rollup[] {
  switch (kind) {
    case 'DURATION':
      return ['POOLED', 'GREATEST', 'NONE'];
    case 'COUNT':
      return ['SUM', 'NONE'];
    case 'SHARE':
    case 'CONDITIONAL_SHARE':
    case 'RATIO':
    case 'NPS':
      return ['POOLED', 'NONE'];
    default:
      return ['NONE'];
  }
}

export function useRollupOptions(kind: IndicatorKind) {
  const { t } = useTranslation();
  return useOptions(rollupsOf(kind), (code) => t(`agreement.rollup.${code}`));
}

export function useBindingOptions() {
  const { t } = useTranslation();
  return useOptions(BINDINGS, (code) => t(`agreement.binding.${code}`));
}

/** What a target of an indicator can compare by: a milestone has a day, others a figure. */
export function useComparatorOptions(kind: IndicatorKind | undefined) {
  const { t } = useTranslation();
  const codes: Comparator[] =
    kind === 'MILESTONE' ? ['BY_DATE', 'NONE'] : kind === 'UNDEFINED' ? ['NONE'] : WITH_FIGURE;
  return useOptions(codes, (code) => t(`agreement.comparator.${code}`));
}
