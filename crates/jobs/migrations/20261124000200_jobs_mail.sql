-- The outbox. `city_id` is never null: the installation's own mails stand under the nil UUID, so that every statement names the city alike and the
-- unique index holds for them too. `next_at` is as `run_at` of a job.
create table mail (
  id uuid primary key,
  city_id uuid not null,
  key text not null,
  to_address text not null,
  to_folded text not null,
  to_domain text not null,
  from_name text not null,
  reply_to text,
  subject text not null,
  body_text text not null,
  body_html text not null,
  language text not null,
  unsubscribe text,
  message_id text not null,
  about text not null,
  is_secret boolean not null,
  state text not null,
  attempts bigint not null,
  next_at bigint,
  locked_by uuid,
  last_error text,
  created_at bigint not null,
  tried_at bigint,
  sent_at bigint
);
create unique index mail_notice on mail (city_id, key, to_folded);
create index mail_due on mail (next_at, id) where next_at is not null;
create index mail_address on mail (city_id, to_folded);
create index mail_about on mail (city_id, about);
create index mail_domain on mail (city_id, to_domain, tried_at);
create index mail_state on mail (city_id, state, id);
create index mail_old on mail (created_at);
