package fi.valvomo.criteria.entity;

/**
 * How a criterion is named and placed.
 *
 * @param code stable across versions of the catalogue
 * @param theme code of its theme
 * @param objective code of the objective of the self-monitoring programme that it serves
 * @param anchor statute, number and section
 * @param defaultSeverity 0 (positive) to 4 (serious)
 */
public record CriterionMark(
    String code, String theme, String objective, String anchor, int defaultSeverity) {}
