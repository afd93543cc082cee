package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.SubjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of messages to people. */
@ApplicationScoped
public class MailDeliveries {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(MailDelivery delivery) {
    em.persist(delivery);
  }

  /** Keeps what messages tell of; the messages themselves are written first. */
  public void add(List<MailLine> lines) {
    em.flush();
    lines.forEach(em::persist);
  }

  /**
   * The message of an id.
   *
   * @throws MissingException when there is none
   */
  public MailDelivery get(UUID id) {
    return Optional.ofNullable(em.find(MailDelivery.class, id))
        .orElseThrow(() -> new MissingException("mail delivery " + id));
  }

  /** The message of an id that somebody else named, if it is one of ours. */
  public Optional<MailDelivery> find(UUID id) {
    return Optional.ofNullable(em.find(MailDelivery.class, id));
  }

  /** The digest of a person that leaves at this time and still waits, held until the end. */
  public Optional<MailDelivery> openDigest(UUID personId, Instant digestAt) {
    return first(
        "select * from mail_delivery where person_id = ?1 and digest_at = ?2"
            + " and state = 'WAITING' for update",
        personId,
        Timestamp.from(digestAt));
  }

  /** The next message that is due and that no other node holds, held until the end. */
  public Optional<MailDelivery> nextDue(Instant at) {
    return first(
        "select * from mail_delivery where state in ('WAITING', 'SENDING') and due_at <= ?1"
            + " order by due_at, id limit 1 for update skip locked",
        Timestamp.from(at));
  }

  private Optional<MailDelivery> first(String sql, Object... values) {
    var query = em.createNativeQuery(sql, MailDelivery.class);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.getResultStream().map(MailDelivery.class::cast).findFirst();
  }

  /** One thing in each case of which a message tells the side of the producer. */
  public List<ToldThing> casesToldToProducer(UUID deliveryId) {
    return RowQuery.select(
            "select distinct on (m.case_id) m.subject_type, m.subject_id, m.case_id,"
                + " m.producer_id, m.unit_id from mail_line l"
                + " join outgoing_mail m on m.id = l.mail_id")
        .and("l.delivery_id = ?", deliveryId)
        .and("m.case_id is not null and m.audience in ('PRODUCER', 'BOTH')")
        .then("order by m.case_id, m.created_at desc, m.id")
        .list(
            em,
            row ->
                new ToldThing(
                    row.constant(0, SubjectType.class),
                    row.uuid(1),
                    row.uuid(2),
                    row.uuid(3),
                    row.uuid(4)));
  }

  /** What a message tells of, the oldest first. */
  public List<MailTold> told(UUID deliveryId) {
    em.flush();
    return RowQuery.select(
            "select m.kind, m.subject_type, m.subject_id, m.producer_id, c.number,"
                + " m.reference, m.created_at from mail_line l"
                + " join outgoing_mail m on m.id = l.mail_id"
                + " left join case_file c on c.id = m.case_id")
        .and("l.delivery_id = ?", deliveryId)
        .then("order by m.created_at, m.id")
        .list(
            em,
            row ->
                new MailTold(
                    row.text(0),
                    row.constant(1, SubjectType.class),
                    row.uuid(2),
                    row.uuid(3),
                    row.text(4),
                    row.text(5),
                    row.instant(6)));
  }
}
