package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** By what units are and were steered. */
@ApplicationScoped
public class SteeringRelations {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(SteeringRelation relation) {
    em.persist(relation);
  }

  public Optional<SteeringRelation> find(UUID id) {
    return Optional.ofNullable(em.find(SteeringRelation.class, id));
  }

  /**
   * The relation of this id.
   *
   * @throws MissingException when there is none
   */
  public SteeringRelation get(UUID id) {
    return find(id).orElseThrow(() -> new MissingException("relation " + id));
  }

  /** The unit's relations of all times, the newest first. */
  public List<SteeringRelation> ofUnit(UUID unitId) {
    return em.createQuery(
            "select r from SteeringRelation r where r.unitId = :unit"
                + " order by r.validFrom desc, r.type, r.id",
            SteeringRelation.class)
        .setParameter("unit", unitId)
        .getResultList();
  }

  /**
   * The unit's relation of this kind on the day, or the last one: a breach may outlive its
   * agreement.
   *
   * @throws MissingException when the unit was never steered so
   */
  public SteeringRelation ofKind(UUID unitId, RelationType type, LocalDate on) {
    List<SteeringRelation> same =
        ofUnit(unitId).stream().filter(relation -> relation.type() == type).toList();
    return same.stream()
        .filter(relation -> relation.inForce(on))
        .findFirst()
        .or(() -> same.stream().findFirst())
        .orElseThrow(() -> new MissingException("relation " + type + " of unit " + unitId));
  }

  /**
   * As {@link #ofUnit}, and until the transaction ends nobody else changes them: two people cannot
   * begin overlapping relations past each other.
   */
  public List<SteeringRelation> lockedOfUnit(UUID unitId) {
    em.find(ServiceUnit.class, unitId, LockModeType.PESSIMISTIC_WRITE);
    return ofUnit(unitId);
  }

  /** What steers the unit on the day. */
  public List<SteeringRelation> inForce(UUID unitId, LocalDate on) {
    return em.createQuery(
            "select r from SteeringRelation r where r.unitId = :unit and r.validFrom <= :day"
                + " and (r.validTo is null or r.validTo >= :day) order by r.type, r.validFrom, r.id",
            SteeringRelation.class)
        .setParameter("unit", unitId)
        .setParameter("day", on)
        .getResultList();
  }

  /** The producers with relations of this kind on the day, those with most units first. */
  public List<UUID> producersBySize(RelationType type, LocalDate on) {
    return RowQuery.select(
            "select r.producer_id from steering_relation r join producer p on p.id = r.producer_id")
        .and("r.type = ?", type.name())
        .and("r.valid_from <= cast(? as date)", on.toString())
        .and("(r.valid_to is null or r.valid_to >= cast(? as date))", on.toString())
        .then("group by r.producer_id, p.business_id order by count(*) desc, p.business_id")
        .list(em, row -> row.uuid(0));
  }

  /**
   * Relations of this kind that began before the day and have no end, the oldest first; those of
   * one day by the unit's OID.
   */
  public List<SteeringRelation> ofType(RelationType type, LocalDate since) {
    return em.createQuery(
            "select r from SteeringRelation r, ServiceUnit u where u.id = r.unitId"
                + " and r.type = :type and r.validFrom <= :day and r.validTo is null"
                + " order by r.validFrom, u.oid, r.id",
            SteeringRelation.class)
        .setParameter("type", type)
        .setParameter("day", since)
        .getResultList();
  }

  /** The relations behind which this agreement stands. */
  public List<SteeringRelation> behind(UUID agreementId) {
    return em.createQuery(
            "select r from SteeringRelation r where r.agreementId = :agreement",
            SteeringRelation.class)
        .setParameter("agreement", agreementId)
        .getResultList();
  }

  /** All relations of these units, in one read. */
  @SuppressWarnings("unchecked")
  public List<SteeringRelation> ofUnits(Collection<UUID> units) {
    return em.createNativeQuery(
            "select * from steering_relation"
                + " where unit_id = any(cast(string_to_array(?1, ',') as uuid[]))",
            SteeringRelation.class)
        .setParameter(1, IdList.of(units))
        .getResultList();
  }
}
