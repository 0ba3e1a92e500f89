//! What is stored is what is read, on both engines alike.

use crate::migrations;
use futures_util::StreamExt;
use kernel::{CityId, Day, Instant, Lang};
use std::collections::BTreeMap;
use store::{Db, Error, Json};
use testkit::each_database;
use uuid::Uuid;

store::row! {
    #[derive(Debug, PartialEq)]
    struct Thing {
        id: Uuid,
        i: Option<i64>,
        r: Option<f64>,
        b: Option<bool>,
        t: Option<String>,
        /// A doc comment beside the mark of a `jsonb` column.
        #[json] j: BTreeMap<String, serde_json::Value>,
        by: Option<Vec<u8>>,
    }
}

const INSERT: &str = "insert into thing (id, i, r, b, t, j, by) values ($1, $2, $3, $4, $5, $6, $7)";
const SELECT: &str = "select id, i, r, b, t, j, by from thing where id = $1";

async fn round_trip(db: &Db, x: &Thing) -> Thing {
    let stored = db.write(async |tx| {
        let q = tx.q(INSERT).bind(x.id).bind(x.i).bind(x.r).bind(x.b).bind(x.t.clone());
        let by: Option<Vec<u8>> = x.by.clone();
        let q = q.bind(&x.j);
        let q = match by {
            Some(bytes) => q.bind(bytes),
            None => q.bind(None::<Vec<u8>>),
        };
        q.run().await
    });
    stored.await.unwrap();
    db.q(SELECT).bind(x.id).one().await.unwrap()
}

const MANY_KINDS: &str = r#"{"a":"1","b":1,"c":null,"d":[1,2.5,"x"],"e":{"f":true}}"#;

