package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.MeasurementSource;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Standings.Named;
import fi.valvomo.kernel.boundary.Tagged;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was told of one period.
 *
 * @param current whether it still is what is known; otherwise another one stands in its place, or
 *     none
 * @param withdrawnReason why it was taken back, where none stands in its place, or null
 * @param withdrawnBy who took it back, or null
 * @param corrects the one in whose place it stands, or null
 */
public record MeasurementView(
    UUID id,
    long version,
    UUID indicatorId,
    PartyType subjectType,
    UUID subjectId,
    @Schema(nullable = true) String subjectName,
    PeriodKind periodKind,
    LocalDate periodFrom,
    LocalDate periodTo,
    @Schema(nullable = true) BigDecimal value,
    @Schema(nullable = true) BigDecimal numerator,
    @Schema(nullable = true) BigDecimal denominator,
    @Schema(nullable = true) LocalDate doneOn,
    MeasurementSource source,
    @Schema(nullable = true) UUID sourceId,
    @Schema(nullable = true) String confirmedBy,
    String recordedBy,
    Instant recordedAt,
    @Schema(nullable = true) UUID corrects,
    @Schema(nullable = true) String reason,
    @Schema(nullable = true) String withdrawnReason,
    @Schema(nullable = true) String withdrawnBy,
    boolean current)
    implements Tagged {

  static MeasurementView of(Measurement measurement, Indicator indicator, Named subject) {
    Period period = new Period(indicator.periodKind(), measurement.periodFrom());
    Reading reading = measurement.reading();
    return new MeasurementView(
        measurement.id(),
        measurement.version(),
        measurement.indicatorId(),
        measurement.subject().type(),
        measurement.subject().id(),
        subject == null ? null : subject.name(),
        period.kind(),
        period.from(),
        period.to(),
        reading.value(),
        reading.numerator(),
        reading.denominator(),
        reading.doneOn(),
        measurement.origin().source(),
        measurement.origin().sourceId(),
        measurement.origin().confirmedBy(),
        measurement.recordedBy(),
        measurement.recordedAt(),
        measurement.corrects(),
        measurement.reason(),
        measurement.withdrawnReason(),
        measurement.withdrawnReason() == null ? null : measurement.changedBy(),
        measurement.isCurrent());
  }
}
