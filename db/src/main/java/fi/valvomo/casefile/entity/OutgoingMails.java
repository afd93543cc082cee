package fi.valvomo.casefile.entity;

import fi.valvomo.identity.entity.MailRhythm;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The store of notices that wait to be addressed to people. */
@ApplicationScoped
public class OutgoingMails {

  private static final String TAKEN =
      "with taken as (update outgoing_mail set addressed_at = ? where id in (select m.id from"
          + " outgoing_mail m where m.addressed_at is null order by m.created_at, m.id limit ?"
          + " for update skip locked) returning id, created_at, audience, producer_id, unit_id,"
          + " person_id, case_id, subject_id)";

  /** Those who act for the producer, at the unit that it concerns. */
  private static final String OF_PRODUCER =
      "select m.user_id from membership m where t.audience in ('PRODUCER', 'BOTH')"
          + " and m.producer_id = t.producer_id and (not m.limited or exists (select 1 from"
          + " membership_unit mu where mu.membership_id = m.id and mu.unit_id = t.unit_id))";

  /**
   * Who has taken work on the thing; and who of the organiser acted on it last, else in its case.
   */
  private static final String OF_ORGANISER =
      "select w.assignee_id from work_item w where t.audience in ('ORGANISER', 'BOTH')"
          + " and w.subject_id = t.subject_id and w.completed_at is null"
          + " and w.role in ('OFFICER', 'MANAGER') union (select e.actor_id from case_event e"
          + " where t.audience in ('ORGANISER', 'BOTH') and e.case_id = t.case_id and exists"
          + " (select 1 from user_role r where r.user_id = e.actor_id"
          + " and r.role in ('OFFICER', 'MANAGER'))"
          + " order by e.subject_id = t.subject_id desc, e.seq desc limit 1)";

  private static final String ONE_PERSON = "select t.person_id where t.audience = 'PERSON'";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(OutgoingMail mail) {
    em.persist(mail);
  }

  /**
   * A notice and one of its readers.
   *
   * @param to null where the notice has no reader
   */
  public record Addressed(UUID mailId, Instant createdAt, MailRecipient to) {}

  /**
   * Takes the oldest notices that no other node is addressing, marks them, and says who reads them:
   * people who may sign in, each once. One statement, however many.
   */
  public List<Addressed> address(int most, Instant at) {
    return RowQuery.select(
            TAKEN
                + " select t.id, t.created_at, u.id, u.display_name, u.email, u.language,"
                + " u.mail_rhythm from taken t left join lateral (select p.* from app_user p"
                + " where p.active and (p.password_hash is not null or t.audience = 'PERSON')"
                + " and p.id in ("
                + OF_PRODUCER
                + " union "
                + OF_ORGANISER
                + " union "
                + ONE_PERSON
                + ")) u on true order by t.created_at, t.id, u.id",
            at,
            most)
        .list(em, OutgoingMails::addressed);
  }

  private static Addressed addressed(Row row) {
    MailRecipient to =
        row.uuid(2) == null
            ? null
            : new MailRecipient(
                row.uuid(2),
                row.text(3),
                row.text(4),
                row.constant(5, Language.class),
                row.constant(6, MailRhythm.class));
    return new Addressed(row.uuid(0), row.instant(1), to);
  }
}
