use super::*;
use scale::Scale;

fn plain(n: i64) -> String {
    n.to_string()
}
fn hours(n: i64) -> String {
    format!("{n} h")
}
fn column(first: Option<i64>, second: Option<i64>) -> Column {
    Column { label: "Mon".into(), first, second, ..Column::default() }
}
/// The numbers of all path data and places.
fn coordinates(svg: &str) -> Vec<f64> {
    let attributes = [" d=\"", " x=\"", " y=\"", " cx=\"", " cy=\""];
    let values = attributes.iter().flat_map(|a| svg.split(a).skip(1).map(|rest| &rest[..rest.find('"').unwrap()]));
    let parts = values.flat_map(|v| v.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'))).filter(|p| !p.is_empty());
    parts.map(|p| p.parse().unwrap()).collect()
}

#[test]
fn an_axis_has_few_and_round_marks() {
    let marks = |most, steps| Scale::from_zero(most, steps).marks();
    assert_eq!(marks(421, Steps::Tens), [0, 150, 300, 450]);
    assert_eq!(marks(66, Steps::Hours), [0, 24, 48, 72]);
    assert_eq!(marks(30, Steps::Hours), [0, 6, 12, 18, 24, 30]);
    assert_eq!(marks(2, Steps::Tens), [0, 1, 2]);
    assert_eq!(marks(0, Steps::Tens), [0, 1]);
    assert_eq!(Scale::fitted(790, 915, Steps::Tens).marks(), [780, 810, 840, 870, 900, 930]);
    assert_eq!(Scale::fitted(20, 90, Steps::Tens).marks()[0], 0);
    for steps in [Steps::Tens, Steps::Hours] {
        for most in (0..20_000).chain([i64::from(i32::MAX), i64::MAX / 3]) {
            let marks = marks(most, steps);
            assert!((2..=6).contains(&marks.len()) && *marks.last().unwrap() >= most, "{most}: {marks:?}");
        }
    }
}

#[test]
fn what_is_unknown_is_a_gap_and_not_zero() {
    let chart = Chart::new("x", &plain);
    let svg = columns(&chart, &[column(Some(3), Some(0)), column(None, None), column(Some(0), Some(2))], Pair::Beside).0;
    assert_eq!((svg.matches("class=\"m3\"").count(), svg.matches("class=\"m1\"").count()), (1, 1));
    let points = [Some(1), Some(2), None, Some(3), None, Some(2)].map(|value| Point { value, ..Point::default() });
    let svg = line(&chart, &points, None).0;
    assert_eq!(svg.split("class=\"l1\" d=\"").nth(1).unwrap().split('"').next().unwrap().matches('M').count(), 3);
    assert!(svg.contains("h.1") && svg.contains("class=\"now\""));
    let svg = spark(&[Some(1), None]).0;
    assert!(!svg.contains("now"), "now is not known: {svg}");
    let html = bars(&chart, &[Bar { label: "Water".into(), note: "not counted yet".into(), ..Bar::default() }]).0;
    assert!(html.contains("<b dir=\"auto\">–</b>") && !html.contains("class=\"m1\""));
}

#[test]
fn the_small_line_is_the_prototypes() {
    let svg = spark(&[30_i64, 26, 42]).0;
    assert_eq!(
        svg,
        "<svg class=\"spark\" viewBox=\"0 0 124 40\" preserveAspectRatio=\"xMinYMid meet\" aria-hidden=\"true\"><path class=\"l1\" d=\"M4 27L60 34L116 6\"/>\
         <circle class=\"now\" cx=\"116\" cy=\"6\" r=\"4\"/></svg>"
    );
    assert!(spark::<i64>(&[]).0.ends_with("aria-hidden=\"true\"></svg>"));
    assert!(spark(&[7_i64, 7]).0.contains("M4 20L116 20"));
}

#[test]
fn rows_are_words_with_links() {
    let ranks = [
        Rank { label: "Baikonur".into(), href: "/astana/map?area=baikonur".into(), middle: Some((15, 31, 66)), note: "15–66 · 39".into(), is_key: true },
        Rank { label: "Sarayshyq".into(), note: "12 answers".into(), ..Rank::default() },
    ];
    let html = rank(&Chart::hours("Hours to the answer", &hours), &ranks).0;
    assert!(html.starts_with("<ol class=\"rank\" aria-label=\"Hours to the answer\"><li><a href=\"/astana/map?area=baikonur\"><b>Baikonur</b></a><svg"));
    assert!(html.contains("<path class=\"m2\" d=\"M20.8 3H91.7V9H20.8z\"/><path class=\"rank-m\" d=\"M43.1 0V12\"/>"), "{html}");
    assert!(html.contains("<span dir=\"auto\">24 h</span>") && html.contains("<li><b>Sarayshyq</b>"));
}

#[test]
fn labels_are_text() {
    let evil = "\"><script>&".to_string();
    let number = |_| "<i>".to_string();
    let chart = Chart::new(&evil, &number);
    let (label, group, note) = (evil.clone(), evil.clone(), evil.clone());
    let column = Column { label: label.clone(), group: group.clone(), first: Some(1), second: Some(1), note: note.clone(), is_key: true };
    let point = Point { label: label.clone(), group, value: Some(1), other: Some(2), note: note.clone(), is_key: true };
    let bin = Bin { from: label.clone(), count: Some(1), note: note.clone(), ..Bin::default() };
    let bar = Bar { label: label.clone(), href: "javascript\"><b>".into(), value: Some(1), note: note.clone(), ..Bar::default() };
    let ranked = Rank { label, href: String::new(), middle: Some((1, 2, 3)), note, is_key: false };
    let drawn = [
        columns(&chart, &[column], Pair::Stacked),
        line(&chart, &[point], Some((1, &evil))),
        histogram(&chart, &[bin], &evil),
        bars(&chart, &[bar]),
        rank(&chart, &[ranked]),
    ];
    for html in drawn {
        assert!(!html.0.contains("<script") && !html.0.contains("<i>") && !html.0.contains("\"><b>\""), "{}", html.0);
        assert!(html.0.contains("aria-label=\"&quot;&gt;&lt;script&gt;&amp;\""));
    }
}

/// Numbers of every size, from nothing to absurd, in every count.
#[test]
fn any_numbers_stay_in_the_picture() {
    let sizes = [0, 1, 7, 99, 12_345, i64::from(i32::MAX), i64::MAX, -5];
    let mut turn = 0_usize;
    let mut next = || {
        turn = turn.wrapping_mul(31).wrapping_add(7) % 10_007;
        (!turn.is_multiple_of(5)).then(|| sizes[turn % sizes.len()])
    };
    for count in [0, 1, 2, 3, 7, 12, 30, 53, 366] {
        let chart = Chart::new("x", &plain);
        let cols: Vec<Column> = (0..count).map(|i| Column { group: (i / 12).to_string(), ..column(next(), next()) }).collect();
        let points: Vec<Point> = (0..count).map(|_| Point { label: "a long label".into(), value: next(), other: next(), ..Point::default() }).collect();
        let bins: Vec<Bin> = (0..count).map(|i| Bin { from: i.to_string(), count: next(), ..Bin::default() }).collect();
        let values: Vec<Option<i64>> = (0..count).map(|_| next()).collect();
        let drawn = [
            columns(&chart, &cols, Pair::Stacked),
            columns(&chart, &cols, Pair::Beside),
            line(&chart, &points, next().map(|v| (v, "aim"))),
            histogram(&chart, &bins, "h"),
            spark(&values),
        ];
        for svg in drawn {
            assert!(!svg.0.contains("NaN") && !svg.0.contains("inf") && !svg.0.contains("style"));
            for c in coordinates(&svg.0) {
                assert!((-20.0..=580.0).contains(&c), "{count}: {c} in {}", svg.0);
            }
            assert!(svg.0.len() < 2_000 + 220 * count, "{count}: {} bytes", svg.0.len());
        }
    }
}

#[test]
fn words_below_the_axis_do_not_run_into_each_other() {
    let days: Vec<Column> = (1..=31).map(|d| Column { label: format!("{d} November"), first: Some(d), ..Column::default() }).collect();
    let svg = columns(&Chart::new("x", &plain), &days, Pair::Beside).0;
    let said = svg.matches("November").count();
    assert!((3..=6).contains(&said) && svg.contains("31 November"), "{said}");
}

#[test]
fn what_is_written_from_right_to_left_keeps_its_order() {
    let number = |n: i64| n.to_string();
    let month = |label: &str| Point { label: label.into(), value: Some(1), ..Point::default() };
    let html = line(&Chart::new("Months", &number), &[month("11\u{200f}/2026"), month("12/2026")], None).0;
    assert!(html.contains(">\u{2068}11\u{200f}/2026\u{2069}</text>") && html.contains(">12/2026</text>"), "{html}");
}
