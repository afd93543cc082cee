package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ProducerRow;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.RegisterFilter;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import fi.valvomo.producer.entity.UnitRow;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the register: all of it for the organiser, a provider's own part for the provider. */
@ApplicationScoped
public class ProducerRegister {

  private static final int ALL_UNITS = 500;

  @Inject private Producers producers;
  @Inject private ServiceUnits units;
  @Inject private SteeringRelations relations;
  @Inject private Clock clock;

  /** One page of producers by name; what is null does not filter. */
  public Page<ProducerRow> producers(
      String search, RelationType relation, int limit, String after, Viewer viewer) {
    return producers.rows(
        new RegisterFilter(search, relation, null, readable(null, viewer), today(), Map.of()),
        limit,
        after);
  }

  /** One page of units by name; what is null does not filter. */
  public Page<UnitRow> units(
      UUID producerId,
      String search,
      RelationType relation,
      UnitType type,
      int limit,
      String after,
      Viewer viewer) {
    return units.rows(
        new RegisterFilter(
            search, relation, type, readable(producerId, viewer), today(), viewer.limits()),
        limit,
        after);
  }

  /** The producer, if this person may know of it. */
  public Producer producer(UUID id, Viewer viewer) {
    Producer producer = producers.get(id);
    hideUnlessReadable(id, viewer);
    return producer;
  }

  /** The unit, if this person may know of it. */
  public ServiceUnit unit(UUID id, Viewer viewer) {
    ServiceUnit unit = units.get(id);
    hideUnlessReadable(unit.producerId(), id, viewer);
    return unit;
  }

  /** The relation, if this person may know of it. */
  public SteeringRelation relation(UUID id, Viewer viewer) {
    SteeringRelation relation = relations.get(id);
    hideUnlessReadable(relation.producerId(), relation.unitId(), viewer);
    return relation;
  }

  /** The producer's units that this person may know of, by name. */
  public List<UnitRow> unitsOf(Producer producer, Viewer viewer) {
    RegisterFilter own = RegisterFilter.ofProducer(producer.id(), today(), viewer.limits());
    return units.rows(own, ALL_UNITS, null).items();
  }

  /** The unit's relations of all times, the newest first. */
  public List<SteeringRelation> relationsOf(ServiceUnit unit) {
    return relations.ofUnit(unit.id());
  }

  private Set<UUID> readable(UUID asked, Viewer viewer) {
    if (readsAll(viewer)) {
      return asked == null ? null : Set.of(asked);
    }
    if (asked == null) {
      return viewer.producers();
    }
    return viewer.producers().contains(asked) ? Set.of(asked) : Set.of();
  }

  private static void hideUnlessReadable(UUID producerId, Viewer viewer) {
    if (!readsAll(viewer) && !viewer.mayRead(producerId)) {
      throw new MissingException("producer " + producerId);
    }
  }

  private static void hideUnlessReadable(UUID producerId, UUID unitId, Viewer viewer) {
    if (!readsAll(viewer) && !viewer.mayRead(producerId, unitId)) {
      throw new MissingException("unit " + unitId);
    }
  }

  // the register is no case content: an ADMIN keeps it
  private static boolean readsAll(Viewer viewer) {
    return viewer.readsAllCases() || viewer.is(Role.ADMIN);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
