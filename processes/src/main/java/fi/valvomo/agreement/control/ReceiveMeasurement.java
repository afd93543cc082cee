package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.GivenFigure;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Measurement.Origin;
import fi.valvomo.agreement.entity.MeasurementSource;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** A producer, or its own system, tells a figure of its own unit; nobody has confirmed it yet. */
@ApplicationScoped
@Transactional
public class ReceiveMeasurement {

  @Inject private MeasuredSubjects subjects;
  @Inject private TellMeasurement tellMeasurement;

  /**
   * Takes it in.
   *
   * @throws InvalidException where the subject is none of the producer's, or a field cannot be
   *     right
   */
  public Measurement receive(
      UUID indicatorId,
      Subject subject,
      LocalDate periodFrom,
      GivenFigure figure,
      MeasurementSource source,
      Viewer viewer) {
    UUID producer = subjects.producerOf(subject, "subjectId");
    UUID unit = subject.type() == PartyType.UNIT ? subject.id() : null;
    if (producer == null || !viewer.mayRead(producer, unit)) {
      // what belongs to others does not exist for a producer
      throw InvalidException.of("subjectId", "unknown");
    }
    Origin origin = new Origin(source, viewer.userId(), null);
    return tellMeasurement.tell(indicatorId, subject, periodFrom, figure, origin, viewer);
  }
}
