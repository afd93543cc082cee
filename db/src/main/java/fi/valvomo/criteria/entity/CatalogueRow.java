package fi.valvomo.criteria.entity;

import java.time.LocalDate;

/**
 * One version in the list of catalogues.
 *
 * @param version its label
 * @param validFrom first day
 * @param validTo last day, or null
 * @param criteria how many criteria it holds
 */
public record CatalogueRow(String version, LocalDate validFrom, LocalDate validTo, long criteria) {}
