package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The store of measurements. Figures are added, never changed. */
@ApplicationScoped
public class Measurements {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Measurement measurement) {
    em.persist(measurement);
  }

  /** What was said to be superseded reaches the store before what takes its place. */
  public void flush() {
    em.flush();
  }

  /**
   * The measurement of this id.
   *
   * @throws MissingException when there is none
   */
  public Measurement get(UUID id) {
    Measurement measurement = em.find(Measurement.class, id);
    if (measurement == null) {
      throw new MissingException("measurement " + id);
    }
    return measurement;
  }

  /** What is known of the period. */
  public Optional<Measurement> current(UUID indicatorId, Subject subject, LocalDate periodFrom) {
    return em.createQuery(
            "select m from Measurement m where m.indicatorId = :indicator"
                + " and m.subjectId = :subject and m.periodFrom = :from and m.supersededAt is null",
            Measurement.class)
        .setParameter("indicator", indicatorId)
        .setParameter("subject", subject.id())
        .setParameter("from", periodFrom)
        .getResultStream()
        .findFirst();
  }

  /** What is known of the period by these indicators, by indicator. */
  public Map<UUID, Measurement> current(
      Collection<UUID> indicators, Subject subject, LocalDate periodFrom) {
    return em.createQuery(
            "select m from Measurement m where m.indicatorId in :indicators"
                + " and m.subjectId = :subject and m.periodFrom = :from and m.supersededAt is null",
            Measurement.class)
        .setParameter("indicators", indicators)
        .setParameter("subject", subject.id())
        .setParameter("from", periodFrom)
        .getResultStream()
        .collect(Collectors.toMap(Measurement::indicatorId, Function.identity()));
  }

  /** The indicators with these codes, each with what is known of the period, or null. */
  public Map<Indicator, Measurement> current(
      Set<String> codes, Subject subject, LocalDate periodFrom) {
    Map<Indicator, Measurement> known = new LinkedHashMap<>();
    if (!codes.isEmpty()) {
      em.createQuery(
              "select i, m from Indicator i left join Measurement m on m.indicatorId = i.id"
                  + " and m.subjectId = :subject and m.periodFrom = :from and m.supersededAt is null"
                  + " where i.code in :codes",
              Object[].class)
          .setParameter("codes", codes)
          .setParameter("subject", subject.id())
          .setParameter("from", periodFrom)
          .getResultList()
          .forEach(row -> known.put((Indicator) row[0], (Measurement) row[1]));
    }
    return known;
  }

  /** What is known of any period of these subjects by these indicators. */
  public List<Measurement> currentOf(Collection<UUID> indicators, Collection<UUID> subjects) {
    return indicators.isEmpty() || subjects.isEmpty()
        ? List.of()
        : em.createQuery(
                "select m from Measurement m where m.indicatorId in :indicators"
                    + " and m.subjectId in :subjects and m.supersededAt is null",
                Measurement.class)
            .setParameter("indicators", indicators)
            .setParameter("subjects", subjects)
            .getResultList();
  }

  /** All that was ever told of a subject by an indicator, the newest period and telling first. */
  public List<Measurement> history(UUID indicatorId, UUID subjectId, int most) {
    return em.createQuery(
            "select m from Measurement m where m.indicatorId = :indicator"
                + " and m.subjectId = :subject order by m.periodFrom desc, m.recordedAt desc, m.id",
            Measurement.class)
        .setParameter("indicator", indicatorId)
        .setParameter("subject", subjectId)
        .setMaxResults(most)
        .getResultList();
  }

  /** One page of what nobody has confirmed, in the order in which it came. */
  public Page<UnconfirmedRow> unconfirmed(String search, Cursor after, int limit) {
    String pattern = Search.pattern(search);
    return RowQuery.select(UnconfirmedRow.SELECT)
        .and(UnconfirmedRow.UNCONFIRMED)
        .andIf(
            pattern != null,
            "(i.search_text like ? or lower(i.confirmer) like ?)",
            pattern,
            pattern)
        .after("(m.recorded_at, m.id) > (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by m.recorded_at, m.id")
        .page(em, limit, UnconfirmedRow::of, UnconfirmedRow::cursor);
  }

  /** Brings several from the store at once, for those who then get one after the other. */
  public void readTogether(Collection<UUID> ids) {
    em.createQuery("select m from Measurement m where m.id in :ids", Measurement.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Whether anything was ever measured by the indicator. */
  public boolean exist(UUID indicatorId) {
    return !em.createNativeQuery("select 1 from measurement where indicator_id = ?1 limit 1")
        .setParameter(1, indicatorId)
        .getResultList()
        .isEmpty();
  }
}
