package fi.valvomo.criteria.entity;

import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Who the supervisory authority is on a day: a dated record, never a constant in a letter. */
@ApplicationScoped
public class SupervisoryAuthorities {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * The authority on that day.
   *
   * @throws MissingException before the first known one
   */
  public SupervisoryAuthority inForce(LocalDate on) {
    return em
        .createQuery(
            """
            select a from SupervisoryAuthority a
            where a.validFrom <= :on and (a.validTo is null or a.validTo >= :on)
            order by a.validFrom desc""",
            SupervisoryAuthority.class)
        .setParameter("on", on)
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(() -> new MissingException("supervisory authority on " + on));
  }

  /**
   * The authority of that code, also when it is past.
   *
   * @throws MissingException where there is none
   */
  public SupervisoryAuthority find(String code) {
    SupervisoryAuthority authority = em.find(SupervisoryAuthority.class, code);
    if (authority == null) {
      throw new MissingException("supervisory authority " + code);
    }
    return authority;
  }
}
