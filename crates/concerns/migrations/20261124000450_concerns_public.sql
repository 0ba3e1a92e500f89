-- What everybody may see, in the orders in which it is shown. Each index carries the columns by which lists are narrowed, so that a row that does not fit
-- is passed over without being read; those of open, answered and closed cases hold no others.
drop index concern_public;
create index concern_newest on concern (city_id, visibility, reported_at, id, state, category, department, area, in_time, due_at, lat, lon);
create index concern_open on concern (city_id, visibility, due_at, id, state, category, department, area, reported_at, lat, lon)
  where state in ('new', 'working', 'waiting');
create index concern_answered on concern (city_id, visibility, answered_at, id, category, department, area, in_time, hours, reported_at, lat, lon)
  where state = 'answered';
create index concern_closed on concern (city_id, visibility, closed_at, id, category, department, area, reported_at, lat, lon)
  where state = 'closed';
create index concern_map on concern (city_id, visibility, lat, lon, state, due_at, reported_at, answered_at, closed_at, category, department, area, in_time, reference);

-- The age of what is open, whoever may see it.
create index concern_backlog on concern (city_id, reported_at, state, due_at, category, department, area)
  where state in ('new', 'working', 'waiting');
