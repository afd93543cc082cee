package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ProducerRefusal;
import fi.valvomo.producer.entity.ProducerSuccession;
import fi.valvomo.producer.entity.ProducerSuccessions;
import fi.valvomo.producer.entity.Producers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A person records that one producer carries on the activity of another. */
@ApplicationScoped
@Transactional
public class RecordSuccession {

  @Inject private Producers producers;
  @Inject private ProducerSuccessions successions;
  @Inject private RegisterNews news;
  @Inject private Clock clock;

  /**
   * Records it.
   *
   * @throws RefusedException SUCCESSION_KNOWN or SUCCESSION_IN_CIRCLE
   */
  public ProducerSuccession record(
      UUID successorId, UUID predecessorId, LocalDate from, String ground, Viewer viewer) {
    Instant now = clock.instant();
    Producer successor = producers.get(successorId);
    Producer predecessor =
        producers
            .find(predecessorId)
            .orElseThrow(() -> InvalidException.of("predecessorId", "unknown"));
    if (from.isAfter(now.atZone(Deadline.ZONE).toLocalDate())) {
      throw InvalidException.of("from", "past");
    }
    producers.lockIds();
    refuseIf(isKnown(successorId, predecessorId), ProducerRefusal.SUCCESSION_KNOWN);
    refuseIf(
        successions.predecessors(predecessorId).contains(successorId),
        ProducerRefusal.SUCCESSION_IN_CIRCLE);
    ProducerSuccession succession =
        new ProducerSuccession(predecessorId, successorId, from, ground, viewer, now);
    successions.add(succession);
    news.succeeded(successor, predecessor, ground, viewer, now);
    return succession;
  }

  private boolean isKnown(UUID successorId, UUID predecessorId) {
    return successions.of(successorId).stream()
        .anyMatch(
            known ->
                known.successorId().equals(successorId)
                    && known.predecessorId().equals(predecessorId));
  }

  private static void refuseIf(boolean condition, ProducerRefusal refusal) {
    if (condition) {
      throw new RefusedException(refusal);
    }
  }
}
