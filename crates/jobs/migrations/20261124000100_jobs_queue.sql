-- Work that waits. `run_at` is when somebody must look at the row next: its time while it waits, the end of the lease while it runs, nothing once it is
-- done or has failed. One partial index then finds what is due, in order, however many rows are finished.
create table job (
  id uuid primary key,
  kind text not null,
  key text,
  payload jsonb not null,
  state text not null,
  run_at bigint,
  attempts bigint not null,
  attempts_max bigint not null,
  locked_by uuid,
  last_error text,
  created_at bigint not null,
  finished_at bigint
);
create index job_due on job (run_at, id) where run_at is not null;
create index job_state on job (state, id);
-- One waiting job a key. One that runs already does not count: it may have read what it needs before the change that wants the new one.
create unique index job_waiting_key on job (kind, key) where state = 'queued';

-- The last period for which a scheduled job was made.
create table job_schedule (
  kind text primary key,
  period bigint not null
);
