-- The wordings that came with the house name the provision instead of the number from the day of the upgrade on, where
-- nobody has touched them. A version that itself begins on that day stays in force to its end, since a letter of this
-- morning may name it. What an administrator has rewritten, or begun to, is theirs.
with renamed as (
  select t.*, greatest(today.day, t.valid_from + 1) as day,
    replace(replace(replace(replace(replace(replace(regexp_replace(regexp_replace(t.body,
      '(hallintolaki|förvaltningslagen) 434/2003 33 §', '{{law.TIME_LIMIT}}', 'g'),
      '(hallintolaki|förvaltningslagen) 434/2003 39 §', '{{law.INSPECTION}}', 'g'),
      'hallintolaki 434/2003 59 §; laki 13/2003 19 §', '{{law.SERVICE_BY_LETTER}}; {{law.ELECTRONIC_SERVICE}}'),
      'förvaltningslagen 434/2003 59 §; lagen 13/2003 19 §', '{{law.SERVICE_BY_LETTER}}; {{law.ELECTRONIC_SERVICE}}'),
      'hallintolaki 434/2003 21 §', '{{law.TRANSFER}}'),
      'förvaltningslagen 434/2003 21 §', '{{law.TRANSFER}}'),
      '621/1999 11.2 § 7 kohta', '{{law.PROTECTION_OF_REPORTER}}'),
      '621/1999 11 § 2 mom. 7 punkten', '{{law.PROTECTION_OF_REPORTER}}') as named
  from document_template t
  cross join (select (now() at time zone 'Europe/Helsinki')::date as day) today
  where t.changed_by = 'Valvomo' and t.valid_from <= today.day and t.valid_to is null
    and not exists (select 1 from document_template later
      where later.kind = t.kind and later.language = t.language and later.number > t.number)
), changed as (
  select *, replace(named, '741/2023 29 §', '{{law.BAN_ON_RETALIATION}}') as wording from renamed
  where named <> body
), ended as (
  update document_template t set valid_to = changed.day - 1, version = t.version + 1, changed_at = now()
    from changed where t.id = changed.id
)
insert into document_template (id, version, changed_at, changed_by, kind, language, number, valid_from, body)
select gen_random_uuid(), 1, now(), changed_by, kind, language, number + 1, day, wording
from changed;
