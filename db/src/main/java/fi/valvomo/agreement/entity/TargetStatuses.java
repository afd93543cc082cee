package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Judges targets where the measurements lie, many rows in one statement, and touches only what
 * depends on what is new: a measurement its own period, the next one where that is compared with
 * it, the year and the agreement.
 */
@ApplicationScoped
public class TargetStatuses {

  private static final String ALL = "true";
  private static final String OF_TARGETS = "%s = any(cast(string_to_array(?2, ',') as uuid[]))";
  private static final String GENERAL_OF_PARTIES =
      "t.agreement_id is null and (t.indicator_id, s.subject_id) in (select n.indicator_id,"
          + " a.party_id from target n join agreement_party a on a.agreement_id = n.agreement_id"
          + " and a.measured where "
          + OF_TARGETS.formatted("n.id")
          + ")";
  private static final String TOUCHED =
      "from unnest(cast(string_to_array(?2, ',') as uuid[]),"
          + " cast(string_to_array(?3, ',') as uuid[]),"
          + " cast(string_to_array(?4, ',') as date[])) as x(indicator_id, subject_id, period_from)";
  // an agreement is summed up where the subject stands in it
  private static final String WHOLES_OF_TOUCHED =
      "(s.target_id, s.period_from) in (select o.target_id, o.period_from "
          + TOUCHED
          + " join target_status o on o.subject_id = x.subject_id and o.period_from = x.period_from"
          + " and o.indicator_id = x.indicator_id and o.agreement_id is not null)";
  private static final String YEARS_OF_TOUCHED =
      "(s.subject_id, s.indicator_id, extract(year from s.period_from)) in (select x.subject_id,"
          + " x.indicator_id, extract(year from x.period_from) "
          + TOUCHED
          + ")";
  // what is new has begun, or has ended, since time was last reckoned with
  private static final String PASSED =
      "(p.period_from > cast(?2 as date)) or (coalesce(t.aim_by, p.period_to)"
          + " >= cast(?2 as date) and coalesce(t.aim_by, p.period_to) < cast(?1 as date))";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * Judges everything from the beginning. Nobody reads meanwhile; the indices are made once all
   * rows are there, which takes a fraction of the time.
   */
  public int judgeAll(LocalDate today) {
    em.flush();
    List<String[]> indices = indices();
    em.createNativeQuery("truncate target_status").executeUpdate();
    indices.forEach(index -> em.createNativeQuery("drop index " + index[0]).executeUpdate());
    em.createNativeQuery("set local work_mem = '256MB'").executeUpdate();
    int rows = run(JudgingSql.ownAll(), today);
    em.createNativeQuery("analyze target_status").executeUpdate();
    run(JudgingSql.agreements(ALL), today);
    run(JudgingSql.years(ALL), today);
    indices.forEach(index -> em.createNativeQuery(index[1]).executeUpdate());
    em.createNativeQuery("reset work_mem").executeUpdate();
    return rows;
  }

  /** Name and definition of each that is no key. */
  private List<String[]> indices() {
    return RowQuery.select("select i.indexname, i.indexdef from pg_indexes i")
        .and("i.schemaname = current_schema() and i.tablename = 'target_status'")
        .and("i.indexname <> 'target_status_pkey'")
        .list(em, row -> new String[] {row.text(0), row.text(1)});
  }

  /**
   * Judges some targets from the beginning: what they demand, or of whom, has changed. With them
   * those that judge instead of them, or did so until now: a general target gives way to that of a
   * kind of unit, and both give way to that of an agreement.
   */
  public void judge(Collection<UUID> targets, LocalDate today) {
    if (targets.isEmpty()) {
      return;
    }
    em.flush();
    String ids = joined(targets, UUID::toString);
    judgeAnew(withGeneralBeside(ids), today);
    judgeGeneralOfParties(ids, today);
  }

  private String withGeneralBeside(String ids) {
    return (String)
        em.createNativeQuery(
                "select string_agg(distinct cast(coalesce(g.id, t.id) as text), ',') from target t"
                    + " left join target g on t.agreement_id is null and g.agreement_id is null"
                    + " and g.indicator_id = t.indicator_id where "
                    + numbered(OF_TARGETS, "t.id", 1))
            .setParameter(1, ids)
            .getSingleResult();
  }

  private void judgeGeneralOfParties(String ids, LocalDate today) {
    long parties =
        lock(
            "select distinct cast(a.party_id as text) as word from target n"
                + " join agreement_party a on a.agreement_id = n.agreement_id and a.measured"
                + " join target t on t.indicator_id = n.indicator_id and t.agreement_id is null"
                + " where "
                + OF_TARGETS.formatted("n.id"),
            ids);
    if (parties == 0) {
      return;
    }
    em.createNativeQuery(
            "delete from target_status s using target t where t.id = s.target_id and "
                + GENERAL_OF_PARTIES.replace("?2", "?1"))
        .setParameter(1, ids)
        .executeUpdate();
    run(JudgingSql.ownAgain(GENERAL_OF_PARTIES, ALL), today, ids);
    run(JudgingSql.years(GENERAL_OF_PARTIES), today, ids);
  }

