//! The address of an inbox: everything that narrows the list stands in it, so that a link sent to a colleague shows the same.

use jiff::civil::Date;
use kernel::{Day, Reference};
use web::Form;

/// Which cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Inbox {
    /// Given to me.
    #[default]
    Mine,
    /// Open, of my departments.
    Team,
    New,
    Late,
    Waiting,
    /// In words only: staff place them.
    Locate,
    /// Not public before somebody looked, wholly or in what was added to it.
    Review,
    /// Reopened.
    CameBack,
    All,
}

impl Inbox {
    fn read(code: &str) -> Self {
        match code {
            "team" => Inbox::Team,
            "new" => Inbox::New,
            "late" => Inbox::Late,
            "waiting" => Inbox::Waiting,
            "locate" => Inbox::Locate,
            "review" => Inbox::Review,
            "came-back" => Inbox::CameBack,
            "all" => Inbox::All,
            _ => Inbox::Mine,
        }
    }
    pub(crate) fn code(self) -> &'static str {
        match self {
            Inbox::Mine => "mine",
            Inbox::Team => "team",
            Inbox::New => "new",
            Inbox::Late => "late",
            Inbox::Waiting => "waiting",
            Inbox::Locate => "locate",
            Inbox::Review => "review",
            Inbox::CameBack => "came-back",
            Inbox::All => "all",
        }
    }
    /// Holds only cases whose clock may run: there the deadline sorts.
    fn is_open_only(self) -> bool {
        !matches!(self, Inbox::All | Inbox::Review)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// The most urgent first.
    Due,
    Newest,
}

/// Where a page of the list begins: after this case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cursor {
    pub key: i64,
    pub id: uuid::Uuid,
}

impl Cursor {
    fn read(text: &str) -> Option<Self> {
        let (key, id) = text.split_once('.')?;
        Some(Cursor { key: key.parse().ok()?, id: id.parse().ok()? })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.key, self.id.simple())
    }
}

/// What was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    pub inbox: Inbox,
    pub department: String,
    pub category: String,
    pub area: String,
    /// A state's code, or `open`, or `late`.
    pub state: String,
    pub q: String,
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// An account's id, or `nobody`.
    pub assignee: String,
    /// As the address says; [`Asked::sort`] is how it is.
    pub said_sort: Option<Sort>,
    pub after: Option<Cursor>,
    pub case: Option<Reference>,
}

/// What is longer is no filter.
const VALUE_CHARS_MAX: usize = 200;

impl Asked {
    pub(crate) fn read(query: &str) -> Self {
        let form = Form::parse(query);
        let text = |name: &str| -> String { form.value(name).chars().take(VALUE_CHARS_MAX).collect() };
        let day = |name: &str| form.value(name).parse::<Date>().ok().map(Day::of);
        Asked {
            inbox: Inbox::read(&text("box")),
            department: text("department"),
            category: text("category"),
            area: text("area"),
            state: text("state"),
            q: text("q"),
            from: day("from"),
            to: day("to"),
            assignee: text("assignee"),
            said_sort: match form.value("sort") {
                "due" => Some(Sort::Due),
                "newest" => Some(Sort::Newest),
                _ => None,
            },
            after: Cursor::read(form.value("after")),
            case: Reference::parse(form.value("case")),
        }
    }
    /// The name that an address gives instead of a filter, as addresses did before they carried the filter itself.
    pub(crate) fn name_in(query: &str) -> Option<String> {
        Form::parse(query).value("box").strip_prefix("saved:").map(str::to_string)
    }
    /// By deadline where deadlines run, else the newest first.
    pub(crate) fn sort(&self) -> Sort {
        let has_deadlines = self.inbox.is_open_only() || matches!(self.state.as_str(), "new" | "working" | "waiting" | "open" | "late");
        if has_deadlines { self.said_sort.unwrap_or(Sort::Due) } else { Sort::Newest }
    }
    pub(crate) fn can_sort_by_due(&self) -> bool {
        Asked { said_sort: Some(Sort::Due), ..self.clone() }.sort() == Sort::Due
    }
    /// Is the inbox narrowed further?
    pub(crate) fn is_narrowed(&self) -> bool {
        let texts = [&self.category, &self.area, &self.state, &self.q, &self.assignee];
        texts.iter().any(|t| !t.is_empty()) || self.from.is_some() || self.to.is_some()
    }
    /// The query of the whole list: without a page and without an open case.
    pub(crate) fn query(&self) -> String {
        let day = |d: Option<Day>| d.map(|d| d.date().to_string()).unwrap_or_default();
        let sort = self.said_sort.map_or("", |s| if s == Sort::Due { "due" } else { "newest" });
        let pairs = [
            ("box", self.inbox.code().to_string()),
            ("department", self.department.clone()),
            ("category", self.category.clone()),
            ("area", self.area.clone()),
            ("state", self.state.clone()),
            ("q", self.q.clone()),
            ("from", day(self.from)),
            ("to", day(self.to)),
            ("assignee", self.assignee.clone()),
            ("sort", sort.to_string()),
        ];
        let said: Vec<String> = pairs.iter().filter(|(_, v)| !v.is_empty()).map(|(k, v)| format!("{k}={}", web::encoded(v))).collect();
        said.join("&")
    }
    /// The query of the list, however it is sorted.
    pub(crate) fn query_unsorted(&self) -> String {
        Asked { said_sort: None, ..self.clone() }.query()
    }
    /// The query of this page of the list, with the case that is open beside it.
    pub(crate) fn query_whole(&self) -> String {
        self.case.as_ref().map_or_else(|| self.query_of_page(), |case| self.query_with_case(case.as_str()))
    }
    /// The query of this page of the list.
    fn query_of_page(&self) -> String {
        self.after.map_or_else(|| self.query(), |after| format!("{}&after={after}", self.query()))
    }
    pub(crate) fn query_with_case(&self, reference: &str) -> String {
        format!("{}&case={reference}", self.query_of_page())
    }
    pub(crate) fn query_without_case(&self) -> String {
        self.query_of_page()
    }
    pub(crate) fn query_after(&self, cursor: Cursor) -> String {
        format!("{}&after={cursor}", self.query())
    }
    pub(crate) fn sorted(&self, sort: Sort) -> String {
        Asked { said_sort: Some(sort), ..self.clone() }.query()
    }
    pub(crate) fn inbox(inbox: Inbox) -> Self {
        Asked { inbox, ..Asked::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_address_says_the_whole_filter(q in "[^\\p{C}]{0,40}", department in "[a-z-]{0,12}", days in 0i64..30_000, newest: bool) {
            let asked = Asked {
                inbox: Inbox::CameBack,
                q: q.trim().to_string(),
                department,
                from: Some(Day(days)),
                said_sort: Some(if newest { Sort::Newest } else { Sort::Due }),
                ..Asked::default()
            };
            prop_assert_eq!(Asked::read(&asked.query()), asked);
        }
        #[test]
        fn no_address_breaks_anything(s in ".*") {
            let asked = Asked::read(&s);
            prop_assert_eq!(Asked::read(&asked.query()).query(), asked.query());
        }
    }
}
