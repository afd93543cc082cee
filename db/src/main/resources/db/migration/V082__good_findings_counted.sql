-- What was found good is acknowledged and closed within days: counted over a period it must not vanish with its closing.
-- Few findings are good or recommendations; the index holds those alone, by the day on which they took effect.
create index finding_good on finding (opened_at, unit_id) where severity <= 1 and opened_at is not null;
