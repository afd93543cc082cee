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

/** A producer enters the register. */
@ApplicationScoped
@Transactional
public class RegisterProducer {

  @Inject private Producers producers;
  @Inject private UniqueIds ids;
  @Inject private RegisterNews news;
  @Inject private Clock clock;

  /** Registers the producer unless somebody holds its ids. */
  public Producer register(ProducerFacts facts, Viewer viewer) {
    ids.check(facts, null);
    Instant now = clock.instant();
    Producer producer = Producer.register(facts, viewer, now);
    producers.add(producer);
    news.registered(producer, viewer, now);
    return producer;
  }
}
