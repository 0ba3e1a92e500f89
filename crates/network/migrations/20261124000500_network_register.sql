-- The register of members. Nothing here is a city's: a network's members need not run on this installation.
create table member (
  code text primary key,
  kind text not null,
  tier text not null,
  country text not null,
  parent text not null,
  lat double precision,
  lon double precision,
  position_from text not null,
  name text not null,
  name_report text not null,
  name_local text not null,
  local_lang text not null,
  note text not null
);
create table member_alias (
  member text not null,
  alias text not null,
  lang text not null,
  kind text not null,
  primary key (member, alias, lang)
);
-- Days are days since 1970-01-01; no day: not known. `known_on`: the day for which the source vouches.
create table membership (
  member text not null,
  category text not null,
  region text not null,
  from_day bigint,
  to_day bigint,
  known_on bigint not null,
  deciding_body text not null,
  meeting text not null,
  source text not null,
  certainty text not null,
  primary key (member, category, source)
);
-- Counts that somebody printed, to be shown beside what the rows count.
create table printed_count (
  as_of bigint not null,
  region text not null,
  category text not null,
  printed bigint not null,
  source text not null,
  primary key (as_of, region, category, source)
);
create table register_version (
  id bigint primary key,
  version bigint not null
);
