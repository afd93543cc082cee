package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of delegations. Rows end, they are never deleted: an old decision keeps its ground. */
@ApplicationScoped
public class Delegations {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Delegation delegation) {
    em.persist(delegation);
  }

  /**
   * The row of this id.
   *
   * @throws MissingException when there is none
   */
  public Delegation get(UUID id) {
    return Optional.ofNullable(em.find(Delegation.class, id))
        .orElseThrow(() -> new MissingException("delegation " + id));
  }

  /** Who holds a power on the day, if anybody was given it. */
  public Optional<Delegation> inForce(String power, LocalDate on) {
    return em.createQuery(
            "select d from Delegation d where d.power = :power and d.validFrom <= :day"
                + " and (d.validTo is null or d.validTo >= :day)",
            Delegation.class)
        .setParameter("power", power)
        .setParameter("day", on)
        .getResultStream()
        .findFirst();
  }

  /** All that hold on the day, in one read. */
  public List<Delegation> inForce(LocalDate on) {
    return em.createQuery(
            "select d from Delegation d where d.validFrom <= :day"
                + " and (d.validTo is null or d.validTo >= :day)",
            Delegation.class)
        .setParameter("day", on)
        .getResultList();
  }

  /** All rows of one power, so that no other node writes an overlapping one meanwhile. */
  public List<Delegation> lockedOf(String power) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(727003, hashtext(?1)) as text)")
        .setParameter(1, power)
        .getResultList();
    return em.createQuery("select d from Delegation d where d.power = :power", Delegation.class)
        .setParameter("power", power)
        .getResultList();
  }

  /** The whole table, by power, the newest first. */
  public List<Delegation> all() {
    return em.createQuery(
            "select d from Delegation d order by d.power, d.validFrom desc, d.id", Delegation.class)
        .getResultList();
  }
}
