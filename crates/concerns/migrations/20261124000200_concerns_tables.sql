-- What can be reported, and how. `body` holds what people read, per language: name, hint, words, questions, elsewhere.
create table category (
  city_id uuid not null,
  code text not null,
  position bigint not null,
  grp text not null,
  icon text not null,
  kind text not null,
  department text not null,
  deadline text not null,
  publication text not null,
  place text not null,
  evidence boolean not null,
  emergency boolean not null,
  is_closed boolean not null,
  body jsonb not null,
  primary key (city_id, code)
);

-- Category x area -> department, where it is not the category's own. An empty category or area means any.
create table routing (
  city_id uuid not null,
  category text not null,
  area text not null,
  position bigint not null,
  department text not null,
  primary key (city_id, category, area)
);

create table template (
  city_id uuid not null,
  code text not null,
  position bigint not null,
  category text not null,
  body jsonb not null,
  primary key (city_id, code)
);

create table concern (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  search_id bigint not null,
  category text not null,
  department text not null,
  area text not null,
  assignee uuid,
  assignee_name text not null,
  state text not null,
  visibility text not null,
  channel text not null,
  lang text not null,
  title text not null,
  details text not null,
  answers jsonb not null,
  place text not null,
  place_text text not null,
  lat double precision,
  lon double precision,
  reported_at bigint not null,
  received_at bigint not null,
  deadline text not null,
  due_at bigint,
  paused_at bigint,
  paused_total bigint not null,
  answered_at bigint,
  closed_at bigint,
  close_reason text not null,
  in_time boolean,
  hours bigint,
  interval_bad boolean not null,
  rating bigint,
  reopened bigint not null,
  supporters bigint not null,
  photos bigint not null,
  source text not null,
  source_key text not null,
  updated_at bigint not null,
  version bigint not null,
  primary key (city_id, id)
);
create unique index concern_reference on concern (city_id, reference);
create index concern_search on concern (search_id);
create index concern_desk on concern (city_id, state, due_at);
create index concern_team on concern (city_id, department, state, due_at);
create index concern_mine on concern (city_id, assignee, state, due_at);
create index concern_public on concern (city_id, visibility, reported_at);
create index concern_updated on concern (city_id, updated_at);
create index concern_category on concern (city_id, category, reported_at);
create index concern_area on concern (city_id, area, reported_at);
create index concern_lat on concern (city_id, lat, lon);
create index concern_source on concern (city_id, source, source_key);

-- Who reported: for staff only, read under audit, deleted for good.
create table contact (
  city_id uuid not null,
  concern_id uuid not null,
  name text not null,
  mail text not null,
  phone text not null,
  phone_digits text not null,
  wants_mail boolean not null,
  primary key (city_id, concern_id)
);
create index contact_mail on contact (city_id, mail);
create index contact_phone on contact (city_id, phone_digits);

-- Private links: 128-bit secrets, only their SHA-256 is here.
create table private_link (
  city_id uuid not null,
  hash bytea not null,
  concern_id uuid not null,
  supporter_id uuid,
  purpose text not null,
  made_at bigint not null,
  primary key (city_id, hash)
);
create index private_link_concern on private_link (city_id, concern_id);

-- “Me too”, and those who follow by mail.
create table supporter (
  city_id uuid not null,
  id uuid not null,
  concern_id uuid not null,
  mail text not null,
  lang text not null,
  is_confirmed boolean not null,
  made_at bigint not null,
  primary key (city_id, id)
);
create index supporter_concern on supporter (city_id, concern_id);
create index supporter_mail on supporter (city_id, mail);

-- The story: people and acts, in order. `text` is what was said; `detail` holds codes only.
create table story (
  city_id uuid not null,
  id uuid not null,
  concern_id uuid not null,
  at bigint not null,
  act text not null,
  is_public boolean not null,
  actor_kind text not null,
  actor_account uuid,
  actor_name text not null,
  text text not null,
  lang text not null,
  detail jsonb not null,
  primary key (city_id, id)
);
create index story_concern on story (city_id, concern_id, at);

-- Earlier texts of what staff edited; a text removed for privacy is removed here too.
create table revision (
  city_id uuid not null,
  id uuid not null,
  concern_id uuid not null,
  subject text not null,
  at bigint not null,
  actor_account uuid,
  actor_name text not null,
  before text not null,
  primary key (city_id, id)
);
create index revision_concern on revision (city_id, concern_id, at);

create table photo (
  city_id uuid not null,
  id uuid not null,
  concern_id uuid,
  draft_hash bytea,
  story_id uuid,
  taken_by text not null,
  blob text not null,
  width bigint not null,
  height bigint not null,
  is_hidden boolean not null,
  made_at bigint not null,
  primary key (city_id, id)
);
create index photo_concern on photo (city_id, concern_id, made_at);
create index photo_draft on photo (city_id, draft_hash);

-- A report that is being written; its address holds a secret of which only the hash is here.
create table draft (
  city_id uuid not null,
  hash bytea not null,
  body jsonb not null,
  concern_id uuid,
  made_at bigint not null,
  updated_at bigint not null,
  primary key (city_id, hash)
);
create index draft_age on draft (city_id, updated_at);

-- Who has a case open.
create table reader (
  city_id uuid not null,
  concern_id uuid not null,
  account uuid not null,
  name text not null,
  at bigint not null,
  primary key (city_id, concern_id, account)
);

-- A person's own inboxes: a filter with a name.
create table saved_filter (
  city_id uuid not null,
  account uuid not null,
  name text not null,
  query text not null,
  made_at bigint not null,
  primary key (city_id, account, name)
);

-- The roll-up: written in the transaction of the verb. Empty department or area: none. A month stands at its first day and is the sum of its days.
-- `hours`: whole hours to the answer, and how many took them, as `hours:n` parted by blanks: a year is read in a thousand rows and not in a hundred thousand.
create table figure (
  city_id uuid not null,
  span text not null,
  day bigint not null,
  category text not null,
  department text not null,
  area text not null,
  reported bigint not null,
  answered bigint not null,
  in_time bigint not null,
  closed bigint not null,
  without_interval bigint not null,
  hours_total bigint not null,
  hours text not null,
  primary key (city_id, span, day, category, department, area)
);
