use crate::invite::Known;
use crate::leaving::Cost;
use cities::City;
use kernel::{Failure, FieldError, Kind, Message, Permission, SECOND};
use std::sync::Arc;

/// The field in which who ends sessions proves that it is them.
pub(crate) const END_PASSWORD: &str = "end-password";

/// What can go wrong with people and their signing in.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error(transparent)]
    Jobs(#[from] jobs::Error),
    #[error(transparent)]
    Cities(#[from] cities::Error),
    #[error("the input is wrong: {0:?}")]
    Invalid(Vec<FieldError>),
    #[error("not allowed: {0}")]
    Denied(Permission),
    /// The actor would give, or take, more than they hold.
    #[error("more than one holds oneself")]
    Beyond,
    #[error("no such person")]
    NoPerson,
    /// Taken by somebody who was faster.
    #[error("no such grant")]
    NoGrant,
    #[error("no such role")]
    NoRole,
    #[error("no such session")]
    NoSession,
    /// Used, too old, or never made: which of these is not told.
    #[error("the link does not hold")]
    NoLink,
    /// There was no password before this step, or it was too long ago.
    #[error("this step of signing in is over")]
    NoStep,
    #[error("the last administrator")]
    LastAdministrator,
    /// By a change of a role: nobody could invite people, nor give roles.
    #[error("the last who changes people")]
    LastOfPeople,
    /// Nobody could change people, or roles, in these cities any more, which have the role from the installation.
    #[error("the last who changes people or roles in {} cities", .0.len())]
    LastIn(Vec<Arc<City>>),
    /// Nobody else could change what roles may do.
    #[error("the last who changes roles")]
    LastOfRoles,
    /// What goes with it was not told yet.
    #[error("not told: {0:?}")]
    Untold(Cost),
    /// The address was invited already, or works here, and that was not told yet.
    #[error("the address is known here")]
    Known(Known),
    /// Made from a page that somebody else's change has made old.
    #[error("changed since it was read")]
    Stale,
    #[error("the role is given to somebody")]
    RoleInUse,
    #[error("too many: {0}")]
    TooMany(&'static str),
    /// Too many tries; for so many microseconds none is taken.
    #[error("wait {} s", .0 / SECOND)]
    Slow(i64),
    #[error("sealing: {0}")]
    Seal(&'static str),
    #[error("{0}")]
    Broken(String),
}

impl Error {
    /// One wrong field.
    pub fn field(field: &str, message: &'static str) -> Self {
        Error::Invalid(vec![FieldError::new(field, Message::new(message))])
    }
    /// How long to wait, in whole seconds.
    pub fn wait_seconds(&self) -> Option<i64> {
        match self {
            Error::Slow(micros) => Some((micros + SECOND - 1) / SECOND),
            _ => None,
        }
    }
}

/// Names the cities in which nobody could change people or roles any more.
pub(crate) fn last_in(names: &str) -> Message {
    Message::new("accounts-error-last-in").with("cities", names)
}

impl From<FieldError> for Error {
    fn from(e: FieldError) -> Self {
        Error::Invalid(vec![e])
    }
}

impl Failure for Error {
    fn kind(&self) -> Kind {
        match self {
            Error::Store(e) => e.kind(),
            Error::Jobs(e) => e.kind(),
            Error::Cities(e) => e.kind(),
            Error::Invalid(fields) => Kind::Invalid(fields.clone()),
            Error::Denied(_) | Error::Beyond => Kind::Denied,
            Error::NoPerson | Error::NoGrant | Error::NoRole | Error::NoSession | Error::NoLink | Error::NoStep => Kind::NotFound,
            Error::LastAdministrator | Error::LastOfPeople | Error::LastIn(_) | Error::LastOfRoles | Error::RoleInUse => Kind::Refused,
            Error::Stale | Error::Untold(_) | Error::Known(_) => Kind::Conflict,
            Error::TooMany(_) | Error::Slow(_) => Kind::Limited,
            Error::Seal(_) | Error::Broken(_) => Kind::Broken,
        }
    }
    fn message(&self) -> Option<Message> {
        Some(match self {
            Error::Beyond => Message::new("accounts-error-beyond"),
            Error::NoLink => Message::new("accounts-error-link"),
            Error::NoStep => Message::new("accounts-error-step"),
            Error::LastAdministrator => Message::new("accounts-error-last-administrator"),
            Error::LastOfPeople => Message::new("accounts-error-last-of-people"),
            Error::LastIn(cities) => last_in(&cities.iter().map(|c| c.name.in_lang(&c.default_language())).collect::<Vec<_>>().join(", ")),
            Error::LastOfRoles => Message::new("accounts-error-last-of-roles"),
            Error::RoleInUse => Message::new("accounts-error-role-in-use"),
            Error::TooMany(_) => Message::new("accounts-error-too-many"),
            Error::Slow(_) => Message::new("accounts-error-slow").with("seconds", self.wait_seconds().unwrap_or(1)),
            _ => return None,
        })
    }
}
