use crate::house::{House, migrations};
use testkit::each_database;

#[tokio::test]
async fn every_statement_prepares_and_names_its_city() {
    each_database(&migrations(), async |t| {
        for (name, sql) in accounts::slice().statements {
            t.cx.db.prepare(sql).await.unwrap_or_else(|e| panic!("{name}: {e}\n{sql}"));
            let of_city = accounts::TABLES.city.iter().any(|table| sql.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|w| w == *table));
            assert!(!of_city || sql.contains("city_id"), "{name} does not name the city: {sql}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_over_is_deleted_once_a_day() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.administrator().await;
        t.clock.advance(200 * 24 * kernel::HOUR);
        accounts::purge(&h.cx).await.unwrap();
        accounts::purge(&h.cx).await.unwrap();
        for table in ["select count(*) as n from account_session", "select count(*) as n from account_device", "select count(*) as n from account_throttle"] {
            assert_eq!(h.cx.db.q(table).count().await.unwrap(), 0, "{table}");
        }
    })
    .await;
}
