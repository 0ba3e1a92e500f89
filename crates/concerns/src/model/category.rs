//! What can be reported: the city's own list, with words, questions, deadline and publication; and who answers.

use super::concern::codes;
use cities::Deadline;
use kernel::{FieldError, Lang, Message, Text};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

codes! {
    /// When what is reported becomes public.
    Publication {
        AtOnce = "at-once", "concerns-publication-at-once";
        AfterReview = "after-review", "concerns-publication-after-review";
        Never = "never", "concerns-publication-never";
    }
}
impl Publication {
    /// What holds for words that were promised something before. Kinds, and who may see a case, change while somebody writes: the stricter of the two counts.
    pub fn stricter(self, promised: Option<Publication>) -> Publication {
        promised.map_or(self, |promised| promised.max(self))
    }
}

codes! {
    /// Does it need a place?
    PlaceRule {
        Required = "required", "concerns-place-rule-required";
        Optional = "optional", "concerns-place-rule-optional";
        None = "none", "concerns-place-rule-none";
    }
}
codes! {
    CategoryKind {
        Report = "report", "concerns-kind-report";
        Complaint = "complaint", "concerns-kind-complaint";
        Request = "request", "concerns-kind-request";
        Suggestion = "suggestion", "concerns-kind-suggestion";
    }
}
codes! {
    /// The groups under which categories are listed.
    Groups {
        Lighting = "lighting", "concerns-group-lighting";
        Roads = "roads", "concerns-group-roads";
        Traffic = "traffic", "concerns-group-traffic";
        Waste = "waste", "concerns-group-waste";
        Water = "water", "concerns-group-water";
        Trees = "trees", "concerns-group-trees";
        Parks = "parks", "concerns-group-parks";
        Animals = "animals", "concerns-group-animals";
        Buildings = "buildings", "concerns-group-buildings";
        Noise = "noise", "concerns-group-noise";
        Other = "other", "concerns-group-other";
    }
}
codes! {
    QuestionKind {
        Text = "text", "concerns-question-text";
        Number = "number", "concerns-question-number";
        Date = "date", "concerns-question-date";
        Choice = "choice", "concerns-question-choice";
        Choices = "choices", "concerns-question-choices";
        /// Nothing to answer: a sentence that the resident must see.
        Notice = "notice", "concerns-question-notice";
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    pub code: String,
    pub group: Groups,
    pub icon: String,
    pub kind: CategoryKind,
    pub department: String,
    pub deadline: Deadline,
    pub publication: Publication,
    pub place: PlaceRule,
    /// An answer needs a photo.
    pub evidence: bool,
    /// The emergency number stands before everything else.
    pub emergency: bool,
    pub is_closed: bool,
    pub name: Text,
    pub hint: Text,
    /// What residents say instead, per language, in the order of the folder.
    pub words: Vec<(Lang, Vec<String>)>,
    pub questions: Vec<Question>,
    /// The matter is not the city's: where to go. Empty: it is the city's.
    pub elsewhere: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    pub code: String,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub required: bool,
    pub label: Text,
    #[serde(default, rename = "option", skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<QuestionOption>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuestionOption {
    pub code: String,
    pub label: Text,
}

/// Characters of an answer to a question.
const ANSWER_MAX: usize = 500;

impl Category {
    pub fn is_elsewhere(&self) -> bool {
        !self.elsewhere.is_empty()
    }
    /// What fire brigade, ambulance and police are called for: the number stands first, and no report is taken.
    pub fn is_call_only(&self) -> bool {
        self.emergency && self.is_elsewhere()
    }
    /// Reads the answers to the questions from what a form sent, by the question's code; says what is missing or wrong.
    pub fn read_answers<'a>(&self, sent: impl Fn(&str) -> Vec<&'a str>) -> (Map<String, Value>, Vec<FieldError>) {
        let (mut answers, mut errors) = (Map::new(), Vec::new());
        for q in &self.questions {
            let given: Vec<&str> = sent(&q.code).into_iter().map(str::trim).filter(|s| !s.is_empty()).collect();
            match q.read(&given) {
                Ok(Some(value)) => drop(answers.insert(q.code.clone(), value)),
                Ok(None) => {}
                Err(message) => errors.push(FieldError::new(format!("q-{}", q.code), message)),
            }
        }
        (answers, errors)
    }
    /// What is wrong with answers that no form read: a question that must be answered and is not, a value that the question does not have.
    pub fn check_answers(&self, answers: &Map<String, Value>) -> Vec<FieldError> {
        let plain = |v: &Value| v.as_str().map_or_else(|| v.to_string(), str::to_string);
        let said = |code: &str| match answers.get(code) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(many)) => many.iter().map(plain).collect(),
            Some(one) => vec![plain(one)],
        };
        let wrong = |q: &Question| {
            let said: Vec<String> = said(&q.code);
            let given: Vec<&str> = said.iter().map(|s| s.trim()).filter(|s| !s.is_empty()).collect();
            q.read(&given).err().map(|message| FieldError::new(format!("q-{}", q.code), message))
        };
        self.questions.iter().filter_map(wrong).collect()
    }
}

