package fi.valvomo.plan.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts what scores are made of, for all units that anything steers, in one statement. */
@ApplicationScoped
public class RiskFactSources {

  /** In the order of {@link RiskFactor}; a null is something that is not known. */
  private static final String COUNTED =
      """
      with day as (select cast(? as date) as today, cast(? as date) as targets_since,
          cast(? as date) as told_by, cast(? as date) as since, cast(? as timestamptz) as since_at),
      steered as (select r.unit_id, bool_or(r.type in ('CONTRACT', 'VOUCHER')) as bought
        from steering_relation r, day where r.valid_from <= day.today
          and (r.valid_to is null or r.valid_to >= day.today) group by r.unit_id),
      aimed as (select s.subject_type, s.subject_id,
          count(*) filter (where s.state = 'MISSED') as missed,
          max(t.weight) filter (where s.state = 'MISSED') as weight,
          count(*) filter (where s.state = 'MISSING' and s.period_to < day.told_by) as untold
        from target_status s join target t on t.id = s.target_id
          join indicator i on i.id = s.indicator_id and i.period_kind = s.period_kind cross join day
        where s.state in ('MISSED', 'MISSING') and s.subject_type in ('UNIT', 'PRODUCER')
          and s.period_to >= day.targets_since and s.period_to < day.today
        group by s.subject_type, s.subject_id),
      open_finding as (select f.unit_id, count(*) filter (where f.severity = 4) as serious,
          count(*) filter (where f.severity = 3) as significant,
          count(*) filter (where f.state not in ('REPORTED_DONE', 'VERIFIED')
            and case when f.plan_required and f.state in ('OPEN', 'PLAN_RETURNED')
              then f.plan_due_on else f.due_on end < day.today) as overdue
        from finding f, day where f.state not in ('DRAFT', 'CLOSED', 'WITHDRAWN')
        group by f.unit_id),
      told as (select n.unit_id, count(*) as amount from notice n, day
        where n.unit_id is not null and n.received_at >= day.since_at
          and n.kind not in ('WHISTLEBLOWING', 'FEEDBACK') group by n.unit_id),
      unreported as (select p.unit_id, count(*) as amount from self_monitoring_report p, day
        where p.state = 'MISSING' and p.missed_at >= day.since_at group by p.unit_id),
      visited as (select i.unit_id, max(i.ended_at) as last_at from inspection i
        where i.ended_at is not null group by i.unit_id),
      owner as (select c.successor_id, count(*) as amount from producer_succession c, day
        where c.valid_from between day.since and day.today group by c.successor_id),
      responsible as (select c.unit_id, count(*) as amount from responsible_person_change c, day
        where c.changed_at >= day.since_at group by c.unit_id),
      valued_party as (select a.id, a.yearly_value, p.party_type, p.party_id
        from agreement a join agreement_party p on p.agreement_id = a.id cross join day
        where a.yearly_value is not null and a.type in ('CONTRACT', 'VOUCHER_RULEBOOK')
          and a.valid_from <= day.today and (a.valid_to is null or a.valid_to >= day.today)
          and p.valid_from <= day.today and (p.valid_to is null or p.valid_to >= day.today)),
      valued_unit as (select v.id, v.yearly_value, v.party_id as unit_id from valued_party v
          where v.party_type = 'UNIT'
        union
        select v.id, v.yearly_value, u.id from valued_party v
          join service_unit u on u.producer_id = v.party_id
          join steered on steered.unit_id = u.id and steered.bought
          where v.party_type = 'PRODUCER' and not exists (select 1 from valued_party o
            where o.id = v.id and o.party_type = 'UNIT')),
      valued as (select s.unit_id, sum(s.share) as amount from (select v.unit_id,
          v.yearly_value / count(*) over (partition by v.id) as share from valued_unit v) s
        group by s.unit_id)
      select u.id, u.type, o.level, coalesce(own.missed, 0), coalesce(whole.missed, 0),
        coalesce(greatest(own.weight, whole.weight), 0),
        coalesce(own.untold, 0) + coalesce(whole.untold, 0), coalesce(open_finding.serious, 0),
        coalesce(open_finding.significant, 0), coalesce(open_finding.overdue, 0),
        coalesce(told.amount, 0), coalesce(unreported.amount, 0),
        coalesce(cast(extract(year from a.since_visit) * 12
          + extract(month from a.since_visit) as integer), -1),
        coalesce(owner.amount, 0), coalesce(responsible.amount, 0), 0,
        case when steered.bought then u.places else 0 end,
        cast(round(valued.amount / 1000) as integer)
      from service_unit u
      cross join day
      join steered on steered.unit_id = u.id
      left join aimed own on own.subject_type = 'UNIT' and own.subject_id = u.id
      left join aimed whole on whole.subject_type = 'PRODUCER' and whole.subject_id = u.producer_id
      left join open_finding on open_finding.unit_id = u.id
      left join told on told.unit_id = u.id
      left join unreported on unreported.unit_id = u.id
      left join visited on visited.unit_id = u.id
      left join lateral (select age(day.today,
        cast(timezone('Europe/Helsinki', visited.last_at) as date)) as since_visit) a on true
      left join owner on owner.successor_id = u.producer_id
      left join responsible on responsible.unit_id = u.id
      left join valued on valued.unit_id = u.id
      left join risk_override o on o.unit_id = u.id and o.ended_at is null
        and o.valid_to >= day.today""";

  private static final int FIRST_AMOUNT = 3;

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * How far back one looks.
   *
   * @param today the day
   * @param targetsSince from when missed targets and missing figures count
   * @param toldBy before which day a period ended of which something should have been told by now
   * @param since from when notices, missing reports and changes count
   */
  public record Looking(
      LocalDate today, LocalDate targetsSince, LocalDate toldBy, LocalDate since) {}

  /** What is known of one unit, or of all for null; of units that nothing steers nothing is. */
  public List<RiskFacts> read(UUID unitId, Looking looking) {
    em.flush();
    return RowQuery.select(
            COUNTED,
            looking.today().toString(),
            looking.targetsSince().toString(),
            looking.toldBy().toString(),
            looking.since().toString(),
            looking.since().atStartOfDay(Deadline.ZONE).toInstant().toString())
        .andIfGiven("u.id = ?", unitId)
        .list(em, RiskFactSources::facts);
  }

  private static RiskFacts facts(Row row) {
    Map<RiskFactor, Integer> amounts = new EnumMap<>(RiskFactor.class);
    for (RiskFactor factor : RiskFactor.values()) {
      Integer amount = row.integer(FIRST_AMOUNT + factor.ordinal());
      if (amount != null) {
        amounts.put(factor, amount);
      }
    }
    return new RiskFacts(
        row.uuid(0), row.constant(1, UnitType.class), amounts, row.constant(2, RiskLevel.class));
  }
}
