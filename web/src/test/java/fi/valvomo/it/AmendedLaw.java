package fi.valvomo.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;

/** Lets the law change under the house, and change back. */
@ApplicationScoped
@Transactional
public class AmendedLaw {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** From that day on the provision is another section. */
  public void amend(String provision, LocalDate from, String citation) {
    em.createNativeQuery("update legal_provision set valid_to = ?2 where provision = ?1")
        .setParameter(1, provision)
        .setParameter(2, Date.valueOf(from.minusDays(1)))
        .executeUpdate();
    em.createNativeQuery(
            "insert into legal_provision"
                + " (provision, valid_from, citation_fi, citation_sv, citation_en)"
                + " values (?1, ?2, ?3, ?3, ?3)")
        .setParameter(1, provision)
        .setParameter(2, Date.valueOf(from))
        .setParameter(3, citation)
        .executeUpdate();
  }

  /** As if it had not been amended. */
  public void takeBack(String provision, LocalDate from) {
    em.createNativeQuery("delete from legal_provision where provision = ?1 and valid_from = ?2")
        .setParameter(1, provision)
        .setParameter(2, Date.valueOf(from))
        .executeUpdate();
    em.createNativeQuery("update legal_provision set valid_to = null where provision = ?1")
        .setParameter(1, provision)
        .executeUpdate();
  }
}
