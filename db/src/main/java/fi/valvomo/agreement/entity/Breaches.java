package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.OwnRows;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The store of missed targets that are watched, or were. */
@ApplicationScoped
public class Breaches {

  private static final String OPEN =
      "b.state in ('EXPLANATION_ASKED', 'EXPLAINED', 'NOT_EXPLAINED', 'MEASURE_AGREED')";

  // silence is over once anything is told; a finding of it is answered by what reaches the target
  private static final String NO_MORE =
      "("
          + OPEN
          + " or b.state = 'FINDING_MADE' and b.reached_at is null)"
          + " and case when not b.missing then s.state is distinct from 'MISSED'"
          + " when b.state = 'FINDING_MADE' then s.state = 'MET'"
          + " else s.state is distinct from 'MISSING' end";

  private static final String NOT_MISSED =
      "select b.id from breach b join indicator i on i.id = b.indicator_id"
          + " left join target_status s on s.target_id = b.target_id"
          + " and s.subject_id = b.subject_id and s.period_kind = i.period_kind"
          + " and s.period_from = b.period_from";

  private static final String TOUCHED =
      "(%1$s.indicator_id, %1$s.subject_id) in (select * from"
          + " unnest(cast(string_to_array(?, ',') as uuid[]),"
          + " cast(string_to_array(?, ',') as uuid[])))";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Breach breach) {
    em.persist(breach);
  }

  /**
   * The breach of this id.
   *
   * @throws MissingException when there is none
   */
  public Breach get(UUID id) {
    Breach breach = em.find(Breach.class, id);
    if (breach == null) {
      throw new MissingException("breach " + id);
    }
    return breach;
  }

  /**
   * The same, if this person may know of it.
   *
   * @throws MissingException when there is none, or they may not know
   */
  public Breach forViewer(UUID id, Viewer viewer) {
    Breach breach = get(id);
    boolean mayRead =
        breach.producerId() == null
            ? viewer.readsAllCases()
            : viewer.mayRead(breach.producerId(), breach.unitId());
    if (!mayRead) {
      throw new MissingException("breach " + id);
    }
    return breach;
  }

  /** The breaches of a case. */
  public List<Breach> ofCase(UUID caseId) {
    return em.createQuery("select b from Breach b where b.caseId = :caseId", Breach.class)
        .setParameter("caseId", caseId)
        .getResultList();
  }

  /** What service lines missed at a time when it was in no case. */
  public List<Breach> inNoCase() {
    return em.createQuery("select b from Breach b where b.caseId is null", Breach.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** What a service line has not explained yet. */
  public List<Breach> awaitedOfLine(UUID lineId) {
    return em.createQuery(
            "select b from Breach b where b.subjectId = :line and b.state = :asked", Breach.class)
        .setParameter("line", lineId)
        .setParameter("asked", BreachState.EXPLANATION_ASKED)
        .getResultList();
  }

  /** The line that lists show of a breach. */
  public BreachRow row(Breach breach) {
    return RowQuery.select(BreachRow.SELECT)
        .and("b.id = ?", breach.id())
        .list(em, BreachRow::of)
        .get(0);
  }

  /** The watch of one target, unit or producer, and period, if there was one. */
  public Optional<Breach> of(BreachFacts facts) {
    return em.createQuery(
            "select b from Breach b where b.targetId = :target and b.subjectId = :subject"
                + " and b.periodFrom = :from",
            Breach.class)
        .setParameter("target", facts.targetId())
        .setParameter("subject", facts.subject().id())
        .setParameter("from", facts.period().from())
        .getResultStream()
        .findFirst();
  }

  /**
   * What was missed in periods that ended since a day, and nobody was asked about; the oldest
   * first.
   */
  public List<BreachFacts> unasked(LocalDate endedSince, int most) {
    return unasked(endedSince)
        .then("order by s.period_to, s.target_id, s.subject_id limit ?", most)
        .list(em, MissedSql::facts);
  }

  /** The same of those of whom something new is known. */
  public List<BreachFacts> unasked(LocalDate endedSince, Collection<Touched> touched) {
    return unasked(endedSince)
        .and(TOUCHED.formatted("s"), indicators(touched), subjects(touched))
        .then("order by s.period_to, s.target_id, s.subject_id")
        .list(em, MissedSql::facts);
  }

  /** What nobody has told of periods that ended between two days; the oldest first. */
  public List<BreachFacts> unaskedMissing(LocalDate endedSince, LocalDate endedBefore, int most) {
    em.flush();
    return RowQuery.select(MissedSql.SELECT)
        .and(MissedSql.UNASKED, endedSince.toString())
        .and(MissedSql.MISSING, endedBefore.toString())
        .then("order by s.period_to, s.target_id, s.subject_id limit ?", most)
        .list(em, MissedSql::facts);
  }

  /** What is watched, or has become a finding, though the target is not missed any more. */
  public List<UUID> notMissed(int most) {
    return notMissed().then("order by b.id limit ?", most).list(em, row -> row.uuid(0));
  }

  /** What is to be done where something new is known of some. */
  public record News(List<UUID> notMissed, List<BreachFacts> missed) {}

  /** The same of those of whom something new is known: what is not missed, and what is. */
  public News news(LocalDate endedSince, Collection<Touched> touched) {
    em.flush();
    String indicators = indicators(touched);
    String subjects = subjects(touched);
    List<UUID> notMissed = new ArrayList<>();
    List<BreachFacts> missed = new ArrayList<>();
    RowQuery.select(
            "with missed as ("
                + MissedSql.SELECT
                + " where "
                + MissedSql.UNASKED
                + " and "
                + MissedSql.MISSED
                + " and "
                + TOUCHED.formatted("s")
                + "), settled as ("
                + NOT_MISSED
                + " where "
                + NO_MORE
                + " and "
                + TOUCHED.formatted("b")
                + ") select m.*, n.id from missed m full join settled n on false"
                + " order by n.id, m.period_to, m.target_id, m.subject_id",
            endedSince.toString(),
            indicators,
            subjects,
            indicators,
            subjects)
        .list(
            em,
            row ->
                row.uuid(17) == null
                    ? missed.add(MissedSql.facts(row))
                    : notMissed.add(row.uuid(17)));
    return new News(notMissed, missed);
  }

  /** One page, the newest period first. */
  public Page<BreachRow> rows(BreachFilter filter, Viewer viewer, Cursor after, int limit) {
    return RowQuery.select(BreachRow.SELECT)
        .andIf(
            !viewer.readsAllCases(),
            OwnRows.of("b.producer_id", "b.unit_id"),
            viewer.userId(),
            viewer.userId())
        .andIfGiven("b.unit_id = ?", filter.unitId())
        .andIfGiven("b.producer_id = ?", filter.producerId())
        .andIfGiven("b.subject_id = ?", filter.subjectId())
        .andIfGiven("b.target_id = ?", filter.targetId())
        .andIfGiven("b.agreement_id = ?", filter.agreementId())
        .andIfGiven("b.relation = ?", filter.relation() == null ? null : filter.relation().name())
        .andIfGiven("b.state = ?", filter.state() == null ? null : filter.state().name())
        .andIf(filter.open(), OPEN)
        .after("(b.period_from, b.id) < (cast(? as date), cast(? as uuid))", after)
        .then("order by b.period_from desc, b.id desc")
        .page(em, limit, BreachRow::of, BreachRow::cursor);
  }

  private RowQuery unasked(LocalDate endedSince) {
    em.flush();
    return RowQuery.select(MissedSql.SELECT)
        .and(MissedSql.UNASKED, endedSince.toString())
        .and(MissedSql.MISSED);
  }

  private RowQuery notMissed() {
    em.flush();
    return RowQuery.select(NOT_MISSED).and(NO_MORE);
  }

  private static String indicators(Collection<Touched> touched) {
    return joined(touched, Touched::indicatorId);
  }

  private static String subjects(Collection<Touched> touched) {
    return joined(touched, Touched::subjectId);
  }

  private static String joined(Collection<Touched> touched, Function<Touched, UUID> id) {
    return touched.stream().map(id).map(UUID::toString).collect(Collectors.joining(","));
  }
}
