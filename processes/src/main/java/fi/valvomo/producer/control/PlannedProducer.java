package fi.valvomo.producer.control;

import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ProducerFacts;

/** A producer as a file tells it, and the one in the register that it is, if any. */
final class PlannedProducer {

  private final RegisterRow first;
  private Producer stored;

  PlannedProducer(RegisterRow first) {
    this.first = first;
  }

  /** The row that told of it first. */
  RegisterRow first() {
    return first;
  }

  ProducerFacts facts() {
    return first.producer();
  }

  void is(Producer producer) {
    stored = producer;
  }

  /** The producer in the register, or null for a new one. */
  Producer stored() {
    return stored;
  }

  boolean isNew() {
    return stored == null;
  }

  boolean isChanged() {
    return stored != null && !stored.facts().equals(facts());
  }
}
