-- What a source gives as a month goes out as a month: the day that is kept is then its first.
alter table membership add column from_month boolean not null default false;
alter table membership add column to_month boolean not null default false;
alter table membership add column known_month boolean not null default false;
