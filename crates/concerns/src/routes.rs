//! The slice's closed lists.

use crate::{PERMISSIONS, desk, public, resident, settings, store};
use ::store::{Migration, Tables};
use web::Slice;

static LOCALES: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

pub const TABLES: Tables = Tables {
    city: &[
        "category",
        "routing",
        "template",
        "concern",
        "contact",
        "private_link",
        "supporter",
        "me_too",
        "story",
        "revision",
        "photo",
        "draft",
        "unsent",
        "reader",
        "saved_filter",
        "figure",
    ],
    // The full-text index: its rows are reached only through concerns of a city.
    installation: &["concern_words"],
};

pub fn migrations() -> Vec<Migration> {
    vec![
        Migration::same("20261124000200_concerns_tables", include_str!("../migrations/20261124000200_concerns_tables.sql")),
        Migration::each(
            "20261124000300_concerns_words",
            include_str!("../migrations/20261124000300_concerns_words.sqlite.sql"),
            include_str!("../migrations/20261124000300_concerns_words.postgres.sql"),
        ),
        Migration::same("20261124000400_concerns_desk", include_str!("../migrations/20261124000400_concerns_desk.sql")),
        Migration::same("20261124000450_concerns_public", include_str!("../migrations/20261124000450_concerns_public.sql")),
        Migration::same("20261129000100_concerns_me_too", include_str!("../migrations/20261129000100_concerns_me_too.sql")),
        Migration::same("20261129000200_concerns_source", include_str!("../migrations/20261129000200_concerns_source.sql")),
        Migration::same("20261130000100_concerns_unsent", include_str!("../migrations/20261130000100_concerns_unsent.sql")),
        Migration::same("20261130000300_concerns_audience", include_str!("../migrations/20261130000300_concerns_audience.sql")),
    ]
}

pub fn slice() -> Slice {
    Slice {
        name: "concerns",
        routes: [public::routes(), resident::routes(), desk::routes(), settings::routes()].into_iter().flatten().collect(),
        nav: [public::nav(), resident::nav(), desk::nav(), settings::nav()].concat(),
        permissions: PERMISSIONS,
        migrations: migrations(),
        tables: TABLES,
        statements: store::statements(),
        locales: &LOCALES,
        handlers: |site| [crate::notify::handlers(site), desk::handlers()].concat(),
        schedules: vec![resident::SCHEDULE],
    }
}
