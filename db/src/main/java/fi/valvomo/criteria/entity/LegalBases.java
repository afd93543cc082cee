package fi.valvomo.criteria.entity;

import fi.valvomo.producer.entity.RelationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The legal bases by relation and date. */
@ApplicationScoped
public class LegalBases {

  private static final String VALID =
      " and b.validFrom <= :on and (b.validTo is null or b.validTo >= :on) order by b.position";

  private static final String EVER = " order by b.position, b.validFrom desc";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** The bases that may be cited for this relation on that day, the usual one first. */
  public List<LegalBasis> inForce(RelationType relation, LocalDate on) {
    return em.createQuery(
            "select b from LegalBasis b where b.relation = :relation" + VALID, LegalBasis.class)
        .setParameter("relation", relation)
        .setParameter("on", on)
        .getResultList();
  }

  /** The text of a basis as it stood on that day; empty where it was not in force. */
  public Optional<LegalBasis> find(String code, LocalDate on) {
    return em
        .createQuery("select b from LegalBasis b where b.code = :code" + VALID, LegalBasis.class)
        .setParameter("code", code)
        .setParameter("on", on)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Every basis of a relation, past ones too. */
  public List<LegalBasis> all(RelationType relation) {
    return em.createQuery(
            "select b from LegalBasis b where b.relation = :relation" + EVER, LegalBasis.class)
        .setParameter("relation", relation)
        .getResultList();
  }

  /** Every basis of every relation, past ones too. */
  public List<LegalBasis> all() {
    return em.createQuery("select b from LegalBasis b" + EVER, LegalBasis.class).getResultList();
  }
}
