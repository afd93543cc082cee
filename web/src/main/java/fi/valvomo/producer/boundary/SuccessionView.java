package fi.valvomo.producer.boundary;

import fi.valvomo.producer.control.ReadSuccessions.SuccessionPage;
import fi.valvomo.producer.entity.ProducerSuccession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Another producer whose activity is carried on, or who carries it on. */
public record SuccessionView(
    UUID producerId,
    String producerName,
    LocalDate from,
    String ground,
    String recordedBy,
    Instant recordedAt) {

  /** Whose activity the producer carries on, and who carries on its own. */
  public record Successions(List<SuccessionView> predecessors, List<SuccessionView> successors) {

    static Successions of(SuccessionPage page, UUID producerId) {
      return new Successions(
          page.all().stream()
              .filter(each -> each.successorId().equals(producerId))
              .map(each -> view(each, page, ProducerSuccession::predecessorId))
              .toList(),
          page.all().stream()
              .filter(each -> each.predecessorId().equals(producerId))
              .map(each -> view(each, page, ProducerSuccession::successorId))
              .toList());
    }

    private static SuccessionView view(
        ProducerSuccession each, SuccessionPage page, Function<ProducerSuccession, UUID> other) {
      UUID id = other.apply(each);
      return new SuccessionView(
          id,
          page.names().get(id),
          each.from(),
          each.ground(),
          each.recordedBy(),
          each.recordedAt());
    }
  }
}
