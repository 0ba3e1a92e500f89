use crate::migrations;
use testkit::each_database;

#[tokio::test]
async fn every_statement_prepares() {
    each_database(&migrations(), async |t| {
        for (name, sql) in cities::statements() {
            t.db().prepare(sql).await.unwrap_or_else(|e| panic!("{name}: {e}"));
        }
    })
    .await;
}

#[test]
fn every_statement_names_its_city() {
    for (name, sql) in cities::statements() {
        let words: Vec<&str> = sql.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
        let of_a_city = cities::TABLES.city.iter().any(|t| words.contains(t));
        assert!(!of_a_city || words.contains(&"city_id"), "{name}");
    }
}
