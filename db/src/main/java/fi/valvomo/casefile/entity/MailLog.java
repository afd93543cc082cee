package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What left the house and what waits, as people read it. */
@ApplicationScoped
public class MailLog {

  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** The notices of a case and their readers, the newest first. */
  public Page<CaseMailRow> ofCase(UUID caseId, Cursor after, int limit) {
    return RowQuery.select(
            "select m.id, m.kind, m.created_at, m.audience, m.addressed_at is not null, d.id,"
                + " d.person_name, d.address, d.state, d.due_at, d.sent_at, d.returned_at, d.tries,"
                + " d.answer"
                + " from outgoing_mail m left join mail_line l on l.mail_id = m.id"
                + " left join mail_delivery d on d.id = l.delivery_id")
        .and("m.case_id = ?", caseId)
        .after(
            "(m.created_at, m.id, coalesce(d.id, cast('"
                + NOBODY
                + "' as uuid))) < (cast(? as timestamptz), cast(? as uuid), cast(? as uuid))",
            after)
        .then("order by m.created_at desc, m.id desc, coalesce(d.id, cast(? as uuid)) desc", NOBODY)
        .page(em, limit, MailLog::ofCase, MailLog::cursor);
  }

  private static CaseMailRow ofCase(Row row) {
    return new CaseMailRow(
        row.uuid(0),
        row.text(1),
        row.instant(2),
        row.constant(3, MailAudience.class),
        row.flag(4),
        row.uuid(5),
        row.text(6),
        row.text(7),
        row.constant(8, MailState.class),
        row.instant(9),
        row.instant(10),
        row.instant(11),
        row.integer(12) == null ? 0 : row.integer(12),
        row.text(13));
  }

  private static Cursor cursor(CaseMailRow row) {
    UUID delivery = row.deliveryId() == null ? NOBODY : row.deliveryId();
    return Cursor.of(row.at(), row.id(), delivery);
  }

  /** Messages to people, the newest first; of one state, or of all. */
  public Page<MailDeliveryRow> deliveries(MailState state, Cursor after, int limit) {
    return RowQuery.select(
            "select d.id, d.person_name, d.address, d.state, d.digest_at,"
                + " (select count(*) from mail_line l where l.delivery_id = d.id),"
                + " d.created_at, d.due_at, d.sent_at, d.returned_at, d.tries, d.answer"
                + " from mail_delivery d")
        .andIfGiven("d.state = ?", state == null ? null : state.name())
        .after("(d.created_at, d.id) < (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by d.created_at desc, d.id desc")
        .page(em, limit, MailLog::delivery, row -> Cursor.of(row.createdAt(), row.id()));
  }

  private static MailDeliveryRow delivery(Row row) {
    return new MailDeliveryRow(
        row.uuid(0),
        row.text(1),
        row.text(2),
        row.constant(3, MailState.class),
        row.instant(4),
        row.integer(5),
        row.instant(6),
        row.instant(7),
        row.instant(8),
        row.instant(9),
        row.integer(10),
        row.text(11));
  }

  /** What the demo would have sent, the newest first. */
  public Page<MailShown> shown(Cursor after, int limit) {
    return RowQuery.select(
            "select d.id, d.person_name, d.address, d.created_at, d.shown_subject, d.shown_text"
                + " from mail_delivery d")
        .and("d.shown_text is not null")
        .after("(d.created_at, d.id) < (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by d.created_at desc, d.id desc")
        .page(
            em,
            limit,
            row ->
                new MailShown(
                    row.uuid(0),
                    row.text(1),
                    row.text(2),
                    row.instant(3),
                    row.text(4),
                    row.text(5)),
            row -> Cursor.of(row.at(), row.id()));
  }
}
