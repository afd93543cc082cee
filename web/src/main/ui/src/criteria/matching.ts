import type { CatalogueRow, CriterionView, LocalDate } from '@/api/contract';
import { localized } from '@/kernel/i18n/i18n';

/** The version asked for, else the one in force, else the newest. */
export function chosenVersion(
  versions: CatalogueRow[],
  wanted: string,
  today: LocalDate,
): CatalogueRow | undefined {
  return (
    versions.find(({ version }) => version === wanted) ??
    versions.find((version) => isInForce(version, today)) ??
    versions[0]
  );
}

export function isInForce({ validFrom, validTo }: CatalogueRow, today: LocalDate): boolean {
  return validFrom <= today && (validTo === null || validTo >= today);
}

/** Criteria of a type of unit, in whose words the search is found. */
export function matching(
  criteria: CriterionView[],
  { type, search }: { type: string; search: string },
): CriterionView[] {
  const wanted = search.toLocaleLowerCase();
  return criteria.filter((criterion) => {
    const words = [
      criterion.code,
      localized(criterion.name),
      localized(criterion.guidance),
      criterion.anchor,
    ];
    return (
      (!type || criterion.unitTypes.some((each) => each === type)) &&
      (!wanted || words.join(' ').toLocaleLowerCase().includes(wanted))
    );
  });
}