impl Question {
    pub fn kind(&self) -> QuestionKind {
        QuestionKind::parse(&self.kind).unwrap_or(QuestionKind::Text)
    }
    fn read(&self, given: &[&str]) -> Result<Option<Value>, Message> {
        let Some(first) = given.first() else {
            let missing = match self.kind() {
                QuestionKind::Notice => return Ok(None),
                QuestionKind::Choice => "concerns-error-choice-missing",
                QuestionKind::Choices => "concerns-error-choices-missing",
                QuestionKind::Text | QuestionKind::Number | QuestionKind::Date => "concerns-error-question-missing",
            };
            return if self.required { Err(Message::new(missing)) } else { Ok(None) };
        };
        let known = |code: &&str| self.options.iter().any(|o| o.code == **code);
        match self.kind() {
            QuestionKind::Notice => Ok(None),
            QuestionKind::Text if first.chars().count() > ANSWER_MAX => Err(Message::new("concerns-error-too-long").with("max", ANSWER_MAX)),
            QuestionKind::Text => Ok(Some(Value::from(*first))),
            QuestionKind::Number => first.parse::<i64>().map(|n| Some(Value::from(n))).map_err(|_| Message::new("concerns-error-not-a-number")),
            QuestionKind::Date => {
                first.parse::<jiff::civil::Date>().map(|d| Some(Value::from(d.to_string()))).map_err(|_| Message::new("concerns-error-not-a-date"))
            }
            QuestionKind::Choice if known(first) => Ok(Some(Value::from(*first))),
            QuestionKind::Choices if given.iter().all(known) => Ok(Some(Value::from(given.to_vec()))),
            QuestionKind::Choice | QuestionKind::Choices => Err(Message::new("concerns-error-not-an-option")),
        }
    }
    /// What was answered, a word for each: options by their names, everything else as it is kept.
    pub fn answer_texts(&self, value: &Value, lang: &Lang) -> Vec<String> {
        let one = |v: &Value| match v {
            Value::String(s) => self.options.iter().find(|o| o.code == *s).map_or_else(|| s.clone(), |o| o.label.in_lang(lang).to_string()),
            v => v.to_string(),
        };
        match value {
            Value::Array(many) => many.iter().map(one).collect(),
            v => vec![one(v)],
        }
    }
}

/// Category × area → department. Empty category or area: any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub category: String,
    pub area: String,
    pub department: String,
}

/// Who answers what, where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Routing(pub Vec<Route>);

impl Routing {
    /// The most exact rule wins: both, then the category, then the area; without one the category's own department.
    pub fn department<'a>(&'a self, category: &'a Category, area: &str) -> &'a str {
        let fits = |r: &&Route| (r.category.is_empty() || r.category == category.code) && (r.area.is_empty() || r.area == area);
        let exact = |r: &&Route| (2 * i32::from(!r.category.is_empty())) + i32::from(!r.area.is_empty());
        self.0.iter().filter(fits).max_by_key(exact).map_or(category.department.as_str(), |r| r.department.as_str())
    }
}

codes! {
    /// What a text that staff start from is for.
    Use {
        Answer = "answer", "concerns-use-answer";
        Ask = "ask", "concerns-use-ask";
        Close = "close", "concerns-use-close";
    }
}

/// A text that staff start from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    pub code: String,
    /// Empty: for all.
    pub category: String,
    /// Where it is offered, in the order of [`Use`]; never nowhere.
    pub uses: Vec<Use>,
    pub title: Text,
    pub text: Text,
}

impl Use {
    /// Those of the codes that are known, in order; without one it is for answers, as all were before this was asked.
    pub fn of<'c>(codes: impl Iterator<Item = &'c str> + Clone) -> Vec<Use> {
        let uses: Vec<Use> = Use::ALL.iter().copied().filter(|u| codes.clone().any(|c| c == u.code())).collect();
        if uses.is_empty() { vec![Use::Answer] } else { uses }
    }
}

impl Groups {
    /// The groups as a city has them: in the order in which the first category of each stands.
    pub fn in_order<'c>(categories: impl Iterator<Item = &'c Category>) -> Vec<Groups> {
        let mut out = Vec::new();
        for c in categories {
            if !out.contains(&c.group) {
                out.push(c.group);
            }
        }
        out
    }
}
