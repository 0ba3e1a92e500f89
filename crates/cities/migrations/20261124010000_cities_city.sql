-- The installation's cities. Names and texts are JSON in text columns, because jsonb forgets the order in which languages were written.
create table city (
  id uuid primary key,
  slug text not null unique,
  version bigint not null,
  -- The version in which the places, or the layers and the boundary, changed last: an edit of the settings does not read them again.
  places_version bigint not null,
  layers_version bigint not null,
  country text not null,
  zone text not null,
  languages text not null,
  brand text not null,
  town text not null,
  emergency text not null,
  phone text not null,
  mail text not null,
  reopen_days bigint not null,
  name text not null,
  lat double precision not null,
  lon double precision not null,
  zoom bigint not null,
  max_zoom bigint not null,
  texts text not null,
  week text not null,
  boundary text not null,
  attribution text not null,
  layout text not null,
  created_at bigint not null
);

create table city_department (
  city_id uuid not null references city (id),
  code text not null,
  position bigint not null,
  name text not null,
  mail text not null,
  phone text not null,
  closed boolean not null,
  primary key (city_id, code)
);

create table city_area (
  city_id uuid not null references city (id),
  code text not null,
  position bigint not null,
  level text not null,
  parent text,
  name text not null,
  population bigint,
  approximate boolean not null,
  shape text not null,
  closed boolean not null,
  primary key (city_id, code)
);

create table city_holiday (
  city_id uuid not null references city (id),
  day bigint not null,
  name text not null,
  primary key (city_id, day)
);

-- `list` is streets, landmarks or poles: a code is unique in its list.
create table city_place (
  city_id uuid not null references city (id),
  list text not null,
  code text not null,
  position bigint not null,
  kind text not null,
  name text not null,
  lat double precision not null,
  lon double precision not null,
  street text,
  primary key (city_id, list, code)
);

create table city_layer (
  city_id uuid not null references city (id),
  file text not null,
  position bigint not null,
  kind text not null,
  source text not null,
  attribution text not null,
  licence text not null,
  drawn boolean not null,
  content text not null,
  primary key (city_id, file)
);
