-- Full text: words are parted by us, so that both engines find the same; the vectors are made from arrays, never by PostgreSQL's own parser.
create table concern_words (
  search_id bigint primary key,
  open tsvector not null,
  staff tsvector not null
);
create index concern_words_open on concern_words using gin (open);
create index concern_words_staff on concern_words using gin (staff);
