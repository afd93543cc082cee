package fi.valvomo.casefile.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The store of how far mailboxes were read. */
@ApplicationScoped
public class ReadMailboxes {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Several nodes may meet a mailbox for the first time at once: one of them writes the row. */
  public void addIfNew(UUID id, String name, Instant at) {
    em.createNativeQuery(
            "insert into read_mailbox (id, version, name, last_uid, due_at)"
                + " values (?1, 1, ?2, 0, ?3) on conflict do nothing")
        .setParameter(1, id)
        .setParameter(2, name)
        .setParameter(3, Timestamp.from(at))
        .executeUpdate();
  }

  /** The mailbox, unless another node reads it; held until the end. */
  public Optional<ReadMailbox> due(UUID id, Instant at) {
    return em.createNativeQuery(
            "select * from read_mailbox where id = ?1 and due_at <= ?2 for update skip locked",
            ReadMailbox.class)
        .setParameter(1, id)
        .setParameter(2, Timestamp.from(at))
        .getResultStream()
        .map(ReadMailbox.class::cast)
        .findFirst();
  }

  /** The mailbox that this node reads. */
  public ReadMailbox get(UUID id) {
    return em.find(ReadMailbox.class, id);
  }
}
