//! Cities in memory.

use crate::{cached, import, installer, migrations, small};
use kernel::{MINUTE, SECOND};
use std::sync::Arc;
use testkit::each_database;

#[tokio::test]
async fn another_process_sees_a_change_within_moments() {
    each_database(&migrations(), async |t| {
        let cities = cached(&t).await;
        assert!(cities.get(small::SLUG).await.is_none() && cities.all().await.is_empty());
        import(&t, &small::files(), &[]).await;
        assert!(cities.get(small::SLUG).await.is_none(), "within a second nobody asks again");
        t.clock.advance(SECOND);
        let first = cities.get(small::SLUG).await.expect("a new city is loaded at once");
        assert_eq!(cities.by_id(first.id).unwrap().slug, small::SLUG);

        let other = t.another(7).await;
        let changed = small::with("city.toml", "reopen_days = 14", "reopen_days = 21");
        let Ok(checked) = cities::folder::read(&changed, &[]) else { panic!("it is right") };
        cities::import(&other, &installer(), &[], checked).await.unwrap();
        other.db.close().await;
        assert_eq!(cities.get(small::SLUG).await.unwrap().reopen_days, 14);
        t.clock.advance(SECOND);
        // The old one serves while the new one is loaded behind the reader's back.
        assert!([14, 21].contains(&cities.get(small::SLUG).await.unwrap().reopen_days));
        cities.refresh().await.unwrap();
        let second = cities.get(small::SLUG).await.unwrap();
        assert_eq!((second.reopen_days, second.version), (21, first.version + 1));
        assert_eq!(cities.all().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn only_what_changed_is_made_anew() {
    each_database(&migrations(), async |t| {
        import(&t, &small::files(), &[]).await;
        let cities = cached(&t).await;
        let first = cities.get(small::SLUG).await.unwrap();
        t.clock.advance(MINUTE);
        let again = cities.get(small::SLUG).await.unwrap();
        assert!(Arc::ptr_eq(&first, &again), "an unchanged city is the same");
        import(&t, &small::with("city.toml", "reopen_days = 14", "reopen_days = 21"), &[]).await;
        cities.refresh().await.unwrap();
        let second = cities.get(small::SLUG).await.unwrap();
        assert_eq!(second.reopen_days, 21);
        assert!(Arc::ptr_eq(&first.places, &second.places) && Arc::ptr_eq(&first.drawing, &second.drawing), "its places and layers are the same");
    })
    .await;
}
