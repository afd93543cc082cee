import type { IndicatorView, MeasurementView } from '@/api/contract';
import { formatDate, formatNumber } from '@/kernel/format';

/** Numerator and denominator; both or neither are told. */
export function parts({ numerator, denominator }: MeasurementView): string {
  return numerator === null || denominator === null
    ? '–'
    : `${formatNumber(numerator)} / ${formatNumber(denominator)}`;
}

/** The figure with its unit, or the day on which it was done. */
export function shown(row: MeasurementView, { decimals, unit }: IndicatorView): string {
  if (row.doneOn) return formatDate(row.doneOn);
  return row.value === null ? '–' : `${formatNumber(row.value, decimals + 1)} ${unit ?? ''}`.trim();
}
