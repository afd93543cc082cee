package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ProducerSuccession;
import fi.valvomo.producer.entity.ProducerSuccessions;
import fi.valvomo.producer.entity.Producers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads whose activity a producer carries on, and who carries on its own. */
@ApplicationScoped
@Transactional
public class ReadSuccessions {

  @Inject private ProducerRegister register;
  @Inject private ProducerSuccessions successions;
  @Inject private Producers producers;

  public SuccessionPage of(UUID producerId, Viewer viewer) {
    register.producer(producerId, viewer);
    List<ProducerSuccession> all = successions.of(producerId);
    Set<UUID> ids =
        all.stream()
            .flatMap(each -> Stream.of(each.predecessorId(), each.successorId()))
            .collect(Collectors.toSet());
    return new SuccessionPage(all, ids.isEmpty() ? Map.of() : producers.names(ids));
  }

  /** Successions with the names of those in them. */
  public record SuccessionPage(List<ProducerSuccession> all, Map<UUID, String> names) {}
}
