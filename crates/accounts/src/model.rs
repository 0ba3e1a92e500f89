//! Types and rules: who may give what, what a password must be, how codes are made, how long things hold. Pure: no IO, clock or randomness.

mod access;
mod factor;
mod password;
mod session;
mod throttle;

pub use access::{Given, Level, Role, RoleSeed, covers_all, held_by, holds, may_give};
pub use factor::{CODE_DIGITS, RECOVERY_CODES, STEP_SECONDS, base32, code_at, grouped, plain_code, recovery_code, step_at, step_of_code};
pub use password::{Context, PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN, check_password};
pub use session::{
    CODE_LIFE, DEVICE_LIFE, FACTOR_LIFE, FRESH_LIFE, RESIDENT_IDLE, RESIDENT_LIFE, SEEN_EVERY, STAFF_IDLE, STAFF_LIFE, Stage, browser_name, coarse_address,
    own_path,
};
pub use throttle::{ADDRESS_FREE, ADDRESS_REMEMBERED, DELAY_FIRST, DELAY_MAX, LINKS_FREE, TRIES_FREE, delay};

use kernel::{HOUR, MINUTE};

/// How long an invitation holds.
pub const INVITATION_LIFE: i64 = 7 * 24 * HOUR;
/// How long a link to a new password holds.
pub const RESET_LIFE: i64 = HOUR;
/// How long a resident's link holds.
pub const RESIDENT_LINK_LIFE: i64 = 15 * MINUTE;
/// How long the token holds that the console prints; a new start prints a new one.
pub const SET_UP_LIFE: i64 = 24 * HOUR;
/// So many links of a kind are mailed to one address in [`LINKS_WINDOW`].
pub const LINKS_MAX: i64 = 3;
pub const LINKS_WINDOW: i64 = HOUR;
/// How often an invitation may be sent.
pub const INVITATION_SENDS_MAX: i64 = 5;
pub const NAME_CHARS_MAX: usize = 120;
pub const REASON_CHARS_MAX: usize = 300;
/// A city has at most so many people with a role; a list shows no more.
pub const PEOPLE_MAX: i64 = 5_000;
/// Roles that a city may have made itself.
pub const ROLES_MAX: usize = 40;

/// A name as it is kept: one line, no controls, no white space twice. Nothing if it is empty or too long.
pub fn name(typed: &str) -> Option<String> {
    let words: Vec<&str> = typed.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    let name = words.join(" ");
    (!name.is_empty() && name.chars().count() <= NAME_CHARS_MAX).then_some(name)
}
