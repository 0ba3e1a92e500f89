-- People who may sign in. `kind` is staff or resident. A resident belongs to one city, `home`; staff may work in several and have the nil UUID there.
-- `totp` is sealed with a key that is not in this database. `totp_step` is the last step that was used: a code opens once.
create table account (
  id uuid primary key,
  kind text not null,
  home uuid not null,
  mail text not null,
  mail_folded text not null,
  name text not null,
  lang text not null,
  password text,
  totp text,
  totp_step bigint not null,
  factor_at bigint,
  state text not null,
  created_at bigint not null,
  password_at bigint,
  signed_in_at bigint
);
create unique index account_mail on account (kind, home, mail_folded);

-- Roles that a city (or, under the nil UUID, the installation) made or changed. A built-in role that nobody changed has no row. `permissions` are their
-- names with spaces between.
create table account_role (
  city_id uuid not null,
  code text not null,
  name text not null,
  permissions text not null,
  edited_at bigint not null,
  edited_by_name text not null,
  primary key (city_id, code)
);

-- A role given to somebody. The nil UUID as city is the whole installation; an empty department, area or category is all of them.
create table account_grant (
  id uuid primary key,
  account uuid not null,
  role text not null,
  city_id uuid not null,
  department text not null,
  area text not null,
  category text not null,
  given_by uuid,
  given_by_name text not null,
  given_at bigint not null,
  reason text not null
);
create unique index account_grant_once on account_grant (account, role, city_id, department, area, category);
create index account_grant_city on account_grant (city_id, account);

create table account_invitation (
  id uuid primary key,
  token_hash text not null,
  city_id uuid not null,
  mail text not null,
  mail_folded text not null,
  role text not null,
  department text not null,
  area text not null,
  category text not null,
  reason text not null,
  invited_by uuid,
  invited_by_name text not null,
  created_at bigint not null,
  sent bigint not null,
  expires_at bigint not null
);
create unique index account_invitation_token on account_invitation (token_hash);
create index account_invitation_city on account_invitation (city_id, created_at);

-- `stage`: code (the second factor is asked for), factor (it must be set up), open.
create table account_session (
  id uuid primary key,
  token_hash text not null,
  account uuid not null,
  stage text not null,
  to_path text not null,
  created_at bigint not null,
  last_seen_at bigint not null,
  expires_at bigint not null,
  agent text not null,
  address text not null
);
create unique index account_session_token on account_session (token_hash);
create index account_session_account on account_session (account);
create index account_session_old on account_session (expires_at);

-- Links that were mailed: kind is reset, resident, or set-up (which the console prints).
create table account_link (
  id uuid primary key,
  kind text not null,
  token_hash text not null,
  account uuid,
  home uuid not null,
  mail text not null,
  mail_folded text not null,
  to_path text not null,
  created_at bigint not null,
  expires_at bigint not null
);
create unique index account_link_token on account_link (token_hash);
create index account_link_mail on account_link (kind, home, mail_folded, created_at);
create index account_link_old on account_link (expires_at);

create table account_recovery (
  account uuid not null,
  code_hash text not null,
  primary key (account, code_hash)
);

-- Browsers that have signed in before: guessing elsewhere does not slow them down.
create table account_device (
  id uuid primary key,
  token_hash text not null,
  account uuid not null,
  created_at bigint not null,
  last_at bigint not null
);
create unique index account_device_token on account_device (token_hash);
create index account_device_account on account_device (account);

-- Tries that did not succeed. `who` is the hash of what was tried: an account's address, a browser, a network address.
create table account_throttle (
  who text primary key,
  fails bigint not null,
  blocked_until bigint not null,
  last_at bigint not null
);

-- One row a city (nil: the installation): taken before administrators are counted, so that two cannot both go at once.
create table account_guard (
  city_id uuid primary key,
  taken bigint not null
);
