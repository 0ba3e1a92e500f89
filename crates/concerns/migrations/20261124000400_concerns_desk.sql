-- What the desk sorts by, and its small inboxes: found without looking at every case.
create index concern_desk_newest on concern (city_id, reported_at, id);
create index concern_desk_locate on concern (city_id, state, due_at) where place = 'unlocated';
create index concern_desk_came_back on concern (city_id, state, due_at) where reopened > 0;
