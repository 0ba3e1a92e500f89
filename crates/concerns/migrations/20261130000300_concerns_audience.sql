-- Who may read what a resident said later: everybody (`all`), nobody outside before staff have looked (`review`), staff by their own choice (`hidden`) or because
-- its kind or its reporter wants it so (`staff`). `is_public` says of the fact alone; a case counts what waits in it, so that the desk finds it without its story.
alter table story add column audience text not null default 'all';
alter table concern add column unseen bigint not null default 0;

-- What was said before this and is not public yet waits for a look where it was told that one would come.
update story set audience = 'staff' where is_public = false and actor_kind in ('visitor', 'resident') and act in ('replied', 'said-more', 'rated', 'reopened');
update story set audience = 'review' where audience = 'staff'
  and exists (select 1 from concern c join category k on k.city_id = c.city_id and k.code = c.category
    where c.city_id = story.city_id and c.id = story.concern_id and c.visibility <> 'private' and k.publication <> 'never')
  and (text <> '' or exists (select 1 from photo p where p.city_id = story.city_id and p.concern_id = story.concern_id and p.story_id = story.id));
update story set is_public = true where audience in ('review', 'staff');
update concern set unseen = (select count(*) from story s where s.city_id = concern.city_id and s.concern_id = concern.id and s.audience = 'review')
  where exists (select 1 from story s where s.city_id = concern.city_id and s.concern_id = concern.id and s.audience = 'review');

create index concern_desk_review on concern (city_id, reported_at, id) where (visibility = 'review' or (visibility = 'public' and unseen > 0));
