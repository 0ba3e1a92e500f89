-- What somebody typed for a case at the desk and has not sent, for their eyes alone; `mark` says which keeping of it a page has shown.
create table unsent (
  city_id uuid not null,
  account uuid not null,
  concern_id uuid not null,
  body jsonb not null,
  mark bigint not null,
  primary key (city_id, account, concern_id)
);
create index unsent_age on unsent (city_id, mark);
create index unsent_concern on unsent (city_id, concern_id);
