-- What follows by agreement was a text. It is a sum or a part of the price with what it is counted by, so that it can be
-- compared and reckoned with; what was written before stays, as the note beside it.
update agreement_version set terms = cast(jsonb_set(cast(terms as jsonb), '{consequences}', (
    select coalesce(jsonb_agg(case when jsonb_typeof(c.agreed -> 'amount') = 'string'
        then (c.agreed - 'amount') || jsonb_build_object('note', c.agreed -> 'amount')
        else c.agreed end order by c.place), '[]')
      from jsonb_array_elements(cast(terms as jsonb) -> 'consequences') with ordinality as c(agreed, place))) as text)
  where jsonb_typeof(cast(terms as jsonb) -> 'consequences') = 'array'
    and jsonb_path_exists(cast(terms as jsonb), '$.consequences[*].amount ? (@.type() == "string")');
