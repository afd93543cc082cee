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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Map<String, Indicator> known =
        indicators.withCodes(figures.keySet()).stream()
            .collect(Collectors.toMap(Indicator::code, each -> each));
    Map<UUID, Measurement> before =
        measurements.current(
            known.values().stream().map(Indicator::id).toList(),
            new Subject(PartyType.UNIT, unitId),
            periodFrom);
    return record(unitId, periodFrom, figures, known, before, origin, viewer);
  }

  private List<Measurement> record(
      UUID unitId,
      LocalDate periodFrom,
      Map<String, GivenFigure> figures,
      Map<String, Indicator> known,
      Map<UUID, Measurement> before,
      Origin origin,
      Viewer viewer) {
    Subject unit = new Subject(PartyType.UNIT, unitId);
    UUID producer = subjects.producerOf(unit, "unitId");
    Map<Indicator, Reading> readings = readings(figures, known, periodFrom);
    readings.entrySet().removeIf(told -> same(before.get(told.getKey().id()), told.getValue()));
    Instant now = clock.instant();
    List<Measurement> recorded = new ArrayList<>();
    readings.forEach(
        (indicator, reading) -> {
          Measurement old = before.get(indicator.id());
          recorded.add(made(indicator, unit, periodFrom, old, reading, origin, viewer, now));
        });
    if (readings.keySet().stream().map(Indicator::id).anyMatch(before::containsKey)) {
      measurements.flush();
    }
    recorded.forEach(measurements::add);
    recorded.forEach(
        measurement ->
            announce(measurement, before.get(measurement.indicatorId()), producer, viewer, now));
    statuses.judgeTouched(recorded.stream().map(Touched::by).toList(), today.day());
    tell(recorded, viewer);
    return recorded;
  }

  /** Reads the indicators of these codes, each with what is known of the unit's period, or null. */
  public Map<Indicator, Measurement> known(UUID unitId, LocalDate periodFrom, Set<String> codes) {
    return measurements.current(codes, new Subject(PartyType.UNIT, unitId), periodFrom);
  }

  /**
   * The same from a report.
   *
   * @param known the indicators that were read to understand it, with what was known before
   */
  public List<Measurement> ofReport(
      UUID unitId,
      LocalDate periodFrom,
      Map<Indicator, GivenFigure> figures,
      Map<Indicator, Measurement> known,
      UUID reportId,
      Viewer acceptedBy) {
    Map<UUID, Measurement> before = new HashMap<>();
    known.forEach(
        (indicator, measurement) -> {
          if (measurement != null) {
            before.put(indicator.id(), measurement);
          }
        });
    return record(
        unitId,
        periodFrom,
        figures.entrySet().stream()
            .collect(Collectors.toMap(told -> told.getKey().code(), Map.Entry::getValue)),
        figures.keySet().stream().collect(Collectors.toMap(Indicator::code, each -> each)),
        before,
        new Origin(MeasurementSource.REPORT, reportId, acceptedBy.displayName()),
        acceptedBy);
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

  private static boolean same(Measurement before, Reading reading) {
    return before != null && Readings.same(before.reading(), reading);
  }

  /** A correction of what was known of the period before, where something was. */
  private static Measurement made(
      Indicator indicator,
      Subject subject,
      LocalDate periodFrom,
      Measurement before,
      Reading reading,
      Origin origin,
      Viewer viewer,
      Instant now) {
    if (before != null) {
      return before.correct(reading, origin, CORRECTED, viewer, now);
    }
    Period period = new Period(indicator.periodKind(), periodFrom);
    return Measurement.record(indicator, subject, period, reading, origin, viewer, now);
  }

  private void announce(
      Measurement measurement, Measurement before, UUID producer, Viewer viewer, Instant now) {
    news.measured(
        before == null ? "MEASUREMENT_RECORDED" : "MEASUREMENT_CORRECTED",
        measurement,
        producer,
        before == null ? null : before.reading(),
        measurement.reading(),
        null,
        viewer,
        now);
  }

  private void tell(List<Measurement> recorded, Viewer viewer) {
    if (!recorded.isEmpty()) {
      told.fire(new MeasurementsTold(recorded.stream().map(Touched::by).toList(), viewer));
    }
  }
}
