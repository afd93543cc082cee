package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ProducerFacts;
import fi.valvomo.producer.entity.Producers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What the register says about a producer changes. */
@ApplicationScoped
@Transactional
public class ChangeProducer {

  @Inject private Producers producers;
  @Inject private UniqueIds ids;
  @Inject private RegisterNews news;
  @Inject private Clock clock;

  /** Changes the producer that the caller saw in this version. */
  public Producer change(UUID id, long seen, ProducerFacts facts, Viewer viewer) {
    Producer producer = producers.get(id);
    producer.expectVersion(seen);
    ProducerFacts before = producer.facts();
    if (!before.equals(facts)) {
      ids.check(facts, id);
      Instant now = clock.instant();
      producer.change(facts, viewer, now);
      news.changed(producer, before, viewer, now);
    }
    return producer;
  }
}
