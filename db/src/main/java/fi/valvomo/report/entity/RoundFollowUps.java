package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The store of what is done to whole rounds. */
@ApplicationScoped
public class RoundFollowUps {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(RoundFollowUp followUp) {
    em.persist(followUp);
  }

  /**
   * One of them.
   *
   * @throws MissingException when there is none
   */
  public RoundFollowUp get(UUID id) {
    RoundFollowUp found = em.find(RoundFollowUp.class, id);
    if (found == null) {
      throw new MissingException("follow-up of a round");
    }
    return found;
  }

  /** What was asked for last of a round. */
  public Optional<RoundFollowUp> latest(UUID roundId) {
    return em
        .createQuery(
            "select f from RoundFollowUp f where f.roundId = :round order by f.asked.at desc",
            RoundFollowUp.class)
        .setParameter("round", roundId)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }
}
