//! How the options of a form meet those that are there by now. Presence, order and words are each met for themselves: what either added is there, what one
//! took away while the other left it alone is gone, and only what both touched, differently, is asked.

use super::options::{self, ORDER, Row, field, field_in};
use crate::model::{Question, QuestionOption};
use cities::City;
use kernel::Lang;
use web::{Fork, Form, Values, WAS};

pub(super) struct Meeting<'q> {
    q: &'q Question,
    city: &'q City,
    /// The rows as they were sent, each by its option's code, or by its number where it has none yet.
    rows: Vec<(String, Row)>,
    /// The codes in the order in which the page showed them: that of its rows.
    shown: Vec<String>,
    /// What each option is called, also those that are gone.
    names: Vec<(String, String)>,
}

impl<'q> Meeting<'q> {
    /// `lang` is the reader's.
    pub(super) fn of(form: &Form, q: &'q Question, city: &'q City, lang: &Lang) -> Self {
        let mut rows = options::rows(form, &city.languages);
        let shown = rows.iter().map(|r| r.code.clone()).filter(|c| !c.is_empty()).collect();
        // Both added the same: it is one option.
        for o in &q.options {
            let words = Row::of(o, city).words();
            if rows.iter().all(|r| r.code != o.code)
                && let Some(same) = rows.iter_mut().find(|r| r.code.is_empty() && r.is_kept() && r.words() == words)
            {
                same.code.clone_from(&o.code);
            }
        }
        let key = |(i, r): (usize, Row)| (if r.code.is_empty() { format!("#{i}") } else { r.code.clone() }, r);
        let rows: Vec<(String, Row)> = rows.into_iter().enumerate().map(key).collect();
        let first = city.default_language();
        let typed = |r: &Row| {
            let said = [lang, &first].into_iter().map(|l| r.text(l.as_str())).find(|t| !t.is_empty());
            said.map_or_else(|| options::said(&r.words()), str::to_string)
        };
        let names = q.options.iter().map(|o| (o.code.clone(), o.label.in_lang(lang).to_string()));
        let names = names.chain(rows.iter().map(|(key, r)| (key.clone(), typed(r)))).collect();
        Meeting { q, city, rows, shown, names }
    }

    /// What an option is called.
    pub(super) fn name<'a>(&'a self, code: &'a str) -> &'a str {
        self.names.iter().find(|(c, _)| c == code).map_or(code, |(_, name)| name)
    }

    fn row(&self, code: &str) -> Option<&Row> {
        self.rows.iter().find(|(key, _)| key == code).map(|(_, r)| r)
    }

    /// The rows whose options are gone.
    fn gone(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().map(|(_, r)| r).filter(|r| !r.code.is_empty() && self.q.options.iter().all(|o| o.code != r.code))
    }

    /// In what the options meet: those that are there, and those of the form that are not any more.
    pub(super) fn values(&self) -> Values {
        let mut out = options::values(self.q, self.city);
        out.extend(self.gone().map(|r| (field(&r.code), String::new())));
        out
    }

    /// Writes the rows into the form as the fields in which they meet.
    pub(super) fn bring(&self, form: &mut Form) {
        for o in &self.q.options {
            let now = Row::of(o, self.city);
            let is_sealed = form.value(WAS).split(' ').any(|f| f.split_once('=').is_some_and(|(name, _)| name == field(&o.code)));
            let row = self.row(&o.code);
            // A page has not room for any number: what no row speaks of is as it was shown.
            if row.is_none() && !is_sealed {
                continue;
            }
            let there = row.is_none_or(Row::is_kept);
            form.set(&field(&o.code), if there { now.words() } else { String::new() });
            for (lang, text) in row.map_or(&now.texts, |r| &r.texts) {
                // Who empties a row takes the option away: its words are not what they changed.
                let text = if there || !text.trim().is_empty() { text.as_str() } else { now.text(lang) };
                form.set(&field_in(&o.code, lang), text);
            }
        }
        for r in self.gone() {
            form.set(&field(&r.code), if r.is_kept() { r.words() } else { String::new() });
        }
        // The orders are met here, whose rows say which is whose.
        form.set(ORDER, self.order_now().join(" "));
    }

