package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** An officer says that a figure is right which a producer's own system told. */
@ApplicationScoped
@Transactional
public class ConfirmMeasurement {

  @Inject private Measurements measurements;
  @Inject private MeasuredSubjects subjects;
  @Inject private AgreementNews news;
  @Inject private Clock clock;

  /**
   * Confirms it as it stands.
   *
   * @throws RefusedException CONFIRMED_ALREADY, or ALREADY_CORRECTED where another one stands in
   *     its place
   */
  public Measurement confirm(UUID id, long seen, Viewer viewer) {
    Measurement measurement = measurements.get(id);
    measurement.expectVersion(seen);
    Instant now = clock.instant();
    measurement.confirm(viewer, now);
    UUID producer = subjects.producerOf(measurement.subject(), "subjectId");
    news.measured(
        "MEASUREMENT_CONFIRMED",
        measurement,
        producer,
        measurement.reading(),
        measurement.reading(),
        null,
        viewer,
        now);
    return measurement;
  }
}
