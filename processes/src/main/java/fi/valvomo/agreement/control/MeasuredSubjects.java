package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Finds those whom an agreement or a measurement names. */
@ApplicationScoped
class MeasuredSubjects {

  @Inject private ServiceUnits units;
  @Inject private Producers producers;
  @Inject private Agreements agreements;

  /**
   * The producer behind the subject; null of a service line.
   *
   * @throws InvalidException on the field where the register knows no such subject
   */
  UUID producerOf(Subject subject, String field) {
    boolean known =
        subject.id() != null
            && switch (subject.type()) {
              case UNIT -> units.find(subject.id()).isPresent();
              case PRODUCER -> producers.find(subject.id()).isPresent();
              case SERVICE_LINE -> agreements.serviceLine(subject.id()).isPresent();
            };
    if (!known) {
      throw InvalidException.of(field, "unknown");
    }
    return producer(subject).orElse(null);
  }

  private Optional<UUID> producer(Subject subject) {
    return switch (subject.type()) {
      case UNIT -> units.find(subject.id()).map(ServiceUnit::producerId);
      case PRODUCER -> Optional.of(subject.id());
      case SERVICE_LINE -> Optional.empty();
    };
  }
}
