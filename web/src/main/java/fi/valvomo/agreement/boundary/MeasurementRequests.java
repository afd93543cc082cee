package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.entity.GivenFigure;
import fi.valvomo.agreement.entity.Measurement.Origin;
import fi.valvomo.agreement.entity.MeasurementSource;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Scale;
import fi.valvomo.agreement.entity.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people and other systems send about measurements; the domain checks it. */
final class MeasurementRequests {

  private static final int TEXT = 2_000;
  private static final int NAME = 200;

  private MeasurementRequests() {}

  /**
   * What was reached in a period.
   *
   * @param indicatorId the indicator, where its code does not tell it
   * @param indicatorCode the same by its code, as other systems know it
   * @param periodFrom first day of the period
   */
  public record NewMeasurement(
      @Schema(nullable = true) UUID indicatorId,
      @Schema(nullable = true) @Size(max = 40) String indicatorCode,
      @NotNull PartyType subjectType,
      @NotNull UUID subjectId,
      @NotNull LocalDate periodFrom,
      @NotNull @Valid Figure figure) {

    Subject subject() {
      return new Subject(subjectType, subjectId);
    }
  }

  /** Another figure in its place, and why. */
  public record Correction(
      @NotNull @Valid Figure figure, @NotBlank @Size(max = TEXT) String reason) {}

  /** Why it was told by mistake. */
  public record Withdrawal(@NotBlank @Size(max = TEXT) String reason) {}

  /**
   * A figure whole, by its parts, or as a day.
   *
   * @param value 0 of a milestone says that it is not reached yet
   * @param scale of a share told whole, where its size leaves a doubt
   */
  public record Figure(
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      LocalDate doneOn,
      Scale scale,
      @Size(max = NAME) String confirmedBy) {

    GivenFigure toFigure() {
      return new GivenFigure(value, numerator, denominator, doneOn, scale);
    }

    Origin toOrigin() {
      return new Origin(
          MeasurementSource.TYPED,
          null,
          confirmedBy == null || confirmedBy.isBlank() ? null : confirmedBy.strip());
    }
  }
}
