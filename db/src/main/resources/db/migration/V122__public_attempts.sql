-- What comes without login is counted by where it comes from, for some minutes only: the address stands here as a keyed
-- hash and goes when it no longer counts. Unlogged: after a crash the counting begins anew, which harms nobody.
create unlogged table public_attempt (
  address_hash varchar(64) not null,
  at           timestamptz not null
);
create index public_attempt_by_address on public_attempt (address_hash, at desc);
create index public_attempt_by_age on public_attempt (at);
