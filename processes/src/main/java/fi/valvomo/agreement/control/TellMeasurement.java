package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.AgreementRefusal;
import fi.valvomo.agreement.entity.GivenFigure;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Measurement.Origin;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Touched;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An officer, or another system, tells one figure, corrects it, or takes it back. */
@ApplicationScoped
@Transactional
public class TellMeasurement {

  @Inject private Indicators indicators;
  @Inject private Measurements measurements;
  @Inject private MeasuredSubjects subjects;
  @Inject private TargetStatuses statuses;
  @Inject private Event<MeasurementsTold> told;
  @Inject private AgreementNews news;
  @Inject private Today today;
  @Inject private Clock clock;

  /**
   * Tells what was reached in a period.
   *
   * @throws RefusedException MEASURED_ALREADY where the period has a figure: that is corrected
   * @throws InvalidException on whatever field cannot be right
   */
  public Measurement tell(
      UUID indicatorId,
      Subject subject,
      LocalDate periodFrom,
      GivenFigure figure,
      Origin origin,
      Viewer viewer) {
    Indicator indicator =
        indicators
            .find(indicatorId)
            .orElseThrow(() -> InvalidException.of("indicatorId", "unknown"));
    UUID producer = subjects.producerOf(subject, "subjectId");
    Period period = new Period(indicator.periodKind(), periodFrom);
    MeasuredPeriods.check(period, today.day());
    if (!indicator.measures(period)) {
      throw new RefusedException(AgreementRefusal.INDICATOR_NOT_IN_FORCE);
    }
    if (measurements.current(indicatorId, subject, periodFrom).isPresent()) {
      throw new RefusedException(AgreementRefusal.MEASURED_ALREADY).at(List.of("periodFrom"));
    }
    Reading reading = reading(figure, indicator);
    Instant now = clock.instant();
    Measurement measurement =
        Measurement.record(indicator, subject, period, reading, origin, viewer, now);
    measurements.add(measurement);
    news.measured("MEASUREMENT_RECORDED", measurement, producer, null, reading, null, viewer, now);
    judge(measurement, viewer);
    return measurement;
  }

  /**
   * Another figure takes the place of the one that the caller saw.
   *
   * @throws RefusedException ALREADY_CORRECTED where another one stands in its place
   */
  public Measurement correct(
      UUID id, long seen, GivenFigure figure, Origin origin, String why, Viewer viewer) {
    Measurement before = measurements.get(id);
    before.expectVersion(seen);
    Indicator indicator = indicators.get(before.indicatorId());
    Reading reading = reading(figure, indicator);
    Instant now = clock.instant();
    Measurement correction = before.correct(reading, origin, required(why), viewer, now);
    measurements.flush();
    measurements.add(correction);
    tellNews("MEASUREMENT_CORRECTED", correction, before.reading(), reading, why, viewer, now);
    judge(correction, viewer);
    return correction;
  }

  /** It was told by mistake: of its period nothing is known again. */
  public Measurement withdraw(UUID id, long seen, String why, Viewer viewer) {
    Measurement measurement = measurements.get(id);
    measurement.expectVersion(seen);
    Instant now = clock.instant();
    measurement.withdraw(required(why), viewer, now);
    tellNews("MEASUREMENT_WITHDRAWN", measurement, measurement.reading(), null, why, viewer, now);
    judge(measurement, viewer);
    return measurement;
  }

  // the figure is a part of what is sent: its fields are named as they stand there
  private static Reading reading(GivenFigure figure, Indicator indicator) {
    try {
      return figure.of(indicator);
    } catch (InvalidException wrong) {
      throw wrong.under("figure");
    }
  }

  private static String required(String why) {
    if (why == null || why.isBlank()) {
      throw InvalidException.of("reason", "required");
    }
    return why.strip();
  }

  private void tellNews(
      String kind,
      Measurement measurement,
      Reading before,
      Reading after,
      String why,
      Viewer viewer,
      Instant now) {
    UUID producer = subjects.producerOf(measurement.subject(), "subjectId");
    news.measured(kind, measurement, producer, before, after, why, viewer, now);
  }

  private void judge(Measurement measurement, Viewer viewer) {
    List<Touched> touched = List.of(Touched.by(measurement));
    statuses.judgeTouched(touched, today.day());
    told.fire(new MeasurementsTold(touched, viewer));
  }
}
