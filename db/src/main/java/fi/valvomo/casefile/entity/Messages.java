package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The store of threads and of what was promised in them. */
@ApplicationScoped
public class Messages {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Written at once: its first message refers to it. */
  public void add(MessageThread thread) {
    em.persist(thread);
    em.flush();
  }

  public void add(MessagePromise promise) {
    em.persist(promise);
  }

  /** Keeps a message with the files that go with it. */
  public void add(Message message, Collection<UUID> documents) {
    em.persist(message);
    em.flush();
    for (UUID document : documents) {
      em.createNativeQuery("insert into message_document (message_id, document_id) values (?1, ?2)")
          .setParameter(1, message.id())
          .setParameter(2, document)
          .executeUpdate();
    }
  }

  public Optional<MessageThread> about(UUID subjectId) {
    return em.createQuery(
            "select t from MessageThread t where t.aboutId = :subject", MessageThread.class)
        .setParameter("subject", subjectId)
        .getResultStream()
        .findFirst();
  }

  /**
   * A thread that this person may read.
   *
   * @throws MissingException when there is none, or it is another producer's
   */
  public MessageThread forViewer(UUID id, Viewer viewer) {
    MessageThread thread = em.find(MessageThread.class, id);
    if (thread == null || !viewer.mayRead(thread.producerId(), thread.unitId())) {
      throw new MissingException("message thread");
    }
    return thread;
  }

  /** The thread of an id, for the house itself. */
  public MessageThread get(UUID id) {
    return forViewer(id, Viewer.SYSTEM);
  }

  /** The answer that is owed in a thread. */
  public Optional<MessagePromise> owed(UUID threadId) {
    return em.createQuery(
            "select p from MessagePromise p where p.threadId = :thread and p.endedAt is null",
            MessagePromise.class)
        .setParameter("thread", threadId)
        .getResultStream()
        .findFirst();
  }

  /** Who of a side wrote last in a thread, if anybody did. */
  public Optional<Message> lastOf(UUID threadId, MessageSide side) {
    return em.createQuery(
            "select m from Message m where m.threadId = :thread and m.side = :side"
                + " order by m.seq desc",
            Message.class)
        .setParameter("thread", threadId)
        .setParameter("side", side)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The person has read so far. Who writes takes part from then on. */
  public void read(MessageThread thread, UUID personId, boolean wrote) {
    em.createNativeQuery(
            "insert into message_reading (thread_id, person_id, read_seq, takes_part)"
                + " values (?1, ?2, ?3, ?4) on conflict (person_id, thread_id) do update set"
                + " read_seq = greatest(message_reading.read_seq, excluded.read_seq),"
                + " takes_part = message_reading.takes_part or excluded.takes_part")
        .setParameter(1, thread.id())
        .setParameter(2, personId)
        .setParameter(3, thread.lastSeq())
        .setParameter(4, wrote)
        .executeUpdate();
  }
}
