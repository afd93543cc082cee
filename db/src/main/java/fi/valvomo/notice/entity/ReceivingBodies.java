package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.InvalidException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The bodies to which notices are transferred: dated records, never constants. */
@ApplicationScoped
public class ReceivingBodies {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Those of that day. */
  public List<ReceivingBody> inForce(LocalDate on) {
    return em
        .createQuery("select b from ReceivingBody b order by b.name.fi", ReceivingBody.class)
        .getResultList()
        .stream()
        .filter(body -> body.isInForce(on))
        .toList();
  }

  /**
   * The body of that code.
   *
   * @throws InvalidException where there is none on that day
   */
  public ReceivingBody require(String code, LocalDate on) {
    ReceivingBody body = em.find(ReceivingBody.class, code);
    if (body == null || !body.isInForce(on)) {
      throw InvalidException.of("body", "value");
    }
    return body;
  }
}
