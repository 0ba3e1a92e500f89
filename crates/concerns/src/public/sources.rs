//! Who made what a map is drawn from: the line on it, in the reader's words where they are ours.

use cities::City;
use cities::draw::{self, Attribution};
use cities::folder::LayerKind;
use web::{Markup, Visit, escape};

/// The line on a map: the first source, and all others once it is opened, so that they do not cover what is drawn.
pub(crate) fn line(v: &Visit, city: &City) -> Markup {
    let all: Vec<String> = all(v, city).iter().map(|s| escape(s).to_string()).collect();
    Markup(match all.split_first() {
        None => String::new(),
        Some((one, [])) => format!("<span class=\"map__by\">{one}</span>"),
        Some((first, others)) => {
            let more = v.msg("concerns-map-sources-more").n("n", i64::try_from(others.len()).unwrap_or_default()).text();
            let others: String = others.iter().map(|s| format!("<li>{s}</li>")).collect();
            format!("<details class=\"map__by\"><summary>{first} {}</summary><ul>{others}</ul></details>", escape(&more))
        }
    })
}

/// The same in one sentence, of a drawing of nothing but the areas.
pub(crate) fn of_areas(v: &Visit, city: &City) -> String {
    let own = draw::attributions(city).into_iter().filter(|a| a.of == Some(LayerKind::Areas)).map(|a| named(v, &a, false));
    own.filter(|text| !text.is_empty()).chain(approximate(v, city)).collect::<Vec<_>>().join(" · ")
}

fn approximate(v: &Visit, city: &City) -> Option<String> {
    city.areas.all().iter().any(|a| a.approximate && !a.closed).then(|| v.t("concerns-map-approximate").to_string())
}

fn all(v: &Visit, city: &City) -> Vec<String> {
    let all = draw::attributions(city);
    let named = all.iter().filter(|a| !is_told(&all, a)).map(|a| named(v, a, has(&all, Some(LayerKind::Limits), a)));
    let mut out: Vec<String> = named.filter(|text| !text.is_empty()).collect();
    out.extend(approximate(v, city));
    out
}

/// Is there something of this kind that has the same source, and was surveyed or drawn like it?
fn has(all: &[Attribution], of: Option<LayerKind>, like: &Attribution) -> bool {
    all.iter().any(|a| a.of == of && a.text == like.text && a.drawn == like.drawn)
}

/// Limits and areas of one source are told in one; whoever is named for the ground is not named again. What was drawn for training is always told.
fn is_told(all: &[Attribution], a: &Attribution) -> bool {
    match a.of {
        None => false,
        Some(LayerKind::Limits) if has(all, Some(LayerKind::Areas), a) => true,
        Some(_) => !a.text.is_empty() && has(all, None, a),
    }
}

fn named(v: &Visit, a: &Attribution, with_limits: bool) -> String {
    let source = match (a.drawn, a.text.is_empty()) {
        (true, true) => v.t("concerns-map-drawn-alone").to_string(),
        (true, false) => v.msg("concerns-map-drawn").s("source", &a.text).text(),
        (false, true) => return String::new(),
        (false, false) => a.text.clone(),
    };
    match a.of {
        Some(LayerKind::Limits) => v.msg("concerns-map-limits-by").s("source", source.as_str()).text(),
        Some(LayerKind::Areas) if with_limits => v.msg("concerns-map-limits-and-areas-by").s("source", source.as_str()).text(),
        Some(LayerKind::Areas) => v.msg("concerns-map-areas-by").s("source", source.as_str()).text(),
        Some(_) if a.drawn && a.text.is_empty() => v.t("concerns-map-places-invented").to_string(),
        Some(_) if a.drawn => v.msg("concerns-map-places-by-and-invented").s("source", &a.text).text(),
        Some(_) => v.msg("concerns-map-places-by").s("source", source.as_str()).text(),
        None => isolated(&source),
    }
}

/// A name in its own direction beside words of another.
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

#[cfg(test)]
mod tests {
    use super::is_told;
    use cities::draw::Attribution;
    use cities::folder::LayerKind;

    #[test]
    fn what_was_drawn_for_training_is_told_though_the_ground_has_the_same_source() {
        let of = |of, drawn| Attribution { of, text: "© OpenStreetMap contributors".into(), drawn };
        let all = [of(None, false), of(Some(LayerKind::Limits), false), of(Some(LayerKind::Areas), true), of(Some(LayerKind::Places), true)];
        assert_eq!(all.each_ref().map(|a| is_told(&all, a)), [false, true, false, false]);
    }
}
