//! The catalogue of statements.

use testkit::each_database;

#[tokio::test]
async fn every_statement_prepares() {
    each_database(&crate::town::migrations(), async |t| {
        for (name, sql) in concerns::store::statements() {
            t.db().prepare(sql).await.unwrap_or_else(|e| panic!("{name}: {e}\n{sql}"));
        }
    })
    .await;
}

#[test]
fn every_statement_names_its_city() {
    let tables = concerns::slice().tables;
    for (name, sql) in concerns::store::statements() {
        let touches = tables.city.iter().any(|t| sql.split(|c: char| !c.is_alphanumeric() && c != '_').any(|w| w == *t));
        assert!(!touches || sql.contains("city_id"), "{name} touches a city's table and does not name the city:\n{sql}");
    }
}
