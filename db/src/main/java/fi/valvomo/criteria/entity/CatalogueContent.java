package fi.valvomo.criteria.entity;

import java.util.List;

/**
 * What one version of the catalogue says.
 *
 * @param themes in the order of a visit
 * @param criteria in the order of a visit
 * @param questions asked before an announced visit
 * @param staffingMinimums by date and type of unit
 */
public record CatalogueContent(
    List<CatalogueTheme> themes,
    List<Criterion> criteria,
    List<PreQuestion> questions,
    List<StaffingMinimum> staffingMinimums) {}
