-- Append-only: who did or read what. `detail` holds codes and counts, never a resident's words, so that what is deleted elsewhere is not kept here.
create table audit (
  id uuid primary key,
  at bigint not null,
  city_id uuid,
  actor_kind text not null,
  actor_account uuid,
  actor_name text not null,
  act text not null,
  subject text not null,
  is_read boolean not null,
  detail jsonb not null
);
create index audit_city_at on audit (city_id, at);
create index audit_subject on audit (city_id, subject, at);
create index audit_actor on audit (actor_account, at);
