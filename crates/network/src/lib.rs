//! The network: its register of members, as of any date, and the installation's front page.
//!
//! Read in this order: `model` (who is a member when, and who is meant by a name), `import` (the one verb that writes; `table` reads what people
//! edit), `register` (its page, for the secretariat), `front`, `member`.
//!
//! Invariants: every count is derived from rows; a printed number stands beside it and never instead of it. A day that no source gives is unknown, not
//! guessed. A member is not a city of this installation; when one runs here, the register leads to it.

mod error;
mod front;
mod import;
mod member;
pub mod model;
pub mod ports;
mod register;
mod store;
mod table;

pub use error::Error;
pub use import::{Imported, Outlook, Register2016, Source, import, look, report_2016};
pub use register::REGISTER_PAGE;

use ::store::{Migration, Tables};
use kernel::Permission;
use web::Slice;

/// Write the register.
pub const REGISTER: Permission = Permission("network.register");
pub const PERMISSIONS: &[Permission] = &[REGISTER];
/// Every act of this crate that the log may hold; each has its message, `network-act-…`.
pub const ACTS: &[&str] = &["network.import"];
/// Those that hold for the whole installation only: the register is no city's.
pub const INSTALLATION: &[Permission] = &[REGISTER];

static LOCALES: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

pub const TABLES: Tables = Tables { city: &[], installation: &["member", "member_alias", "membership", "printed_count", "register_version"] };

pub fn migrations() -> Vec<Migration> {
    // Its number is that of a migration of accounts, too: the whole name counts, and one that has run is never renamed.
    vec![
        Migration::same("20261124000500_network_register", include_str!("../migrations/20261124000500_network_register.sql")),
        Migration::same("20261129001500_network_months", include_str!("../migrations/20261129001500_network_months.sql")),
    ]
}

pub fn slice() -> Slice {
    let mut routes = front::routes();
    routes.extend(member::routes());
    routes.extend(register::routes());
    Slice {
        name: "network",
        routes,
        nav: Vec::new(),
        permissions: PERMISSIONS,
        migrations: migrations(),
        tables: TABLES,
        statements: store::ALL.to_vec(),
        locales: &LOCALES,
        handlers: |_| Vec::new(),
        schedules: Vec::new(),
    }
}
