package fi.valvomo.report.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The store of the addresses under which units publish. */
@ApplicationScoped
public class PublishedAddresses {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(PublishedAddress address) {
    em.persist(address);
  }

  /** The address that a plan or account names. */
  public Optional<PublishedAddress> find(UUID subjectId) {
    return Optional.ofNullable(em.find(PublishedAddress.class, subjectId));
  }

  /** The next one that is to be asked and that no other node holds, held until the end. */
  public Optional<PublishedAddress> nextDue(Instant at) {
    return em.createNativeQuery(
            "select * from published_address where next_check_at <= ?1"
                + " order by next_check_at, id limit 1 for update skip locked",
            PublishedAddress.class)
        .setParameter(1, Timestamp.from(at))
        .getResultStream()
        .map(PublishedAddress.class::cast)
        .findFirst();
  }
}
