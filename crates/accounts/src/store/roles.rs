//! Roles that were made or changed here.

use super::stored;
use crate::Error;
use crate::model::Level;
use kernel::Instant;
use store::{Ctx, Tx};
use uuid::Uuid;

store::statements! {
    HERE = "select city_id, code, name, permissions, edited_at, edited_by_name from account_role where city_id in ($1, $2) order by name, code";
    PUT = "insert into account_role (city_id, code, name, permissions, edited_at, edited_by_name) values ($1, $2, $3, $4, $5, $6)
     on conflict (city_id, code) do update set name = excluded.name, permissions = excluded.permissions, edited_at = excluded.edited_at,
     edited_by_name = excluded.edited_by_name";
    /// Of every city: those that changed the role themselves.
    CHANGED_WHERE = "select city_id from account_role where code = $1";
    DELETE = "delete from account_role where city_id = $1 and code = $2";
}

store::row! {
    #[derive(Clone, Debug)]
    pub(crate) struct RoleRow {
        pub city_id: Uuid, pub code: String, pub name: String, pub permissions: String, pub edited_at: Instant, pub edited_by_name: String,
    }
}

pub(crate) async fn here(cx: &Ctx, level: Level) -> Result<Vec<RoleRow>, Error> {
    Ok(cx.db.q(HERE).bind(stored(level)).bind(Uuid::nil()).all().await?)
}

pub(crate) async fn here_now(tx: &mut Tx, level: Level) -> Result<Vec<RoleRow>, Error> {
    Ok(tx.q(HERE).bind(stored(level)).bind(Uuid::nil()).all().await?)
}

pub(crate) async fn put(tx: &mut Tx, level: Level, code: &str, name: &str, permissions: &str, now: Instant, by: &str) -> Result<(), Error> {
    tx.q(PUT).bind(stored(level)).bind(code).bind(name).bind(permissions).bind(now).bind(by).run().await?;
    Ok(())
}
