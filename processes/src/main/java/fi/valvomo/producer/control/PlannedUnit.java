package fi.valvomo.producer.control;

import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitFacts;
import java.util.ArrayList;
import java.util.List;

/** A unit as a file tells it, with its relations, and the one in the register that it is. */
final class PlannedUnit {

  private final PlannedProducer producer;
  private final List<RegisterRow> rows = new ArrayList<>();
  private final List<SteeringRelation> relations = new ArrayList<>();
  private ServiceUnit stored;

  PlannedUnit(PlannedProducer producer) {
    this.producer = producer;
  }

  PlannedProducer producer() {
    return producer;
  }

  /** The rows of the file about this unit: one for each relation. */
  List<RegisterRow> rows() {
    return rows;
  }

  RegisterRow first() {
    return rows.get(0);
  }

  UnitFacts facts() {
    return first().unit();
  }

  void is(ServiceUnit unit) {
    stored = unit;
  }

  /** The unit in the register, or null for a new one. */
  ServiceUnit stored() {
    return stored;
  }

  boolean isNew() {
    return stored == null;
  }

  boolean isChanged() {
    return stored != null && !stored.facts().equals(facts());
  }

  /** Whether the file says that it is of another kind, or steered from or to other days. */
  boolean isSteeredOtherwise() {
    return isNew()
        || stored.facts().type() != facts().type()
        || rows.stream().anyMatch(this::isOnOtherDays);
  }

  private boolean isOnOtherDays(RegisterRow row) {
    SteeringRelation known = relationOf(row);
    return known == null || known.terms().isOnOtherDays(row.terms());
  }

  /** The relations in the register. */
  List<SteeringRelation> relations() {
    return relations;
  }

  /** The relation in the register that a row tells of: same kind, same first day. Or null. */
  SteeringRelation relationOf(RegisterRow row) {
    return relations.stream()
        .filter(stored -> stored.type() == row.relation())
        .filter(stored -> stored.validFrom().equals(row.terms().validFrom()))
        .findFirst()
        .orElse(null);
  }
}
