package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ProducerFacts;
import fi.valvomo.producer.entity.RelationTerms;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Tells the house what changed in the register, the same way by hand and by import. */
@ApplicationScoped
class RegisterNews {

  @Inject private Event<DomainEvent> events;

  void registered(Producer producer, Viewer by, Instant at) {
    tell("PRODUCER_REGISTERED", producer, null, producer.name(), by, at);
  }

  void changed(Producer producer, ProducerFacts before, Viewer by, Instant at) {
    Differences what = Differences.between(before, producer.facts());
    tell("PRODUCER_CHANGED", producer, what.before(), what.after(), by, at);
  }

  void succeeded(Producer successor, Producer predecessor, String why, Viewer by, Instant at) {
    events.fire(
        DomainEvent.of(
                "SUCCESSION_RECORDED", SubjectType.PRODUCER, successor.id(), successor.id(), by, at)
            .change(predecessor.name(), successor.name())
            .because(why));
  }

  void registered(ServiceUnit unit, Viewer by, Instant at) {
    tell("UNIT_REGISTERED", unit.id(), unit.producerId(), null, unit.name(), by, at);
  }

  void changed(ServiceUnit unit, UnitFacts before, Viewer by, Instant at) {
    Differences what = Differences.between(before, unit.facts());
    tell("UNIT_CHANGED", unit.id(), unit.producerId(), what.before(), what.after(), by, at);
  }

  void begun(SteeringRelation relation, Viewer by, Instant at) {
    String what = relation.type() + " " + relation.validFrom();
    tell("RELATION_BEGUN", relation.unitId(), relation.producerId(), null, what, by, at);
  }

  void changed(SteeringRelation relation, RelationTerms before, Viewer by, Instant at) {
    boolean ended = before.validTo() == null && relation.validTo() != null;
    Differences what = Differences.between(before, relation.terms());
    tell(
        ended ? "RELATION_ENDED" : "RELATION_CHANGED",
        relation.unitId(),
        relation.producerId(),
        relation.type() + " " + what.before(),
        relation.type() + " " + what.after(),
        by,
        at);
  }

  /** What the agreement says may follow. */
  void agreed(SteeringRelation relation, AgreedConsequences before, Viewer by, Instant at) {
    tell(
        "RELATION_CHANGED",
        relation.unitId(),
        relation.producerId(),
        relation.type() + " " + before.asLine(),
        relation.type() + " " + relation.agreed().asLine(),
        by,
        at);
  }

  private void tell(
      String kind, Producer producer, String before, String after, Viewer by, Instant at) {
    events.fire(
        DomainEvent.of(kind, SubjectType.PRODUCER, producer.id(), producer.id(), by, at)
            .change(before, after));
  }

  private void tell(
      String kind, UUID unit, UUID producer, String before, String after, Viewer by, Instant at) {
    events.fire(
        DomainEvent.of(kind, SubjectType.UNIT, unit, producer, by, at)
            .atUnit(unit)
            .change(before, after));
  }
}
