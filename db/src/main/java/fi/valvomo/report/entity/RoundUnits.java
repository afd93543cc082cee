package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which units a round asks, and the writing of what it asks of them: one statement however many
 * they are.
 */
@ApplicationScoped
public class RoundUnits {

  /** A producer that is asked as one is asked by whichever unit stood for it before. */
  private static final String SAME =
      "(x.unit_id = u.id or (cast(?19 as boolean) and x.producer_id = u.producer_id))";

  /** Of several relations the first by name stands for the unit, unless the round names a kind. */
  private static final String FITTING =
      "select distinct on (u.id) u.id as unit_id, u.producer_id, u.name, p.name as producer_name,"
          + " s.type as relation, exists (select 1 from self_monitoring_report x"
          + " join report_template xt on xt.id = x.template_id"
          + " where "
          + SAME
          + " and xt.code = ?1 and x.period_from <= ?3"
          + " and x.period_to >= ?2) as asked_before"
          + " from service_unit u join producer p on p.id = u.producer_id"
          + " join steering_relation s on s.unit_id = u.id and s.valid_from <= ?4"
          + " and (s.valid_to is null or s.valid_to >= ?4)"
          + " where (cast(?5 as text) is null or s.type = ?5)"
          + " and (cast(?6 as text) is null or u.type = ?6)"
          + " and (cast(?7 as text) is null or lower(u.area) = lower(?7))"
          + " and (cast(?8 as text) is null"
          + " or u.id = any(cast(string_to_array(?8, ',') as uuid[])))"
          + " order by u.id, s.type";

  /** All that fit; or of each producer of several units the first, for the whole. 26 §. */
  private static final String CHOSEN =
      "select w.* from (select f.*, row_number() over (partition by f.producer_id"
          + " order by f.name, f.unit_id) as place, (select count(*) from service_unit v"
          + " where v.producer_id = f.producer_id) as units from ("
          + FITTING
          + ") f) w where not cast(?19 as boolean) or (w.place = 1 and w.units > 1)";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * A unit that fits.
   *
   * @param askedBefore whether it was asked for the same, of these days, already
   */
  public record Chosen(
      UUID unitId, String name, String producerName, String relation, boolean askedBefore) {}

  /** All units that fit on the day, by name. */
  public List<Chosen> chosen(RoundOrder order, String templateCode, LocalDate on) {
    List<?> rows =
        bound(
                em.createNativeQuery(
                    "select c.unit_id, c.name, c.producer_name, c.relation, c.asked_before from ("
                        + CHOSEN
                        + ") c order by c.name, c.unit_id"),
                order,
                templateCode,
                on)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Chosen(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    Boolean.TRUE.equals(row[4])))
        .toList();
  }

  /**
   * Asks every unit that fits and was not asked before; says how many.
   *
   * @param at when
   */
  public int ask(ReportRound round, RoundOrder order, String templateCode, Instant at) {
    em.flush();
    Deadline deadline = round.deadline();
    return bound(
            em.createNativeQuery(
                "insert into self_monitoring_report (id, version, changed_at, changed_by, round_id,"
                    + " template_id, period_from, period_to, case_id, unit_id, producer_id,"
                    + " relation, state, sent_on, channel, days, day_kind, arrived_on, due_on,"
                    + " started, sendings, late)"
                    + " select gen_random_uuid(), 1, ?9, ?10, ?11, ?12, ?2, ?3, gen_random_uuid(),"
                    + " c.unit_id, c.producer_id, c.relation, 'OPEN', ?13, ?14, ?15, ?16, ?17, ?18,"
                    + " false, 0, false from ("
                    + CHOSEN
                    + ") c where not c.asked_before on conflict do nothing"),
            order,
            templateCode,
            deadline.sentOn())
        .setParameter(9, Timestamp.from(at))
        .setParameter(10, round.opened().name())
        .setParameter(11, round.id())
        .setParameter(12, round.templateId())
        .setParameter(13, java.sql.Date.valueOf(deadline.sentOn()))
        .setParameter(14, deadline.channel().name())
        .setParameter(15, deadline.days())
        .setParameter(16, deadline.kind().name())
        .setParameter(17, java.sql.Date.valueOf(deadline.arrivedOn()))
        .setParameter(18, java.sql.Date.valueOf(deadline.dueOn()))
        .executeUpdate();
  }

  /** Up to so many reports of a round whose process does not run yet. */
  public List<SelfMonitoringReport> toStart(UUID roundId, int most) {
    return em.createQuery(
            "select r from SelfMonitoringReport r where r.roundId = :round and r.started = false"
                + " order by r.id",
            SelfMonitoringReport.class)
        .setParameter("round", roundId)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Registers the cases of these reports, each under a number of its own.
   *
   * @param head what stands in the title before the name of the unit
   */
  public void openCases(List<SelfMonitoringReport> reports, Registration registration, Instant at) {
    em.createNativeQuery(
            "insert into case_file (id, version, changed_at, changed_by, number, task_class, title,"
                + " producer_id, unit_id, opened_at)"
                + " select r.case_id, 1, ?1, ?2, ?3 || lpad(cast(nextval('case_number_seq') as"
                + " text), 6, '0'), ?4, left(?5 || u.name, 600), r.producer_id, r.unit_id, ?1"
                + " from self_monitoring_report r join service_unit u on u.id = r.unit_id"
                + " where r.id = any(cast(string_to_array(?6, ',') as uuid[])) order by r.id")
        .setParameter(1, Timestamp.from(at))
        .setParameter(2, registration.by())
        .setParameter(3, registration.numberHead())
        .setParameter(4, registration.taskClass())
        .setParameter(5, registration.titleHead())
        .setParameter(
            6, reports.stream().map(r -> r.id().toString()).collect(Collectors.joining(",")))
        .executeUpdate();
  }

  /**
   * How cases of a round are registered.
   *
   * @param numberHead such as {@code VALV 2026-}
   * @param titleHead what stands before the name of the unit
   */
  public record Registration(String by, String numberHead, String taskClass, String titleHead) {}

  /** Areas of the register, for choosing. */
  public List<String> areas() {
    return RowQuery.select("select distinct u.area from service_unit u")
        .and("u.area is not null")
        .then("order by u.area")
        .list(em, row -> row.text(0));
  }

  private static Query bound(Query query, RoundOrder order, String code, LocalDate on) {
    RoundScope scope = order.scope();
    return query
        .setParameter(1, code)
        .setParameter(2, java.sql.Date.valueOf(order.period().from()))
        .setParameter(3, java.sql.Date.valueOf(order.period().to()))
        .setParameter(4, java.sql.Date.valueOf(on))
        .setParameter(5, scope.relation() == null ? null : scope.relation().name())
        .setParameter(6, scope.unitType() == null ? null : scope.unitType().name())
        .setParameter(7, scope.area())
        .setParameter(19, scope.onePerProducer())
        .setParameter(
            8,
            scope.unitIds().isEmpty()
                ? null
                : scope.unitIds().stream().map(UUID::toString).collect(Collectors.joining(",")));
  }
}