#[tokio::test]
async fn every_type_comes_back_as_it_went() {
    each_database(&migrations(), async |t| {
        let json = |text: &str| Json(serde_json::from_str(text).unwrap());
        let text = |s: &str| Some(s.to_string());
        let whole = |i, r, b, s: &str, j: &str, by: &[u8]| {
            let id = t.cx.uuid();
            Thing { id, i: Some(i), r: Some(r), b: Some(b), t: text(s), j: json(j), by: Some(by.to_vec()) }
        };
        let things = [
            whole(i64::MIN, f64::MIN, false, "", "{}", b""),
            whole(i64::MAX, f64::MAX, true, "đèn hỏng 가로등 🕯 'quoted' \\ %_", MANY_KINDS, &[0, 255, 0]),
            whole(0, -0.5, true, "123", r#"{"text":"é\n\"","big":9007199254740993}"#, &[1]),
            whole(-1, f64::EPSILON, false, "00123", r#"{"":""}"#, &[39]),
            Thing { id: t.cx.uuid(), i: None, r: None, b: None, t: None, j: json("{}"), by: None },
        ];
        for x in things {
            assert_eq!(round_trip(t.db(), &x).await, x);
        }
    })
    .await;
}

#[tokio::test]
async fn kernel_types_are_stored_as_what_they_are() {
    each_database(&migrations(), async |t| {
        let (city, at, day, lang) = (CityId(t.cx.uuid()), Instant(1_795_510_800_123_456), Day(20_781), Lang::parse("zh-Hans").unwrap());
        let insert = t.db().write(async |tx| tx.q("insert into thing (id, i, t) values ($1, $2, $3)").bind(city).bind(at).bind(&lang).run().await);
        insert.await.unwrap();
        store::row! { struct Read { id: CityId, i: Instant, t: Lang } }
        let read: Read = t.db().q("select id, i, t from thing where i = $1").bind(at).one().await.unwrap();
        assert_eq!((read.id, read.i, read.t), (city, at, lang));
        t.db().write(async |tx| tx.q("update thing set i = $1 where id = $2").bind(day).bind(Some(city)).run().await).await.unwrap();
        store::row! { struct OfDay { i: Day } }
        assert_eq!(t.db().q("select i from thing").one::<OfDay>().await.unwrap().i, day);
        let null = t.db().q("select i from thing where id = $1").bind(None::<CityId>).maybe::<OfDay>().await.unwrap();
        assert!(null.is_none(), "nothing equals null");
    })
    .await;
}

#[tokio::test]
async fn a_nul_that_a_stranger_types_is_kept_out_of_both_engines_alike() {
    each_database(&migrations(), async |t| {
        let x = Thing { id: t.cx.uuid(), i: None, r: None, b: None, t: Some("a\0b".into()), j: Json([("k\0".into(), "v\0".into())].into()), by: None };
        let read = round_trip(t.db(), &x).await;
        assert_eq!(read.t.as_deref(), Some("a\u{fffd}b"));
        assert_eq!(read.j.0["k\u{fffd}"], "v\u{fffd}");
    })
    .await;
}

#[tokio::test]
async fn words_in_json_objects_are_found_as_text() {
    each_database(&migrations(), async |t| {
        for urgency in ["2", "02", "high"] {
            let j = Json(serde_json::json!({ "urgency": urgency, "pole": 7 }));
            t.db().write(async |tx| tx.q("insert into thing (id, j) values ($1, $2)").bind(t.cx.uuid()).bind(&j).run().await).await.unwrap();
        }
        let q = "select cast(count(*) as bigint) as n from thing where cast(j->>'urgency' as text) = $1";
        assert_eq!(t.db().q(q).bind("2").count().await.unwrap(), 1);
        assert_eq!(t.db().q(q).bind("high").count().await.unwrap(), 1);
        let q = "select cast(count(*) as bigint) as n from thing where cast(j->>'pole' as bigint) = $1";
        assert_eq!(t.db().q(q).bind(7).count().await.unwrap(), 3);
    })
    .await;
}

const MANY: i64 = 50_000;
const ROWS: &str = "with recursive n(i) as (select cast(1 as bigint) union all select i + 1 from n where i < 50000)
    select i, 'a line of an export, long enough to be felt' || pad as t from n,
    (select '................................................................................................................................' ||
    '................................................................................................................................' ||
    '................................................................................................................................' ||
    '................................................................................................................................' ||
    '................................................................................................................................' ||
    '................................................................................................................................' ||
    '................................................................................................................................' as pad) p";
const SOME_ROWS: &str = "with recursive n(i) as (select cast(1 as bigint) union all select i + 1 from n where i < 2000) select i from n";

/// How much memory this process holds, in kilobytes.
fn resident() -> i64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|l| l.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_gives_every_row_and_keeps_none() {
    each_database(&migrations(), async |t| {
        store::row! { struct Line { i: i64, t: String } }
        let before = resident();
        let mut rows = std::pin::pin!(t.db().q(ROWS).stream::<Line>());
        let (mut n, mut sum, mut most) = (0, 0, 0);
        while let Some(line) = rows.next().await {
            let line = line.unwrap();
            assert!(line.t.len() > 900);
            n += 1;
            sum += line.i;
            if n % 10_000 == 0 {
                most = most.max(resident());
            }
        }
        assert_eq!((n, sum), (MANY, MANY * (MANY + 1) / 2));
        assert!(rows.next().await.is_none(), "what compresses a body asks once more after its end");
        // All of them are 47 MB.
        assert!(most - before < 20_000, "{} kB more than before", most - before);
    })
    .await;
}

#[tokio::test]
async fn a_stream_that_nobody_reads_to_its_end_gives_its_connection_back() {
    each_database(&migrations(), async |t| {
        for _ in 0..40 {
            store::row! { struct Line { i: i64 } }
            let mut rows = std::pin::pin!(t.db().q(SOME_ROWS).stream::<Line>());
            assert_eq!(rows.next().await.unwrap().unwrap().i, 1);
        }
        t.db().ping().await.unwrap();
        let wrong = t.db().q("select no_such_column from thing").stream::<store::Count>().collect::<Vec<_>>().await;
        assert!(matches!(wrong.as_slice(), [Err(Error::Sql(_) | Error::Sqlite(_))]), "an error is the stream's last word, not an empty list");
    })
    .await;
}
