//! The core: a report, its clock, its figures.

use crate::town::{Town, town};
use concerns::model::{Channel, PlaceKind, State, Visibility};
use concerns::report::{Input, Where};
use kernel::{Actor, Failure, GeoPoint, HOUR, Kind};
use testkit::each_database;

#[tokio::test]
async fn a_report_is_routed_timed_and_published() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let r = town.report("lamp-out", Town::WEST, "Dark since Monday. Children walk home.").await;
        let c = &r.concern;
        assert_eq!((c.department.as_str(), c.area.as_str()), ("lighting", "west"));
        assert_eq!((c.state(), c.visibility()), (State::New, Visibility::Public));
        assert_eq!(c.title, "Dark since Monday");
        assert_eq!(c.due_at, Some(town.cx().now().plus(24 * HOUR)));
        let east = town.report("pothole", Town::EAST, "Deep hole").await.concern;
        assert_eq!((east.department.as_str(), east.visibility()), ("roads-east", Visibility::Review));
        assert_eq!(r.secret.len(), 26);
    })
    .await;
}

#[tokio::test]
async fn a_place_in_words_alone_waits_to_be_located() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let input = Input { place: Where { point: None, text: "behind the old mill".into(), is_nowhere: false }, ..Town::input("lamp-out") };
        let c = concerns::report::report(town.cx(), town.city(), &Actor::visitor(), input).await.unwrap().concern;
        assert_eq!((c.place.as_str(), c.area.as_str()), (PlaceKind::Unlocated.code(), ""));
    })
    .await;
}

#[tokio::test]
async fn a_question_that_must_be_answered_is_asked_on_every_way_but_an_import() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let desk = town.0.staff("Aisha Omar", concerns::PERMISSIONS, kernel::Scope::default());
        let answered = |pattern: &str| [("pattern".to_string(), pattern.into())].into_iter().collect();
        for channel in [Channel::Web, Channel::Phone, Channel::Counter, Channel::Letter, Channel::Street] {
            for answers in [serde_json::Map::new(), answered(" "), answered("sings")] {
                let input = Input { answers, channel, ..Town::input("lamp-out") };
                let refused = concerns::report::report(town.cx(), town.city(), &desk, input).await.unwrap_err();
                assert!(matches!(refused.kind(), Kind::Invalid(f) if f.len() == 1 && f[0].field == "q-pattern"), "{channel:?}");
            }
            let input = Input { answers: answered("flickers"), channel, ..Town::input("lamp-out") };
            assert!(concerns::report::report(town.cx(), town.city(), &desk, input).await.is_ok(), "{channel:?}");
        }
        let source = Some(("elsewhere".into(), "1".into()));
        let input = Input { answers: serde_json::Map::new(), channel: Channel::Import, source, ..Town::input("lamp-out") };
        assert!(concerns::report::report(town.cx(), town.city(), &desk, input).await.is_ok(), "another system asked its own");
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_said_field_by_field() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let far = Where { point: GeoPoint::new(50.0, 8.0), ..Where::default() };
        for (input, field) in [
            (Town::input("no-such"), "category"),
            (Town::input("power-cut"), "category"),
            (Input { place: far, ..Town::input("lamp-out") }, "place"),
            (Input { place: Where::default(), ..Town::input("lamp-out") }, "place"),
            (Input { details: "x".repeat(4_001), ..Town::input("lamp-out") }, "details"),
        ] {
            let e = concerns::report::report(town.cx(), town.city(), &Actor::visitor(), input).await.unwrap_err();
            let Kind::Invalid(fields) = e.kind() else { panic!("{e}") };
            assert!(fields.iter().any(|f| f.field == field), "{field}: {fields:?}");
        }
        let phone = Input { channel: Channel::Phone, ..Town::input("idea") };
        let e = concerns::report::report(town.cx(), town.city(), &Actor::visitor(), phone).await.unwrap_err();
        assert_eq!(e.kind(), Kind::Denied);
    })
    .await;
}
