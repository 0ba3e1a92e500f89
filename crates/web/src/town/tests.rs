use super::*;

const KINDS: [&str; 5] = ["steppe", "strait", "hills", "harbour", "towers"];

/// Windows by the class they are drawn in: only a window has an arch of a full half circle over two sides.
fn drawn(svg: &str, classes: &[&str]) -> usize {
    let of = |line: &&str| classes.iter().any(|c| line.starts_with(&format!("<path class=\"{c}\"")));
    svg.lines().filter(of).map(|l| l.matches(" 0 01").count() - l.matches("0 01-").count()).sum()
}

fn count(t: &Town) -> (usize, usize) {
    (drawn(&t.svg.0, &["town-lit", "town-lit2", "town-lit3"]), drawn(&t.svg.0, &["town-dim"]))
}

#[test]
fn every_concern_has_its_window() {
    for kind in KINDS {
        for seed in [0, 5, 77, u64::MAX] {
            for (lit, dark) in [(0, 1), (1, 0), (2, 1), (18, 7), (71, 25), (0, 96), (130, 1), (203, 37), (240, 0)] {
                let t = town(kind, seed, lit, dark, "An evening");
                assert_eq!((count(&t), t.per_window), ((lit, dark), 1), "{kind} {seed}");
            }
        }
    }
}

#[test]
fn a_window_stands_for_several_when_there_are_many() {
    assert_eq!(shares(203, 37), (1, 203, 37));
    assert_eq!(shares(330, 70), (2, 165, 35));
    assert_eq!(shares(4999, 1), (50, 100, 1), "one that waits stays dark");
    let (_, lit, dark) = shares(usize::MAX, usize::MAX);
    assert!(lit == dark && (1..=120).contains(&lit));
}

#[test]
fn counts_hold_for_any_week() {
    for lit in (0..=5000).step_by(41) {
        for dark in (0..=5000).step_by(173) {
            let kind = KINDS[(lit + dark) % KINDS.len()];
            let t = town(kind, (lit * 7 + dark) as u64, lit, dark, "x");
            let (seen_lit, seen_dark) = count(&t);
            assert!(seen_lit + seen_dark <= WINDOWS_MAX, "{kind} {lit}+{dark}");
            assert_eq!((seen_lit == 0, seen_dark == 0), (lit == 0, dark == 0), "{kind} {lit}+{dark}");
            for (seen, said) in [(seen_lit, lit), (seen_dark, dark)] {
                assert!((seen * t.per_window).abs_diff(said) < t.per_window, "{kind} {lit}+{dark}: {seen} windows of {}", t.per_window);
            }
            assert!(t.svg.0.len() < 12_000, "{kind} {lit}+{dark}: {} bytes", t.svg.0.len());
        }
    }
}

#[test]
fn windows_lie_apart_on_their_house_and_above_the_lamps() {
    for (kind, seed, n) in KINDS.iter().flat_map(|k| (0..40_u64).flat_map(move |s| [3, 12, 40, 41, 130, 131, 240].map(|n| (k, s, n)))) {
        let houses = kinds::houses(&kinds::of(kind), seed);
        let (panes, shape) = windows::place(&houses, n, seed);
        assert_eq!(panes.len(), n, "{kind} {seed}");
        let boxes: Vec<[i32; 4]> = panes.iter().map(|p| shape.bounds(p)).collect();
        for (i, a) in boxes.iter().enumerate() {
            let is_on = |h: &&kinds::House| a[0] > 2 * h.x && a[2] < 2 * (h.x + h.w) && a[1] > 2 * h.y;
            assert!(houses.iter().any(|h| is_on(&h)) && a[3] < 2 * (GROUND - 43), "{kind} {seed} {n}: {a:?}");
            assert!(boxes[..i].iter().all(|b| a[0] >= b[2] + 2 || b[0] >= a[2] + 2 || a[1] >= b[3] + 2 || b[1] >= a[3] + 2), "{kind} {seed} {n}: {a:?}");
        }
    }
}

#[test]
fn an_answer_lights_one_window_and_moves_none() {
    let all = |t: &Town| {
        let windows = t.svg.0.lines().filter(|l| l.contains("town-lit") || l.contains("town-dim")).flat_map(|l| l.split('M'));
        let mut all: Vec<String> = windows.filter(|w| w.contains('z')).map(|w| w[..w.find('z').unwrap()].to_string()).collect();
        all.sort();
        all
    };
    let (before, after) = (town("hills", 9, 40, 20, "x"), town("hills", 9, 41, 19, "x"));
    assert_eq!(all(&before), all(&after));
    assert_eq!(count(&after), (41, 19));
}

#[test]
fn the_same_week_is_the_same_picture_and_two_cities_differ() {
    for kind in KINDS {
        assert_eq!(town(kind, 5, 71, 25, "x"), town(kind, 5, 71, 25, "x"));
        assert_ne!(town(kind, 5, 71, 25, "x"), town(kind, 6, 71, 25, "x"), "{kind}");
    }
    assert_eq!(town("moon base", 5, 71, 25, "x"), town("steppe", 5, 71, 25, "x"));
}

#[test]
fn a_quiet_evening_has_no_windows_to_count() {
    for kind in KINDS {
        let t = town(kind, 5, 0, 0, "A quiet evening");
        assert_eq!((count(&t), t.per_window), ((0, 0), 1), "{kind}");
        assert!(t.svg.0.contains(MOON) && !t.svg.0.contains("town-door"));
    }
}

#[test]
fn the_picture_is_small_and_has_no_styles() {
    for kind in KINDS {
        for seed in 0..200 {
            let svg =
                town(kind, seed, 71, 29, "An evening street in Seberang Perai. Of 100 windows, 71 are lit: concerns of this week that are answered.").svg.0;
            assert!(svg.len() <= 8 * 1024, "{kind} {seed}: {} bytes", svg.len());
            assert!(!svg.contains("style") && !svg.contains("NaN") && !svg.contains("fill=") && !svg.contains('#'));
        }
    }
}

#[test]
fn a_label_is_text() {
    let svg = town("strait", 1, 1, 1, "\"><script>1 & 2").svg.0;
    assert!(svg.contains("aria-label=\"&quot;&gt;&lt;script&gt;1 &amp; 2\">"), "{svg}");
}
