package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bodies to which notices are transferred: dated records, never constants. */
@ApplicationScoped
public class ReceivingBodies {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(ReceivingBody body) {
    em.persist(body);
  }

  /**
   * The body of this id.
   *
   * @throws MissingException when there is none
   */
  public ReceivingBody get(UUID id) {
    return Optional.ofNullable(em.find(ReceivingBody.class, id))
        .orElseThrow(() -> new MissingException("receiving body " + id));
  }

  /** The whole table, by name, the newest first; the ended ones too. */
  public List<ReceivingBody> all() {
    return em.createQuery(
            "select b from ReceivingBody b order by b.name.fi, b.validFrom desc",
            ReceivingBody.class)
        .getResultList();
  }

  /** The same, so that no other node writes meanwhile. */
  public List<ReceivingBody> allLocked() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(727004) as text)").getResultList();
    return all();
  }

  /** Those of that day. */
  public List<ReceivingBody> inForce(LocalDate on) {
    return all().stream().filter(body -> body.isInForce(on)).toList();
  }

  /**
   * The body of that code.
   *
   * @throws InvalidException where there is none on that day
   */
  public ReceivingBody require(String code, LocalDate on) {
    return em.createQuery("select b from ReceivingBody b where b.code = :code", ReceivingBody.class)
        .setParameter("code", code)
        .getResultStream()
        .filter(body -> body.isInForce(on))
        .findFirst()
        .orElseThrow(() -> InvalidException.of("body", "value"));
  }
}
