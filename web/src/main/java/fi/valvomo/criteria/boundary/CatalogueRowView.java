package fi.valvomo.criteria.boundary;

import fi.valvomo.criteria.entity.CatalogueRow;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version in the list of catalogues; validTo is null until it is known. */
public record CatalogueRowView(
    String version,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    long criteria) {

  static CatalogueRowView of(CatalogueRow row) {
    return new CatalogueRowView(row.version(), row.validFrom(), row.validTo(), row.criteria());
  }
}
