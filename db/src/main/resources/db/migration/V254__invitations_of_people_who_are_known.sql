-- Whoever works for two producers, or comes back to one, has signed in before: they are asked by a link whether they
-- act for the producer, with these rights, and choose no password anew. Until they accept they do not.
alter table invitation drop constraint invitation_user_id_key;
alter table invitation
  add column producer_id uuid,
  add column main_user   boolean not null default false,
  add column limited     boolean not null default false,
  add column unit_ids    text;
create unique index invitation_of_new_person on invitation (user_id) where producer_id is null;
create unique index invitation_to_join on invitation (user_id, producer_id)
  where producer_id is not null and used_at is null;
