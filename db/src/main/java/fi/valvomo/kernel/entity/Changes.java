package fi.valvomo.kernel.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The last change of any aggregate, to name the winner of a lost race. */
@ApplicationScoped
public class Changes {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** The aggregate as it is stored now, or nothing where it is gone. */
  public Optional<? extends Versioned> stored(Versioned stale) {
    return Optional.ofNullable(em.find(entityClass(stale), stale.id()));
  }

  private static Class<? extends Versioned> entityClass(Versioned any) {
    return any.getClass();
  }
}
