package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.OwnRows;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Threads and messages as people read them. */
@ApplicationScoped
public class MessageLists {

  /** A badge that says more than this says "many". */
  private static final int MOST_UNREAD = 99;

  private static final String UNREAD =
      "(select count(*) from message u where u.thread_id = t.id and u.author_id <> ?"
          + " and u.seq > coalesce(r.read_seq, 0))";

  private static final String READING =
      " left join message_reading r on r.thread_id = t.id and r.person_id = ?";

  /** Mine are those in which I wrote, or of which I have work in my queue; a provider's are all. */
  private static final String MINE =
      "(r.takes_part or exists (select 1 from work_item w where w.subject_id = t.id"
          + " and w.completed_at is null and w.assignee_id = ?))";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Messages of a thread, the newest first. */
  public Page<MessageRow> of(UUID threadId, Cursor after, int limit) {
    return RowQuery.select(
            "select m.id, m.seq, m.side, m.author_id, m.author_name, m.sent_at, m.body, p.due_at,"
                + " p.ended_at, p.outcome from message m"
                + " left join message_promise p on p.message_id = m.id")
        .and("m.thread_id = ?", threadId)
        .after("m.seq < cast(? as integer)", after)
        .then("order by m.seq desc")
        .page(em, limit, MessageLists::message, row -> Cursor.of(row.seq()));
  }

  /** Which files went with which message of a thread. */
  public Map<UUID, Set<UUID>> documents(UUID threadId) {
    Map<UUID, Set<UUID>> byMessage = new HashMap<>();
    RowQuery.select(
            "select d.message_id, d.document_id from message m"
                + " join message_document d on d.message_id = m.id")
        .and("m.thread_id = ?", threadId)
        .list(em, row -> new UUID[] {row.uuid(0), row.uuid(1)})
        .forEach(
            pair -> byMessage.computeIfAbsent(pair[0], id -> new LinkedHashSet<>()).add(pair[1]));
    return byMessage;
  }

  /** Threads by their last message, the newest first. */
  public Page<MessageThreadRow> threads(boolean mine, Viewer viewer, Cursor after, int limit) {
    return RowQuery.select(
            "select t.id, t.subject_type, t.subject_id, t.case_id, c.number, t.title, p.name,"
                + " u.name, t.last_at, "
                + UNREAD
                + ", o.side, o.due_at from message_thread t join case_file c on c.id = t.case_id"
                + " join producer p on p.id = t.producer_id"
                + " join service_unit u on u.id = t.unit_id"
                + " left join message_promise o on o.thread_id = t.id and o.ended_at is null"
                + READING,
            viewer.userId(),
            viewer.userId())
        .andIf(
            !viewer.readsAllCases(),
            OwnRows.of("t.producer_id", "t.unit_id"),
            viewer.userId(),
            viewer.userId())
        .andIf(mine && viewer.readsAllCases(), MINE, viewer.userId())
        .after("(t.last_at, t.id) < (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by t.last_at desc, t.id desc")
        .page(em, limit, MessageLists::thread, row -> Cursor.of(row.lastAt(), row.id()));
  }

  /** How many of the person's own threads hold something unread; at most 99. */
  public int unread(Viewer viewer) {
    return RowQuery.select(
            "select count(*) from (select 1 from message_thread t" + READING, viewer.userId())
        .and("t.last_seq > coalesce(r.read_seq, 0)")
        .andIf(
            !viewer.readsAllCases(),
            OwnRows.of("t.producer_id", "t.unit_id"),
            viewer.userId(),
            viewer.userId())
        .andIf(viewer.readsAllCases(), MINE, viewer.userId())
        .then("limit ?) found", MOST_UNREAD)
        .list(em, row -> row.integer(0))
        .get(0);
  }

  private static MessageRow message(Row row) {
    return new MessageRow(
        row.uuid(0),
        row.integer(1),
        row.constant(2, MessageSide.class),
        row.uuid(3),
        row.text(4),
        row.instant(5),
        row.text(6),
        row.instant(7),
        row.instant(8),
        row.constant(9, PromiseOutcome.class));
  }

  private static MessageThreadRow thread(Row row) {
    return new MessageThreadRow(
        row.uuid(0),
        row.constant(1, SubjectType.class),
        row.uuid(2),
        row.uuid(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.text(7),
        row.instant(8),
        row.integer(9),
        row.constant(10, MessageSide.class),
        row.instant(11));
  }
}
