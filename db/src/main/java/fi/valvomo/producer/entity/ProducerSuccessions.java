package fi.valvomo.producer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who carries on whose activity. */
@ApplicationScoped
public class ProducerSuccessions {

  private static final String CHAIN =
      "with recursive chain(id) as (select cast(?1 as uuid)"
          + " union select s.%s from producer_succession s join chain c on s.%s = c.id)"
          + " select cast(id as text) from chain";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(ProducerSuccession succession) {
    em.persist(succession);
  }

  /** Those that name the producer, as predecessor or successor, the oldest first. */
  public List<ProducerSuccession> of(UUID producerId) {
    return em.createQuery(
            "select s from ProducerSuccession s where s.predecessorId = :producer"
                + " or s.successorId = :producer order by s.from, s.id",
            ProducerSuccession.class)
        .setParameter("producer", producerId)
        .getResultList();
  }

  /** The producer itself and all whose activity it carries on, however many hands between. */
  public Set<UUID> predecessors(UUID producerId) {
    return chain("predecessor_id", "successor_id", producerId);
  }

  /** The producer itself and all who carry on its activity. */
  public Set<UUID> successors(UUID producerId) {
    return chain("successor_id", "predecessor_id", producerId);
  }

  @SuppressWarnings("unchecked")
  private Set<UUID> chain(String wanted, String known, UUID producerId) {
    List<String> ids =
        em.createNativeQuery(CHAIN.formatted(wanted, known))
            .setParameter(1, producerId.toString())
            .getResultList();
    return ids.stream().map(UUID::fromString).collect(Collectors.toSet());
  }
}
