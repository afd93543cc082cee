package fi.valvomo.insight.boundary;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.UnitType;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is compared: {@code ?service=&year=&published=}. */
public class ComparisonParams {

  @QueryParam("service")
  @Schema(description = "Needed")
  private UnitType service;

  // text, because Jersey answers 404 to a parameter that it cannot read as a number
  @QueryParam("year")
  @Schema(description = "Four digits; the year that runs where it is not given")
  private String year;

  @QueryParam("published")
  @Schema(description = "Leaves out what tells of single people or units")
  private Boolean published;

  UnitType service() {
    return service;
  }

  /**
   * The year, or null.
   *
   * @throws InvalidException when it is no year
   */
  Integer year() {
    if (year == null || year.isBlank()) {
      return null;
    }
    if (!year.matches("\\d{4}")) {
      throw InvalidException.of("year", "value");
    }
    return Integer.valueOf(year);
  }

  boolean published() {
    return Boolean.TRUE.equals(published);
  }
}
