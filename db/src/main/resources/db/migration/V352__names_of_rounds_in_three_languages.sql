-- A round was called by the name that its officer typed, in Finnish, whoever read it. It now has a name of its own in each
-- language, or none: where there is none it is called by what its template is called in that language, and its period.
alter table report_round rename column name to name_fi;
alter table report_round alter column name_fi drop not null;
alter table report_round add column name_sv varchar(200);
alter table report_round add column name_en varchar(200);
-- a name that only repeated the template's says nothing more than the template's
update report_round o set name_fi = null from report_template t where t.id = o.template_id and t.title_fi = o.name_fi;

-- What is found is named in the reader's language where the thing has such a name. Null: the one title is everybody's.
alter table search_entry add column title_sv varchar(700);
alter table search_entry add column title_en varchar(700);

create or replace function index_report(wanted uuid) returns void language plpgsql as $$
declare
  r self_monitoring_report;
  o report_round;
  t report_template;
  days text;
  written text;
begin
  select * into r from self_monitoring_report where id = wanted;
  select * into o from report_round where id = r.round_id;
  select * into t from report_template where id = r.template_id;
  days := ' ' || to_char(r.period_from, 'FMDD.FMMM.YYYY') || '–' || to_char(r.period_to, 'FMDD.FMMM.YYYY');
  select concat_ws(e'\n', r.settled_reason,
      (select string_agg(concat_ws(' · ', texts_of(s.answers), s.reason, texts_of(s.comments)), e'\n' order by s.number)
        from report_submission s where s.report_id = wanted),
      (select string_agg(concat_ws(' · ', e.asked_reason, e.decided_reason), e'\n')
        from report_extension e where e.report_id = wanted)) into written;
  perform index_entry('REPORT', wanted, coalesce(r.submitted_at, r.changed_at, now()),
    coalesce(o.name_fi, t.title_fi) || days, r.case_id, r.producer_id, r.unit_id, written, written);
  update search_entry set title_sv = left(coalesce(o.name_sv, t.title_sv) || days, 700),
      title_en = left(coalesce(o.name_en, t.title_en) || days, 700)
    where id = wanted;
  insert into search_reader values (wanted, r.producer_id, r.unit_id, true)
    on conflict (entry_id, producer_id) do update set unit_id = excluded.unit_id;
end
$$;

select index_thing('REPORT', r.id) from self_monitoring_report r
  where exists (select 1 from search_entry s where s.id = r.id);
