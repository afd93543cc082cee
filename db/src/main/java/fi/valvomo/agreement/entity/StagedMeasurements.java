package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/**
 * Figures of a whole file lie in a table of their own transaction, and go from there into the store
 * in one statement each for what is corrected and what is new, however many they are.
 */
@ApplicationScoped
public class StagedMeasurements {

  private static final int LOT = 20_000;

  private static final String TABLE =
      """
      create temporary table if not exists staged_measurement (
        indicator_id uuid not null, subject_type varchar(20) not null, subject_id uuid not null,
        period_from date not null, value numeric(18, 6), numerator numeric(18, 6),
        denominator numeric(18, 6), done_on date, confirmed_by varchar(200), corrects uuid)
        on commit drop
      """;

  private static final String STAGE =
      """
      insert into staged_measurement
      select x.i, x.t, x.s, x.p, x.v, x.n, x.d, x.o, x.c
      from jsonb_to_recordset(cast(?1 as jsonb)) as x(i uuid, t text, s uuid, p date, v numeric,
        n numeric, d numeric, o date, c text)
      """;

  // what says the same as what is known is no news
  private static final String DROP_KNOWN =
      """
      delete from staged_measurement s using measurement m
      where m.indicator_id = s.indicator_id and m.subject_id = s.subject_id
        and m.period_from = s.period_from and m.superseded_at is null
        and (m.value, m.numerator, m.denominator, m.done_on)
          is not distinct from (s.value, s.numerator, s.denominator, s.done_on)
      """;

  private static final String FIND_CORRECTED =
      """
      update staged_measurement s set corrects = m.id from measurement m
      where m.indicator_id = s.indicator_id and m.subject_id = s.subject_id
        and m.period_from = s.period_from and m.superseded_at is null
      """;

  private static final String SUPERSEDE =
      """
      update measurement m set superseded_at = cast(?1 as timestamptz), version = m.version + 1,
        changed_at = cast(?1 as timestamptz), changed_by = cast(?2 as varchar)
      from staged_measurement s where s.corrects = m.id and m.superseded_at is null
      """;

  private static final String INSERT =
      """
      insert into measurement (id, version, changed_at, changed_by, indicator_id, subject_type,
        subject_id, period_from, value, numerator, denominator, done_on, source, source_id,
        confirmed_by, recorded_by, recorded_at, corrects, reason)
      select gen_random_uuid(), 1, cast(?1 as timestamptz), cast(?2 as varchar), s.indicator_id,
        s.subject_type, s.subject_id, s.period_from, s.value, s.numerator, s.denominator, s.done_on,
        cast(?3 as varchar), cast(?4 as uuid), s.confirmed_by, cast(?2 as varchar),
        cast(?1 as timestamptz), s.corrects,
        case when s.corrects is not null then cast(?5 as varchar) end
      from staged_measurement s order by s.indicator_id, s.subject_id, s.period_from
      """;

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * How many of them are told for the first time, and how many correct what is known; those that
   * say nothing new are in neither.
   */
  public record News(int recorded, int corrected) {}

  /** Lays the figures down, and finds out what they say that was not known. */
  public News stage(Collection<StagedFigure> figures) {
    em.flush();
    run(TABLE);
    run("truncate staged_measurement");
    Iterator<StagedFigure> each = figures.iterator();
    while (each.hasNext()) {
      run(STAGE, lot(each));
    }
    run("analyze staged_measurement");
    run(DROP_KNOWN);
    int corrected = run(FIND_CORRECTED);
    return new News(touched().size() - corrected, corrected);
  }

  /** What of the figures is news. */
  public List<Touched> touched() {
    return RowQuery.select("select indicator_id, subject_id, period_from from staged_measurement")
        .list(em, row -> new Touched(row.uuid(0), row.uuid(1), row.date(2)));
  }

  /**
   * Takes over what is news.
   *
   * @param fileId of the file, by which each figure can be followed back
   * @param reason why what was known is corrected
   */
  public void takeOver(UUID fileId, String reason, Viewer by, Instant at) {
    run(SUPERSEDE, Timestamp.from(at), by.displayName());
    run(INSERT, Timestamp.from(at), by.displayName(), MeasurementSource.CSV.name(), fileId, reason);
  }

  private int run(String sql, Object... values) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate();
  }

  private static String lot(Iterator<StagedFigure> figures) {
    JsonArrayBuilder lot = Json.createArrayBuilder();
    for (int i = 0; i < LOT && figures.hasNext(); i++) {
      StagedFigure figure = figures.next();
      JsonObjectBuilder row =
          Json.createObjectBuilder()
              .add("i", figure.indicatorId().toString())
              .add("t", figure.subject().type().name())
              .add("s", figure.subject().id().toString())
              .add("p", figure.periodFrom().toString());
      add(row, "v", figure.reading().value());
      add(row, "n", figure.reading().numerator());
      add(row, "d", figure.reading().denominator());
      if (figure.reading().doneOn() != null) {
        row.add("o", figure.reading().doneOn().toString());
      }
      if (figure.confirmedBy() != null) {
        row.add("c", figure.confirmedBy());
      }
      lot.add(row);
    }
    return lot.build().toString();
  }

  private static void add(JsonObjectBuilder row, String name, BigDecimal number) {
    if (number != null) {
      row.add(name, number);
    }
  }
}
