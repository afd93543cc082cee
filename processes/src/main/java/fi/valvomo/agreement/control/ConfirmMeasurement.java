package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.agreement.entity.UnconfirmedRow;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An officer says that a figure is right which a producer or its own system told. */
@ApplicationScoped
@Transactional
public class ConfirmMeasurement {

  @Inject private Measurements measurements;
  @Inject private MeasuredSubjects subjects;
  @Inject private AgreementNews news;
  @Inject private Clock clock;

  /** A figure in the version in which somebody read it. */
  public record Read(UUID id, long version) {}

  /**
   * One page of what waits, in the order in which it came.
   *
   * @param search words of the indicator or of who confirms it; null does not filter
   */
  public Page<UnconfirmedRow> unconfirmed(String search, Cursor after, int limit) {
    return measurements.unconfirmed(search, after, limit);
  }

  /**
   * Confirms it as it stands.
   *
   * @throws RefusedException CONFIRMED_ALREADY, or ALREADY_CORRECTED where another one stands in
   *     its place
   */
  public Measurement confirm(UUID id, long seen, Viewer viewer) {
    Instant now = clock.instant();
    Measurement measurement = measurements.get(id);
    measurement.expectVersion(seen);
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

  /**
   * Confirms all of them, or none where anything happened to one since it was read.
   *
   * @throws RefusedException as {@link #confirm}
   */
  public void confirmAll(List<Read> read, Viewer viewer) {
    measurements.readTogether(read.stream().map(Read::id).toList());
    read.forEach(each -> confirm(each.id(), each.version(), viewer));
  }
}
