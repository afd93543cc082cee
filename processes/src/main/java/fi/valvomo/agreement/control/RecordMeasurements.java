package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.GivenFigure;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Measurement.Origin;
import fi.valvomo.agreement.entity.MeasurementSource;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Touched;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a unit's report tells becomes measurements: one for each field that names an indicator. A
 * report that is sent again corrects what the earlier one told.
 */
@ApplicationScoped
@Transactional
public class RecordMeasurements {

  private static final String CORRECTED = "Raportti lähetettiin uudelleen.";

  @Inject private Indicators indicators;
  @Inject private Measurements measurements;
  @Inject private MeasuredSubjects subjects;
  @Inject private TargetStatuses statuses;
  @Inject private Event<MeasurementsTold> told;
  @Inject private AgreementNews news;
  @Inject private Today today;
  @Inject private Clock clock;

  /**
   * Records what was told of one unit.
   *
   * @param unitId of whom
   * @param periodFrom first day of the period of the report
   * @param figures by indicator code; what is not told is left out
   * @param origin the report
   * @return what is new; figures that say nothing new are not told twice
   * @throws InvalidException on {@code <code>.<field>} for each figure that cannot be right
   */
  public List<Measurement> record(
      UUID unitId,
      LocalDate periodFrom,
      Map<String, GivenFigure> figures,
      Origin origin,
      Viewer viewer) {
    Subject unit = new Subject(PartyType.UNIT, unitId);
    UUID producer = subjects.producerOf(unit, "unitId");
    Map<String, Indicator> known =
        indicators.withCodes(figures.keySet()).stream()
            .collect(Collectors.toMap(Indicator::code, each -> each));
    Map<Indicator, Reading> readings = readings(figures, known, periodFrom);
    Instant now = clock.instant();
    List<Measurement> recorded = new ArrayList<>();
    readings.forEach(
        (indicator, reading) ->
            put(indicator, unit, producer, periodFrom, reading, origin, viewer, now)
                .ifPresent(recorded::add));
    statuses.judgeTouched(recorded.stream().map(Touched::by).toList(), today.day());
    tell(recorded, viewer);
    return recorded;
  }

  /** The same from a report. */
  public List<Measurement> ofReport(
      UUID unitId,
      LocalDate periodFrom,
      Map<String, GivenFigure> figures,
      UUID reportId,
      String confirmedBy,
      Viewer viewer) {
    return record(
        unitId,
        periodFrom,
        figures,
        new Origin(MeasurementSource.REPORT, reportId, confirmedBy),
        viewer);
  }

  private Map<Indicator, Reading> readings(
      Map<String, GivenFigure> figures, Map<String, Indicator> known, LocalDate periodFrom) {
    List<FieldError> errors = new ArrayList<>();
    Map<Indicator, Reading> readings = new LinkedHashMap<>();
    figures.forEach(
        (code, figure) -> {
          try {
            Indicator indicator =
                Optional.ofNullable(known.get(code))
                    .orElseThrow(() -> InvalidException.of("code", "unknown"));
            MeasuredPeriods.check(new Period(indicator.periodKind(), periodFrom), today.day());
            readings.put(indicator, figure.of(indicator));
          } catch (InvalidException wrong) {
            wrong
                .errors()
                .forEach(
                    error ->
                        errors.add(
                            new FieldError(
                                code + "." + error.field(), error.code(), error.details())));
          }
        });
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
    return readings;
  }

  /** Empty where the same is known already. */
  private Optional<Measurement> put(
      Indicator indicator,
      Subject subject,
      UUID producer,
      LocalDate periodFrom,
      Reading reading,
      Origin origin,
      Viewer viewer,
      Instant now) {
    Optional<Measurement> before = measurements.current(indicator.id(), subject, periodFrom);
    if (before.isPresent() && Readings.same(before.get().reading(), reading)) {
      return Optional.empty();
    }
    Measurement measurement =
        before
            .map(old -> old.correct(reading, origin, CORRECTED, viewer, now))
            .orElseGet(
                () ->
                    Measurement.record(
                        indicator,
                        subject,
                        new Period(indicator.periodKind(), periodFrom),
                        reading,
                        origin,
                        viewer,
                        now));
    measurements.flush();
    measurements.add(measurement);
    news.measured(
        before.isPresent() ? "MEASUREMENT_CORRECTED" : "MEASUREMENT_RECORDED",
        measurement,
        producer,
        before.map(Measurement::reading).orElse(null),
        reading,
        null,
        viewer,
        now);
    return Optional.of(measurement);
  }

  private void tell(List<Measurement> recorded, Viewer viewer) {
    if (!recorded.isEmpty()) {
      told.fire(new MeasurementsTold(recorded.stream().map(Touched::by).toList(), viewer));
    }
  }
}
