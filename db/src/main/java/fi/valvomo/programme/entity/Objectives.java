package fi.valvomo.programme.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The objectives of the programme, in its order. */
@ApplicationScoped
public class Objectives {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public List<Objective> all() {
    return em.createQuery("select o from Objective o order by o.position", Objective.class)
        .getResultList();
  }

  public boolean exists(String code) {
    return code != null && em.find(Objective.class, code) != null;
  }
}
