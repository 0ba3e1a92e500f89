//! Work that must happen later and survive everything: a durable queue, a schedule, and the outbox for mail.
//!
//! - [`enqueue`] and [`send_mail`] write in the caller's own transaction. What follows from a verb is kept or lost with the verb itself.
//! - [`run_due`], [`schedule_due`] and [`deliver_due`] do one round; [`Worker`] calls them for ever. Tests call them with a clock of their own.
//! - A job is held by a lease: after a kill another worker takes it up. Handlers are idempotent.
//! - A mail has one Message-ID for all attempts; a kill repeats at most the one in hand, and loses none.
//! - Nothing ends in silence: jobs that failed and mails that were given up stay visible to staff, who can start them again.

mod backoff;
mod deliver;
mod error;
mod keep;
mod letter;
mod mail;
mod message;
mod outbox;
mod queue;
mod schedule;
mod smtp;
mod staff;
mod store;
mod work;
mod worker;

pub use backoff::{BACKOFF_FIRST, BACKOFF_MAX, backoff};
pub use deliver::{MAIL_ATTEMPTS_MAX, MAIL_LEASE, MAIL_NEWS, Round, deliver_due};
pub use error::Error;
pub use keep::{DONE_JOBS_KEPT, FAILED_JOBS_KEPT, MAILS_KEPT, SCHEDULES, handlers};
pub use letter::{Letter, Link, Paragraph, letter};
pub use mail::{ADDRESS_BYTES_MAX, MAIL_BYTES_MAX, Mail, MailId, SUBJECT_CHARS_MAX, forget_about, forget_address, is_address, is_written, send_mail};
pub use outbox::{Destination, MailFilter, MailLine, MailShown, MailState, Paging, destinations, list_mails, mail, retry, retry_destination};
pub use queue::{ATTEMPTS_MAX, Job, JobId, enqueue};
pub use schedule::{Every, Schedule, schedule_due};
pub use smtp::{Delivery, Sender, Smtp};
pub use staff::{JobLine, JobState, list_jobs, retry_job};
pub use work::{Handler, LEASE, Outcome, Running, run_due};
pub use worker::{Work, Worker};

pub(crate) use worker::wake;

use ::store::{Migration, Tables};
use kernel::Permission;

pub const MAIL_SEE: Permission = Permission("jobs.mail.see");
pub const MAIL_RETRY: Permission = Permission("jobs.mail.retry");
pub const JOBS_SEE: Permission = Permission("jobs.see");
pub const JOBS_RETRY: Permission = Permission("jobs.retry");
pub const PERMISSIONS: &[Permission] = &[MAIL_SEE, MAIL_RETRY, JOBS_SEE, JOBS_RETRY];
/// Every act of this crate that the log may hold; each has its message, `jobs-act-…`.
pub const ACTS: &[&str] = &["jobs.mail.list", "jobs.mail.retry", "jobs.mail.see", "jobs.retry"];
/// Those that hold for the whole installation only: the queue is everybody's.
pub const INSTALLATION: &[Permission] = &[JOBS_SEE, JOBS_RETRY];

/// The messages of this crate; `web` joins them with its own.
pub static LOCALES: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The migrations of this crate's tables.
pub fn migrations() -> Vec<Migration> {
    vec![
        Migration::same("20261124000100_jobs_queue", include_str!("../migrations/20261124000100_jobs_queue.sql")),
        Migration::same("20261124000200_jobs_mail", include_str!("../migrations/20261124000200_jobs_mail.sql")),
    ]
}

/// The tables of this crate, for the isolation test. Installation mails stand in `mail` under the nil UUID.
pub const TABLES: Tables = Tables { city: &["mail"], installation: &["job", "job_schedule"] };

/// Every statement of this crate, by name.
pub fn statements() -> Vec<(&'static str, &'static str)> {
    [store::job::ALL, store::mail::ALL].concat()
}
