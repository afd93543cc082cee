package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The store of cases. */
@ApplicationScoped
public class CaseFiles {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(CaseFile file) {
    em.persist(file);
  }

  public CaseFile get(UUID id) {
    CaseFile file = em.find(CaseFile.class, id);
    if (file == null) {
      throw new MissingException("case");
    }
    return file;
  }

  /** The next running number of all cases; gaps are harmless. */
  public long nextNumber() {
    return ((Number) em.createNativeQuery("select nextval('case_number_seq')").getSingleResult())
        .longValue();
  }
}
