-- A lot (osa-alue) is more than a line of the terms: units serve some of them, and a target may be set on one. Names of
-- lots, one a line; null is a party of the whole agreement, to whom only targets of no lot apply.
alter table agreement_party add column lots text;
alter table target add column lot varchar(400);
alter table target add constraint lot_is_of_an_agreement check (lot is null or agreement_id is not null);

create or replace view target_subject as
  select t.id as target_id, p.party_type as subject_type, p.party_id as subject_id, p.producer_id,
      greatest(p.valid_from, a.valid_from) as valid_from, least(p.valid_to, a.valid_to) as valid_to
    from target t
    join agreement a on a.id = t.agreement_id
    join agreement_party p on p.agreement_id = t.agreement_id and p.measured
      and (t.lot is null or t.lot = any(string_to_array(p.lots, e'\n')))
  union all
  select t.id, 'UNIT', u.id, u.producer_id, r.valid_from, r.valid_to
    from target t
    join service_unit u on t.unit_type is null or u.type = t.unit_type
    join (select unit_id, min(valid_from) as valid_from,
          case when bool_or(valid_to is null) then null else max(valid_to) end as valid_to
        from steering_relation group by unit_id) r on r.unit_id = u.id
    where t.agreement_id is null;
