//! The plans of what everybody asks: a list that reads every case of the installation would be seen here.

use super::*;
use crate::model::ConcernId;
use crate::public::filters::Cursor;
use kernel::{Bounds, Day};
use testkit::each_database;

store::row! { struct Step { detail: String } }

/// Every kind of filter, alone and together.
fn filters() -> Vec<Filters> {
    let open = Filters::default();
    let mut out = Vec::new();
    for status in [Status::All, Status::Open, Status::Late, Status::One(State::New), Status::One(State::Answered), Status::One(State::Closed)] {
        let f = Filters { status, ..open.clone() };
        out.push(f.but(|n| n.newest_first = true));
        out.push(f.but(|n| n.category = Some("lamp-out".into())));
        out.push(f.but(|n| (n.area, n.department) = (Some("west".into()), Some("roads".into()))));
        out.push(f.but(|n| n.span = Some((Day(20_000), Day(20_030)))));
        out.push(f.but(|n| n.bounds = Bounds::parse("100,5,100.1,5.1")));
        out.push(f.but(|n| n.words = Some("dark lamp".into())));
        out.push(f.but(|n| n.timing = Some(Timing::Late)));
        out.push(Filters { after: Some(Cursor { at: 1, id: ConcernId(uuid::Uuid::nil()).0 }), ..f.clone() });
        out.push(f);
    }
    out
}

#[tokio::test]
async fn no_list_reads_every_case() {
    let migrations = [store::migrations(), jobs::migrations(), cities::migrations(), crate::slice().migrations].concat();
    each_database(&migrations, async |t| {
        if t.engine != Engine::Sqlite {
            return;
        }
        let city = testkit::TestCity::new(&t, vec![crate::slice()], &[&crate::settings::SECTION], web::Ports::default()).await.city;
        for f in filters() {
            let queries = [
                lines_query(&t.cx, &city, &f, 26),
                count_query(&t.cx, &city, &f, Seen::ByAll),
                count_query(&t.cx, &city, &f, Seen::ByStaffOnly),
                spots_query(&t.cx, &city, &f, 500),
                cells_query(&t.cx, &city, &f, 12, 500),
            ];
            for q in queries {
                let sql: &'static str = Box::leak(format!("explain query plan {}", q.sql()).into_boxed_str());
                // The plan does not depend on what the values are.
                let asked = sql.matches('$').fold(t.cx.db.q(sql), |q, _| q.bind(None::<i64>));
                let steps: Vec<Step> = asked.all().await.unwrap();
                let plan: Vec<&str> = steps.iter().map(|s| s.detail.as_str()).collect();
                let scans = plan.iter().any(|d| d.starts_with("SCAN c") && !d.contains("concern_words"));
                assert!(!scans, "{}\n{}", q.sql(), plan.join("\n"));
                // A page of a list comes in its order: nothing is sorted, but what few rows words, a box or days chose, and open cases by
                // another date than their deadline.
                let sorted = plan.iter().any(|d| d.contains("USE TEMP B-TREE FOR ORDER BY"));
                let may_sort = f.words.is_some() || f.bounds.is_some() || f.newest_first || f.category.is_some() || f.area.is_some() || f.span.is_some();
                assert!(!sorted || may_sort || q.sql().contains("group by"), "{}\n{}", q.sql(), plan.join("\n"));
            }
        }
    })
    .await;
}
