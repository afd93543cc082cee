-- The closing statement and the decision that came with the house had sections of the law in their fixed words, and the
-- closing statement did not say on what it rests. Where nobody has touched them, a second version takes their place from
-- the day of the upgrade on: letters that were written name the first one, which stays as it was. What an administrator
-- has rewritten, or begun to, is theirs. There is no house clock yet when the store is upgraded.
with untouched as (
  select t.* from document_template t
  where t.number = 1 and t.changed_by = 'Valvomo' and t.valid_from < (now() at time zone 'Europe/Helsinki')::date
    and not exists (select 1 from document_template later
      where later.kind = t.kind and later.language = t.language and later.number > t.number)
    and (t.kind = 'CLOSING_STATEMENT' and t.body like '%741/2023, 25 §%'
      or t.kind = 'DECISION' and t.body like '%569/2009, 13 §%')
), ended as (
  update document_template t set valid_to = (now() at time zone 'Europe/Helsinki')::date - 1,
      version = t.version + 1, changed_at = now()
    from untouched where t.id = untouched.id
)
insert into document_template (id, version, changed_at, changed_by, kind, language, number, valid_from, body)
select gen_random_uuid(), 1, now(), changed_by, kind, language, 2, (now() at time zone 'Europe/Helsinki')::date,
  case kind
    when 'DECISION' then regexp_replace(body, '<p>[^<]*569/2009, 13 §[^<]*</p>', '<p>{{appealWho}}</p>')
    else regexp_replace(regexp_replace(regexp_replace(body,
      '<bookmark name="[^"]*" href="#next"/>',
      '<bookmark name="' || basis.head || '" href="#basis"/>' || chr(10) || '\&'),
      '<h2 id="next">',
      '<h2 id="basis">' || basis.head || '</h2>' || chr(10) || '<p>{{basis}}</p>' || chr(10) || '\&'),
      '<p>[^<]*741/2023, 25 §[^<]*</p>', '<p>{{next}}</p>')
  end
from untouched
cross join lateral (select case language when 'SV' then 'Rättslig grund' else 'Oikeusperuste' end as head) basis;
