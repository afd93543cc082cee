-- Where an indicator says of how few a figure tells too much, a figure that came without its denominator cannot be seen to
-- have enough behind it, and a least that is not seen to be met is not met: comparisons of services say so already. A
-- count is its own number; yes, no and a day of a milestone tell of no number of people.
create function tells_of_few(kind text, measured boolean, value numeric, denominator numeric, minimum integer)
returns boolean language sql immutable parallel safe as $$
  select coalesce(case
    when not measured or kind in ('YES_NO', 'MILESTONE', 'UNDEFINED') then false
    when kind = 'COUNT' then value < minimum
    else minimum is not null and (denominator is null or denominator < minimum)
  end, false)
$$;

-- What was judged before
update target_status s set small_n = not s.small_n
  from indicator i
  where i.id = s.indicator_id and i.minimum_n is not null
    and s.small_n <> tells_of_few(i.kind, s.measurement_id is not null or coalesce(s.present, 0) > 0, s.value,
      s.denominator, i.minimum_n);
