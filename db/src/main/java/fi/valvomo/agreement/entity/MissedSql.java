package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.RelationType;

/** The statement that finds what was missed, or is missing, and nobody was asked about yet. */
final class MissedSql {

  /**
   * Each missed period of a unit or producer with the relation that steered it then: the one of the
   * agreement, or the oldest; and of a service line that somebody answers for. What nothing
   * steered, and a line that nobody answers for, has nobody to ask. A run of missed periods goes on
   * when the target changes or the unit moves to another agreement; a second agreement that judges
   * the same period by the same indicator has a run of its own. Of what is missing the run is that
   * of silence.
   */
  static final String SELECT =
      """
      select s.target_id, s.indicator_id, s.agreement_id, s.subject_type, s.subject_id, u.id as unit,
        u.producer_id, coalesce(v.type, 'OWN') as relation, s.period_kind, s.period_from, s.value,
        coalesce(s.previous, t.value) as aim, t.weight, i.name_fi,
        (select count(distinct r.period_from) from (select x.period_from, x.state,
            max(x.period_from) filter (where x.state = 'MET') over () as last_met
          from target_status x where x.indicator_id = s.indicator_id
            and x.subject_id = s.subject_id and x.period_kind = s.period_kind
            and (x.target_id = s.target_id or x.period_from < s.period_from
              and not exists (select 1 from target_status o where o.target_id = x.target_id
                and o.subject_id = s.subject_id and o.period_kind = s.period_kind
                and o.period_from = s.period_from))
            and x.period_from <= s.period_from) r
          where r.state = s.state and r.period_from > coalesce(r.last_met, date '-infinity'))
          as periods, s.state = 'MISSING' as missing, s.period_to
      from target_status s
      join target t on t.id = s.target_id
      join indicator i on i.id = s.indicator_id
      left join agreement a on a.id = s.agreement_id
      left join service_line l on l.id = s.subject_id and s.subject_type = 'SERVICE_LINE'
      left join lateral (select r.unit_id, r.type from steering_relation r
        where s.subject_type in ('UNIT', 'PRODUCER')
        and r.unit_id in (select s.subject_id union all select x.id from service_unit x
          where s.subject_type = 'PRODUCER' and x.producer_id = s.subject_id)
        and r.valid_from <= s.period_to and (r.valid_to is null or r.valid_to >= s.period_from)
        order by r.type <> case a.type when 'CONTRACT' then 'CONTRACT' when 'VOUCHER_RULEBOOK'
            then 'VOUCHER' when 'LINE_AGREEMENT' then 'OWN' when 'GRANT_TERMS' then 'GRANT' end,
          r.agreement_id is distinct from s.agreement_id, r.valid_from, r.id
        limit 1) v on true
      left join service_unit u on u.id = v.unit_id""";

  /** A target was missed. */
  static final String MISSED = "s.state = 'MISSED'";

  /** Nothing was told, though the period ended before a day. */
  static final String MISSING = "s.state = 'MISSING' and s.period_to < cast(? as date)";

  /** Of the periods of its own kind: years and whole agreements are only summed up from them. */
  static final String UNASKED =
      "(u.id is not null or l.responsible_id is not null)"
          + " and s.period_kind = i.period_kind and s.period_to >= cast(? as date)"
          + " and not exists (select 1 from breach b where b.target_id = s.target_id"
          + " and b.subject_id = s.subject_id and b.period_from = s.period_from"
          + " and b.state <> 'SETTLED')";

  private MissedSql() {}

  static BreachFacts facts(Row row) {
    return new BreachFacts(
        row.uuid(0),
        row.uuid(1),
        row.uuid(2),
        new Subject(row.constant(3, PartyType.class), row.uuid(4)),
        row.uuid(5),
        row.uuid(6),
        row.constant(7, RelationType.class),
        new Period(row.constant(8, PeriodKind.class), row.date(9)),
        row.decimal(10),
        row.decimal(11),
        row.integer(14),
        row.integer(12),
        row.text(13),
        row.flag(15));
  }
}
