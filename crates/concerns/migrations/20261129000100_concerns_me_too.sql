-- Who said “me too” of what, so that one person is counted once: a hash that names nobody. One that is made of a network address is of no use when the day
-- is over, and goes then (`until`); one of an account stays.
create table me_too (
  city_id uuid not null,
  concern_id uuid not null,
  mark bytea not null,
  until bigint,
  primary key (city_id, concern_id, mark)
);
create index me_too_until on me_too (city_id, until);
