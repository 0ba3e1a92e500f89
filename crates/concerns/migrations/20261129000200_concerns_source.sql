-- A request of another system comes in once, even when two imports of its file run at once.
drop index concern_source;
create unique index concern_source on concern (city_id, source, source_key) where source <> '';
