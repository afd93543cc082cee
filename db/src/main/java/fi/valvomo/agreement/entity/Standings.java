package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads targets and how they stand. */
@ApplicationScoped
public class Standings {

  private static final String ANY_OF = " = any(cast(string_to_array(?, ',') as uuid[]))";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * Which targets; what is null does not filter.
   *
   * @param general only those of no agreement
   * @param producers only of agreements of these, and general ones: what a provider may see
   */
  public record TargetFilter(
      UUID agreementId, UUID indicatorId, boolean general, Set<UUID> producers) {}

  /** One page of targets by code of the indicator and first day. */
  public Page<TargetRow> targets(TargetFilter filter, int limit, Cursor after) {
    return RowQuery.select(TargetRow.SELECT)
        .andIfGiven("t.agreement_id = ?", filter.agreementId())
        .andIfGiven("t.indicator_id = ?", filter.indicatorId())
        .andIf(filter.general(), "t.agreement_id is null")
        .andIf(
            filter.producers() != null,
            "(t.agreement_id is null or exists (select 1 from agreement_party p"
                + " where p.agreement_id = t.agreement_id and p.producer_id"
                + ANY_OF
                + "))",
            filter.producers() == null ? "" : joined(filter.producers()))
        .after("(i.code, t.valid_from, t.id) > (?, cast(? as date), cast(? as uuid))", after)
        .then("order by i.code, t.valid_from, t.id")
        .page(em, limit, TargetRow::of, row -> Cursor.of(row.code(), row.validFrom(), row.id()));
  }

  /** These targets, by code. */
  public List<TargetRow> targets(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : RowQuery.select(TargetRow.SELECT)
            .and("t.id" + ANY_OF, joined(ids))
            .then("order by i.code, t.valid_from, t.id")
            .list(em, TargetRow::of);
  }

  /**
   * How all targets of a subject stood in the periods that end on a day or later, the oldest first;
   * an agreement as a subject tells of its whole.
   *
   * @param yearsSince the same day for whole years, of which it takes more to see a course
   */
  public List<StandingRow> ofSubject(UUID subjectId, LocalDate since, LocalDate yearsSince) {
    return RowQuery.select("select " + StandingRow.COLUMNS + " from target_status s")
        .and("s.subject_id = ?", subjectId)
        .and(
            "(s.period_to >= cast(? as date)"
                + " or s.period_kind in ('YEAR', 'YEAR_END') and s.period_to >= cast(? as date))",
            since.toString(),
            yearsSince.toString())
        .then("order by s.period_from, s.target_id, s.period_kind")
        .list(em, StandingRow::of);
  }

  /**
   * How all targets of some subjects stood in the periods that end on a day or later, the oldest
   * first.
   *
   * @param agreementId only those of this agreement; null for all
   */
  public List<StandingRow> ofSubjects(
      Collection<UUID> subjects, UUID agreementId, LocalDate since) {
    return subjects.isEmpty()
        ? List.of()
        : RowQuery.select("select " + StandingRow.COLUMNS + " from target_status s")
            .and("s.subject_id" + ANY_OF, joined(subjects))
            .andIfGiven("s.agreement_id = ?", agreementId)
            .and("s.period_to >= cast(? as date)", since.toString())
            .then("order by s.period_from, s.target_id, s.period_kind")
            .list(em, StandingRow::of);
  }

  /**
   * One page of how a target stood, for whom it concerns and as a whole, the newest period first.
   *
   * @param producers whose units are seen; null sees all, the whole included
   */
  public Page<StandingRow> ofTarget(UUID targetId, Set<UUID> producers, int limit, Cursor after) {
    return RowQuery.select("select " + StandingRow.COLUMNS + " from target_status s")
        .and("s.target_id = ?", targetId)
        .andIf(
            producers != null, "s.producer_id" + ANY_OF, producers == null ? "" : joined(producers))
        .after(
            "(s.period_from, s.subject_type = 'AGREEMENT', s.subject_id, s.period_kind)"
                + " < (cast(? as date), cast(? as boolean), cast(? as uuid), ?)",
            after)
        .then(
            "order by s.period_from desc, s.subject_type = 'AGREEMENT' desc, s.subject_id desc,"
                + " s.period_kind desc")
        .page(em, limit, StandingRow::of, StandingRow::cursor);
  }

  /** How one target stands for one subject in one period, if it is judged. */
  public List<StandingRow> of(UUID indicatorId, UUID subjectId, LocalDate periodFrom) {
    return RowQuery.select("select " + StandingRow.COLUMNS + " from target_status s")
        .and("s.subject_id = ?", subjectId)
        .and("s.indicator_id = ?", indicatorId)
        .and("s.period_from = cast(? as date)", periodFrom.toString())
        .then("order by s.target_id, s.period_kind")
        .list(em, StandingRow::of);
  }

  /** Names of units, producers, service lines and agreements by id; a line's is the Finnish one. */
  public List<Named> names(Collection<UUID> ids) {
    String wanted = joined(ids);
    return RowQuery.select(
            "select x.id, coalesce(u.name, c.name, l.name_fi, a.name), l.name_sv, l.name_en,"
                + " case when u.id is not null then 'UNIT' when c.id is not null then 'PRODUCER'"
                + " when l.id is not null then 'SERVICE_LINE' else 'AGREEMENT' end from"
                + " unnest(cast(string_to_array(?, ',') as uuid[])) as x(id)"
                + " left join service_unit u on u.id = x.id left join producer c on c.id = x.id"
                + " left join service_line l on l.id = x.id left join agreement a on a.id = x.id",
            wanted)
        .list(
            em, row -> new Named(row.uuid(0), row.text(1), row.text(2), row.text(3), row.text(4)));
  }

  /**
   * A name; the Swedish and English ones may be null.
   *
   * @param kind UNIT, PRODUCER, SERVICE_LINE or AGREEMENT
   */
  public record Named(UUID id, String name, String nameSv, String nameEn, String kind) {}

  private static String joined(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
  }
}