    fn order_now(&self) -> Vec<String> {
        options::keys(&self.q.options)
    }

    /// The order of the form, with its new rows.
    fn order_typed(&self) -> Vec<String> {
        let mut rows: Vec<&(String, Row)> = self.rows.iter().filter(|(_, r)| !r.code.is_empty() || !r.is_empty()).collect();
        rows.sort_by_key(|(_, r)| r.place());
        rows.into_iter().map(|(key, _)| key.clone()).collect()
    }

    /// The order in which all shall stand: an order that was left as it was follows theirs. And what both ordered, differently.
    fn order(&self) -> (Vec<String>, Option<Fork>) {
        let (now, typed) = (self.order_now(), self.order_typed());
        let of_all = |order: &[String]| order.iter().filter(|k| [&self.shown, &now, &typed].iter().all(|o| o.contains(k))).cloned().collect::<Vec<_>>();
        let (shown, theirs, mine) = (of_all(&self.shown), of_all(&now), of_all(&typed));
        let order = if mine == shown { options::woven(&now, &typed) } else { options::woven(&typed, &now) };
        let said = |order: &[String]| order.iter().map(|k| self.name(k)).collect::<Vec<_>>().join("\n");
        let is_torn = mine != shown && theirs != shown && mine != theirs;
        (order, is_torn.then(|| Fork { name: ORDER.into(), theirs: said(&theirs), mine: Some(said(&mine)), is_torn }))
    }

    /// Writes the rows anew as they met, those that are there first and in their order: so the next form has it, too. Gives what is to be asked of the order.
    pub(super) fn take(&self, form: &mut Form, room: usize) -> Option<Fork> {
        let (order, fork) = self.order();
        let mut rows: Vec<(&str, Row)> = self.q.options.iter().map(|o| (o.code.as_str(), self.met(form, o))).collect();
        let mine = |(key, r): &(String, Row)| {
            if r.code.is_empty() { !r.is_empty() } else { self.gone().any(|g| g.code == *key) && !form.value(&field(key)).is_empty() }
        };
        let copy = |r: &Row| Row { code: r.code.clone(), at: String::new(), is_off: r.is_off, texts: r.texts.clone() };
        rows.extend(self.rows.iter().filter(|r| mine(r)).map(|(key, r)| (key.as_str(), copy(r))));
        // What has no room is not spoken of, and stays.
        while rows.len() > room
            && let Some(last) = rows.iter().rposition(|(key, _)| self.row(key).is_none())
        {
            rows.remove(last);
        }
        let names: Vec<String> = form.pairs().filter(|(n, _)| options::is_of_row(n)).map(|(n, _)| n.to_string()).collect();
        names.iter().for_each(|n| form.fill(n, std::iter::empty()));
        for (i, (key, mut row)) in rows.into_iter().enumerate() {
            row.at = order.iter().position(|k| k == key).map_or(i, |at| at + 1).to_string();
            options::row_fields(i, &row).into_iter().for_each(|(name, value)| form.set(&name, value));
        }
        fork
    }

    /// The row of an option that is there. One that shall be taken away has its words still, should it stay.
    fn met(&self, form: &Form, o: &QuestionOption) -> Row {
        let mut out = Row::of(o, self.city);
        let Some(row) = self.row(&o.code) else { return out };
        out.is_off = !row.is_kept();
        for (lang, text) in &mut out.texts {
            *text = form.raw(&field_in(&o.code, lang)).to_string();
        }
        out.texts.extend(row.texts.iter().filter(|(l, _)| self.city.languages.iter().all(|c| c.as_str() != l)).cloned());
        out
    }
}
