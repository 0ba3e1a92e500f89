//! An answer that staff start from, with the case's own words put in.

use super::send;
use crate::kinds::Kinds;
use crate::model::{Concern, Template, Use};
use cities::City;
use kernel::Lang;
use web::{Answer, Form, Visit};

/// The templates for an act on a case: those of its category first, then those for all.
pub(crate) fn for_case<'k>(kinds: &'k Kinds, c: &Concern, wanted: Use) -> Vec<&'k Template> {
    let of_use = || kinds.templates.iter().filter(|t| t.uses.contains(&wanted));
    of_use().filter(|t| t.category == c.category).chain(of_use().filter(|t| t.category.is_empty())).collect()
}

/// The field into which a template of this use goes.
pub(crate) fn field(wanted: Use) -> &'static str {
    match wanted {
        Use::Answer => "text",
        Use::Ask => "question",
        Use::Close => "closing",
    }
}

/// The template's text for a case: `{place}`, `{reference}`, `{category}` and `{department}` are put in; any other brace stays as it is.
pub(crate) fn filled(t: &Template, kinds: &Kinds, city: &City, c: &Concern, lang: &Lang) -> String {
    let department = city.department(&c.department).map_or("", |d| d.name.in_lang(lang));
    let spoken = c.reference.spoken();
    let words = [("{place}", c.place_text.as_str()), ("{reference}", &spoken), ("{category}", kinds.name(&c.category, lang)), ("{department}", department)];
    let mut rest = t.text.in_lang(lang);
    let mut out = String::new();
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match words.iter().find(|(name, _)| rest.starts_with(name)) {
            Some((name, word)) => {
                out.push_str(word);
                rest = &rest[name.len()..];
            }
            None => {
                out.push('{');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

/// The case's page with the chosen template in its field; what was typed already stands before it.
pub(crate) async fn fill(v: &Visit, c: &Concern, mut form: Form, wanted: Use) -> Answer {
    let kinds = Kinds::of(v.cx(), v.city()?).await?;
    let lang = send::lang(&form, c);
    if let Some(t) = for_case(&kinds, c, wanted).into_iter().find(|t| t.code == form.value("template")) {
        let text = filled(t, &kinds, v.city()?, c, &lang);
        let typed = form.value(field(wanted)).to_string();
        let both = if typed.is_empty() || typed == text { text } else { format!("{typed}\n\n{text}") };
        form.set(field(wanted), both);
    }
    send::shown(v, c, form).await
}
