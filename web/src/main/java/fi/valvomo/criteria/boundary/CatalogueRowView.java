package fi.valvomo.criteria.boundary;

import fi.valvomo.criteria.entity.CatalogueRow;
import java.time.LocalDate;

/** One version in the list of catalogues; validTo is null until it is known. */
public record CatalogueRowView(
    String version, LocalDate validFrom, LocalDate validTo, long criteria) {

  static CatalogueRowView of(CatalogueRow row) {
    return new CatalogueRowView(row.version(), row.validFrom(), row.validTo(), row.criteria());
  }
}
