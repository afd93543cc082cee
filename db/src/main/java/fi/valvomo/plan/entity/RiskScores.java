package fi.valvomo.plan.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of risk scores. Written many at once; a unit whose score is the same keeps its row. */
@ApplicationScoped
public class RiskScores {

  // asked for once: each asking goes through the whole class path
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final long ONE_AT_A_TIME = 20_166;

  private static final String RECKONED =
      "jsonb_to_recordset(cast(?1 as jsonb)) as x(unit_id uuid, points integer, level text,"
          + " said_level text, ranking integer, parts jsonb)";

  private static final String SAME =
      "s.points = x.points and s.level = x.level and s.ranking = x.ranking"
          + " and s.said_level is not distinct from x.said_level and s.parts = x.parts";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Which rows of the list; what is null does not filter. */
  public record RiskFilter(RiskLevel level, UnitType type, RelationType relation, LocalDate on) {}

  /** Whether any unit has a score. */
  public boolean exist() {
    return !em.createNativeQuery("select 1 from risk_score where superseded_at is null limit 1")
        .getResultList()
        .isEmpty();
  }

  /** Whether this transaction may reckon; false while another does. */
  public boolean mayReckon() {
    return Boolean.TRUE.equals(
        em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
            .setParameter(1, ONE_AT_A_TIME)
            .getSingleResult());
  }

  /** Waits until nobody else reckons. */
  public void waitForTurn() {
    em.createNativeQuery("select count(pg_advisory_xact_lock(?1))")
        .setParameter(1, ONE_AT_A_TIME)
        .getSingleResult();
  }

  /**
   * Keeps what was reckoned.
   *
   * @param all whether these are all units there are: others have no score any more
   * @return how many scores are new
   */
  public int keep(
      List<ReckonedRisk> reckoned, int pointsTable, int levelTable, boolean all, Instant at) {
    String rows = json(reckoned);
    if (all) {
      filled(
              "update risk_score s set superseded_at = ?2 where s.superseded_at is null"
                  + " and not exists (select 1 from "
                  + RECKONED
                  + " where x.unit_id = s.unit_id)",
              rows,
              at)
          .executeUpdate();
    }
    filled(
            "update risk_score s set superseded_at = ?2 from "
                + RECKONED
                + " where x.unit_id = s.unit_id and s.superseded_at is null and not ("
                + SAME
                + ")",
            rows,
            at)
        .executeUpdate();
    return filled(
            "insert into risk_score (id, unit_id, points, level, said_level, ranking, parts,"
                + " points_table, level_table, reckoned_at) select gen_random_uuid(), x.unit_id,"
                + " x.points, x.level, x.said_level, x.ranking, x.parts, ?3, ?4, ?2 from "
                + RECKONED
                + " where not exists (select 1 from risk_score s where s.unit_id = x.unit_id"
                + " and s.superseded_at is null)",
            rows,
            at)
        .setParameter(3, pointsTable)
        .setParameter(4, levelTable)
        .executeUpdate();
  }

  private Query filled(String sql, String rows, Instant at) {
    return em.createNativeQuery(sql).setParameter(1, rows).setParameter(2, Timestamp.from(at));
  }

  private static String json(List<ReckonedRisk> reckoned) {
    JsonArrayBuilder rows = JSON.createArrayBuilder();
    for (ReckonedRisk risk : reckoned) {
      JsonObjectBuilder row =
          JSON.createObjectBuilder()
              .add("unit_id", risk.unitId().toString())
              .add("points", risk.points())
              .add("level", risk.level().name())
              .add("ranking", risk.ranking())
              .add("parts", parts(risk.parts()));
      if (risk.said() != null) {
        row.add("said_level", risk.said().name());
      }
      rows.add(row);
    }
    return rows.build().toString();
  }

  private static JsonArrayBuilder parts(List<RiskPart> parts) {
    JsonArrayBuilder rows = JSON.createArrayBuilder();
    for (RiskPart part : parts) {
      JsonObjectBuilder row =
          JSON.createObjectBuilder()
              .add("factor", part.factor().name())
              .add("points", part.points());
      if (part.amount() != null) {
        row.add("amount", part.amount());
      }
      if (part.rule() != null) {
        row.add("rule", part.rule());
      }
      rows.add(row);
    }
    return rows;
  }

  /** The score that holds; empty while the unit has none. */
  public Optional<RiskScoreRow> current(UUID unitId) {
    return history(unitId, 1).stream().filter(row -> row.supersededAt() == null).findFirst();
  }

  /** The scores of a unit, the newest first. */
  public List<RiskScoreRow> history(UUID unitId, int most) {
    return RowQuery.select("select " + RiskScoreRow.COLUMNS + " from risk_score s")
        .and("s.unit_id = ?", unitId)
        .then("order by s.reckoned_at desc, s.superseded_at desc nulls first limit ?", most)
        .list(em, RiskScoreRow::of);
  }

  /** One page, the greatest risk first. */
  public Page<RiskRow> rows(RiskFilter filter, int limit, Cursor after) {
    String on = filter.on().toString();
    return RowQuery.select(RiskRow.SELECT)
        .and("s.superseded_at is null")
        .andIfGiven(
            "coalesce(s.said_level, s.level) = ?",
            filter.level() == null ? null : filter.level().name())
        .andIfGiven("u.type = ?", filter.type() == null ? null : filter.type().name())
        .andIf(
            filter.relation() != null,
            "exists (select 1 from steering_relation r where r.unit_id = u.id and r.type = ?"
                + " and r.valid_from <= cast(? as date)"
                + " and (r.valid_to is null or r.valid_to >= cast(? as date)))",
            String.valueOf(filter.relation()),
            on,
            on)
        .after(
            "(s.ranking < cast(? as integer) or s.ranking = cast(? as integer)"
                + " and s.unit_id > cast(? as uuid))",
            after == null ? null : twice(after))
        .then("order by s.ranking desc, s.unit_id")
        .page(em, limit, RiskRow::of, RiskRow::cursor);
  }

  private static Cursor twice(Cursor after) {
    String ranking = after.keys().get(0);
    return Cursor.of(ranking, ranking, after.keys().get(1));
  }
}
