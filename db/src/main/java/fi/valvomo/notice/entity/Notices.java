package fi.valvomo.notice.entity;

import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.OwnRows;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ServiceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The store of notices. */
@ApplicationScoped
public class Notices {

  private static final String FROM =
      " from notice n left join service_unit u on u.id = n.unit_id"
          + " left join producer p on p.id = n.producer_id"
          + " left join case_file c on c.id = n.case_id";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Notice notice) {
    em.persist(notice);
  }

  /** The next running number of all notices; gaps are harmless. */
  public long nextNumber() {
    return ((Number) em.createNativeQuery("select nextval('notice_number_seq')").getSingleResult())
        .longValue();
  }

  /**
   * A notice for the house's own use.
   *
   * @throws MissingException when there is none
   */
  public Notice get(UUID id) {
    Notice notice = em.find(Notice.class, id);
    if (notice == null) {
      throw new MissingException("notice");
    }
    return notice;
  }

  /**
   * A notice that this person may know of: a confidential one only TRIAGE; a producer only what it
   * sent itself.
   *
   * @throws MissingException when there is none, or the person may not know
   */
  public Notice forViewer(UUID id, Viewer viewer) {
    Notice notice = get(id);
    if (!isKnownTo(notice, viewer)) {
      throw new MissingException("notice");
    }
    return notice;
  }

  /**
   * The same with who must be told and what it became, for its page.
   *
   * @throws MissingException when there is none, or the person may not know
   */
  public Notice whole(UUID id, Viewer viewer) {
    return em
        .createQuery(
            "select n from Notice n left join fetch n.tellings t"
                + " left join fetch n.links l where n.id = :id"
                + " order by t.dueOn, t.receiver, l.linked.at",
            Notice.class)
        .setParameter("id", id)
        // as a list: of a stream each collection would be read by itself
        .getResultList()
        .stream()
        .findFirst()
        .filter(notice -> isKnownTo(notice, viewer))
        .orElseThrow(() -> new MissingException("notice"));
  }

  /**
   * A notice of which the producer was asked something, or that this person may know anyway. The
   * producer must be shown the question only.
   *
   * @throws MissingException when there is none, or the person may not know
   */
  public Notice forAsked(UUID id, Viewer viewer) {
    Notice notice = get(id);
    boolean asked =
        notice.lastClarification() != null
            && viewer.is(Role.PROVIDER)
            && viewer.mayRead(notice.producerId(), notice.unitId());
    if (!asked && (viewer.is(Role.PROVIDER) || !isKnownTo(notice, viewer))) {
      throw new MissingException("notice");
    }
    return notice;
  }

  /** The notice of a receipt code; nothing for a code that nobody was given. */
  public Optional<Notice> ofCode(ReceiptCode code) {
    return em.createQuery("select n from Notice n where n.receiptHash = :hash", Notice.class)
        .setParameter("hash", code.hash())
        .getResultStream()
        .findFirst();
  }

  /** The notices of a case, the oldest first. */
  public List<Notice> ofCase(UUID caseId) {
    return em.createQuery(
            "select n from Notice n where n.caseId = :caseId order by n.receivedAt, n.id",
            Notice.class)
        .setParameter("caseId", caseId)
        .getResultList();
  }

  /**
   * Reads what stands around a notice; whoever asks for any of it is answered without the store.
   */
  public NoticePlace place(Notice notice) {
    Object[] around =
        em.createQuery(
                "select u, p, f from Notice n left join ServiceUnit u on u.id = n.unitId"
                    + " left join Producer p on p.id = n.producerId"
                    + " left join CaseFile f on f.id = n.caseId where n.id = :id",
                Object[].class)
            .setParameter("id", notice.id())
            .getSingleResult();
    return new NoticePlace((ServiceUnit) around[0], (Producer) around[1], (CaseFile) around[2]);
  }

  /** The names that stand over a notice; each may be null. */
  public NoticeNames names(Notice notice) {
    return RowQuery.select("select u.name, p.name as producer_name, c.number" + FROM)
        .and("n.id = ?", notice.id())
        .list(em, row -> new NoticeNames(row.text(0), row.text(1), row.text(2)))
        .get(0);
  }

  /** Notices by arrival, the newest first. */
  public Page<NoticeRow> rows(NoticeFilter filter, Viewer viewer, Cursor after, int limit) {
    boolean inside = viewer.readsAllCases() || viewer.is(Role.TRIAGE);
    return RowQuery.select("select " + NoticeRow.COLUMNS + FROM)
        .andIf(!viewer.is(Role.TRIAGE), "not n.confidential")
        .andIf(
            !inside,
            OwnRows.of("n.sent_by_producer_id", "n.unit_id"),
            viewer.userId(),
            viewer.userId())
        .andIfGiven("n.kind = ?", name(filter.kind()))
        .andIfGiven("n.state = ?", name(filter.state()))
        .andIf(filter.open(), "n.due_on is not null")
        .andIfGiven("n.unit_id = ?", filter.unitId())
        .andIfGiven("n.producer_id = ?", filter.producerId())
        .andIfGiven(
            "n.due_on < cast(? as date)",
            filter.dueBefore() == null ? null : filter.dueBefore().toString())
        .andIfGiven(
            "n.id in (select l.notice_id from notice_link l where l.subject_id = ?)",
            filter.linkedTo())
        .after("(n.received_at, n.id) < (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by n.received_at desc, n.id desc")
        .page(
            em,
            limit,
            row -> inside ? NoticeRow.of(row) : NoticeRow.of(row).forSender(),
            row -> Cursor.of(row.receivedAt(), row.id()));
  }

  /**
   * How many notices of these kinds about a unit came in a time; confidential ones are not told.
   */
  public int howMany(UUID unitId, Set<NoticeKind> kinds, Instant from, Instant until) {
    return RowQuery.select("select count(*) from notice n")
        .and("n.unit_id = ?", unitId)
        .and("not n.confidential")
        .and("n.received_at >= ?", from)
        .and("n.received_at <= ?", until)
        .and(
            "n.kind = any(string_to_array(?, ','))",
            kinds.stream().map(NoticeKind::name).collect(Collectors.joining(",")))
        .asStored()
        .list(em, row -> row.integer(0))
        .get(0);
  }

  private static boolean isKnownTo(Notice notice, Viewer viewer) {
    if (notice.confidential()) {
      return viewer.is(Role.TRIAGE);
    }
    return viewer.readsAllCases()
        || viewer.is(Role.TRIAGE)
        || (viewer.is(Role.PROVIDER)
            && notice.sentByProducerId() != null
            && viewer.mayRead(notice.sentByProducerId(), notice.unitId()));
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
