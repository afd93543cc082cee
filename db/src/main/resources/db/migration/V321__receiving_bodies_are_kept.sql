-- Bodies merge, move and change their names: an administrator keeps the table, as that of who decides what. Each row gets
-- a version, so that a lost race is noticed, and an id under which the audit trail tells of it. Rows end, they are never
-- deleted: a transfer names the body by its code.
alter table receiving_body
  add column id         uuid not null default gen_random_uuid(),
  add column version    bigint not null default 0,
  add column changed_at timestamptz,
  add column changed_by varchar(200);
alter table receiving_body alter column id drop default;
alter table receiving_body add constraint receiving_body_id unique (id);
