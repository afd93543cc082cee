package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of what is done about targets that service lines missed. */
@ApplicationScoped
public class LineMeasures {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(LineMeasure measure) {
    em.persist(measure);
  }

  public void add(MeasureHandover handover) {
    em.persist(handover);
  }

  /** From whom to whom a measure went, the first time first. */
  public List<MeasureHandover> handovers(LineMeasure measure) {
    return em.createQuery(
            "select h from MeasureHandover h where h.measureId = :measure order by h.madeAt",
            MeasureHandover.class)
        .setParameter("measure", measure.id())
        .getResultList();
  }

  /** The measure of a breach; empty where none was agreed on. */
  public Optional<LineMeasure> of(UUID breachId) {
    return em.createQuery(
            "select m from LineMeasure m where m.breachId = :breach", LineMeasure.class)
        .setParameter("breach", breachId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The same where there must be one.
   *
   * @throws RefusedException where none was agreed on
   */
  public LineMeasure required(UUID breachId) {
    return of(breachId)
        .orElseThrow(() -> new RefusedException(AgreementRefusal.MEASURE_NOT_AWAITED));
  }
}
