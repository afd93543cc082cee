package fi.valvomo.agreement.entity;

import java.time.LocalDate;
import java.util.UUID;

/** Of whom, by what and of which period something new is known. */
public record Touched(UUID indicatorId, UUID subjectId, LocalDate periodFrom) {

  public static Touched by(Measurement measurement) {
    return new Touched(
        measurement.indicatorId(), measurement.subject().id(), measurement.periodFrom());
  }
}