  private void judgeAnew(String ids, LocalDate today) {
    lock(
        "select cast(t.id as text) as word from target t where " + OF_TARGETS.formatted("t.id"),
        ids);
    em.createNativeQuery("delete from target_status where " + numbered(OF_TARGETS, "target_id", 1))
        .setParameter(1, ids)
        .executeUpdate();
    run(JudgingSql.own(OF_TARGETS.formatted("t.id")), today, ids);
    run(JudgingSql.agreements(OF_TARGETS.formatted("s.target_id")), today, ids);
    run(JudgingSql.years(OF_TARGETS.formatted("s.target_id")), today, ids);
  }

  /**
   * Judges these units again by the general targets: which of them concern a unit, and in which
   * periods, depends on its kind and on when anything steers it.
   */
  public void judgeGeneralOf(Collection<UUID> units, LocalDate today) {
    if (units.isEmpty() || !hasGeneral()) {
      return;
    }
    em.flush();
    String ids = joined(units, UUID::toString);
    lock("select unnest(string_to_array(?2, ',')) as word", ids);
    em.createNativeQuery(
            "delete from target_status s where s.agreement_id is null and "
                + numbered(OF_TARGETS, "s.subject_id", 1))
        .setParameter(1, ids)
        .executeUpdate();
    run(JudgingSql.ownGeneral(OF_TARGETS.formatted("u.id")), today, ids);
    run(
        JudgingSql.years("s.agreement_id is null and " + OF_TARGETS.formatted("s.subject_id")),
        today,
        ids);
  }

  private boolean hasGeneral() {
    return !em.createNativeQuery("select 1 from target where agreement_id is null limit 1")
        .getResultList()
        .isEmpty();
  }

  /** Judges what depends on new measurements. */
  public void judgeTouched(Collection<Touched> touched, LocalDate today) {
    if (touched.isEmpty()) {
      return;
    }
    em.flush();
    String[] keys = {
      joined(touched, each -> each.indicatorId().toString()),
      joined(touched, each -> each.subjectId().toString()),
      joined(touched, each -> each.periodFrom().toString())
    };
    // two units of one agreement may tell at once: the whole is summed by one after the other
    lock(
        "select distinct coalesce(cast(t.agreement_id as text), cast(x.subject_id as text)) as word "
            + TOUCHED
            + " join target t on t.indicator_id = x.indicator_id",
        keys);
    run(JudgingSql.ownTold(TOUCHED), today, keys);
    run(JudgingSql.agreementsAndYears(WHOLES_OF_TOUCHED, YEARS_OF_TOUCHED), today, keys);
  }

  /**
   * Judges what has begun or ended since the last time; one node does it, the others go on.
   *
   * @return the day of the last time; empty where nothing was to do
   */
  public Optional<LocalDate> letTimePass(LocalDate today) {
    em.flush();
    Object since =
        em.createNativeQuery("select cast(day as text) from target_judging for update skip locked")
            .getResultStream()
            .findFirst()
            .orElse(null);
    if (since == null || !today.isAfter(LocalDate.parse((String) since))) {
      return Optional.empty();
    }
    run(JudgingSql.ownAgain(ALL, PASSED), today, (String) since);
    run(JudgingSql.agreements("s.period_to >= cast(?2 as date)"), today, (String) since);
    run(
        JudgingSql.years("extract(year from s.period_to) >= extract(year from cast(?2 as date))"),
        today,
        (String) since);
    em.createNativeQuery("update target_judging set day = cast(?1 as date)")
        .setParameter(1, today.toString())
        .executeUpdate();
    return Optional.of(LocalDate.parse((String) since));
  }

  private long lock(String words, String... values) {
    // the words are numbered from ?2, as in the statements that follow; a file of many subjects
    // must not
    // take more locks than the store has
    var query =
        em.createNativeQuery(
            "select count(pg_advisory_xact_lock(20150, b.bucket)) from (select distinct"
                + " hashtext(w.word) & 1023 as bucket from ("
                + shifted(words)
                + ") w order by 1) b");
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return ((Number) query.getSingleResult()).longValue();
  }

  private static String shifted(String sql) {
    return sql.replace("?2", "?1").replace("?3", "?2").replace("?4", "?3");
  }

  private static String numbered(String filter, String column, int number) {
    return filter.formatted(column).replace("?2", "?" + number);
  }

  private int run(String sql, LocalDate today, String... values) {
    var query = em.createNativeQuery(sql).setParameter(1, today.toString());
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 2, values[i]);
    }
    return query.executeUpdate();
  }

  private static <T> String joined(Collection<T> things, Function<T, String> words) {
    return things.stream().map(words).collect(Collectors.joining(","));
  }
}
