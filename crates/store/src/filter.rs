//! Statements with optional conditions: static fragments joined, `$n` numbered. Never `($2 is null or …)`, which loses the index.

use crate::{Db, Engine, Error, FromRow, Q, Value};
use futures_util::Stream;

/// A list's statement in the making. In each fragment `?` stands for the next value.
///
/// ```ignore
/// let mut f = Filter::new(&cx.db, "select … from concern c");
/// f.and("c.city_id = ?", city).and_some("c.category = ?", category).then("order by c.due_at, c.id").limit(51);
/// let rows: Vec<Line> = f.all().await?;
/// ```
#[derive(Clone)]
pub struct Filter<'d> {
    db: &'d Db,
    sql: String,
    args: Vec<Value>,
    conditions: usize,
}

impl<'d> Filter<'d> {
    /// Begins with everything up to `where`.
    pub fn new(db: &'d Db, head: &'static str) -> Self {
        Filter { db, sql: head.to_string(), args: Vec::new(), conditions: 0 }
    }
    /// Names the index to SQLite, which without statistics does not see how few rows it has. Before any condition; PostgreSQL chooses by itself.
    pub fn indexed_by(mut self, index: &'static str) -> Self {
        debug_assert_eq!(self.conditions, 0, "an index is named before any condition");
        if self.db.engine() == Engine::Sqlite {
            self.sql.push_str(" indexed by ");
            self.sql.push_str(index);
        }
        self
    }
    /// A value that the head itself asks for with `?` is not possible: the head has none.
    fn push(&mut self, fragment: &'static str, values: impl IntoIterator<Item = Value>) {
        let mut values = values.into_iter();
        for part in fragment.split_inclusive('?') {
            match part.strip_suffix('?') {
                None => self.sql.push_str(part),
                Some(before) => {
                    self.sql.push_str(before);
                    let Some(v) = values.next() else {
                        debug_assert!(false, "{fragment}: too few values");
                        continue;
                    };
                    self.args.push(v.storable());
                    self.sql.push_str(&format!("${}", self.args.len()));
                }
            }
        }
        debug_assert!(values.next().is_none(), "{fragment}: too many values");
    }
    fn condition(&mut self) {
        self.sql.push_str(if self.conditions == 0 { " where " } else { " and " });
        self.conditions += 1;
    }
    /// A condition with one value.
    pub fn and(&mut self, fragment: &'static str, v: impl Into<Value>) -> &mut Self {
        self.and_all(fragment, [v.into()])
    }
    /// A condition with its values in order.
    pub fn and_all(&mut self, fragment: &'static str, values: impl IntoIterator<Item = Value>) -> &mut Self {
        self.condition();
        self.push(fragment, values);
        self
    }
    /// A condition without a value.
    pub fn and_that(&mut self, fragment: &'static str) -> &mut Self {
        self.and_all(fragment, [])
    }
    /// The condition if there is a value; nothing otherwise.
    pub fn and_some<V: Into<Value>>(&mut self, fragment: &'static str, v: Option<V>) -> &mut Self {
        if let Some(v) = v {
            self.and(fragment, v);
        }
        self
    }
    /// `column in (…)`: the fragment ends before the parenthesis. An empty list is true of no row.
    pub fn and_in<V: Into<Value>>(&mut self, fragment: &'static str, values: impl IntoIterator<Item = V>) -> &mut Self {
        let values: Vec<Value> = values.into_iter().map(Into::into).collect();
        if values.is_empty() {
            return self.and_that("1 = 0");
        }
        self.condition();
        self.sql.push_str(fragment);
        self.sql.push_str(" (");
        for (i, v) in values.into_iter().enumerate() {
            self.push(if i == 0 { "?" } else { ", ?" }, [v]);
        }
        self.sql.push(')');
        self
    }
    /// Alternatives, each a condition with its values: `((a) or (b))`. None at all is true of no row.
    pub fn and_any(&mut self, alternatives: Vec<Vec<(&'static str, Vec<Value>)>>) -> &mut Self {
        if alternatives.is_empty() {
            return self.and_that("1 = 0");
        }
        self.condition();
        self.sql.push('(');
        for (i, all) in alternatives.into_iter().enumerate() {
            self.sql.push_str(if i == 0 { "(1 = 1" } else { " or (1 = 1" });
            for (fragment, values) in all {
                self.sql.push_str(" and ");
                self.push(fragment, values);
            }
            self.sql.push(')');
        }
        self.sql.push(')');
        self
    }
    /// The condition of the engine, where the dialects must part.
    pub fn and_dialect(&mut self, sqlite: &'static str, postgres: &'static str, v: impl Into<Value>) -> &mut Self {
        match self.db.engine() {
            Engine::Sqlite => self.and(sqlite, v),
            Engine::Postgres => self.and(postgres, v),
        }
    }
    /// What follows the conditions: grouping, order.
    pub fn then(&mut self, fragment: &'static str) -> &mut Self {
        self.sql.push(' ');
        self.sql.push_str(fragment);
        self
    }
    pub fn limit(&mut self, rows: i64) -> &mut Self {
        self.push(" limit ?", [Value::from(rows)]);
        self
    }
    pub fn offset(&mut self, rows: i64) -> &mut Self {
        self.push(" offset ?", [Value::from(rows)]);
        self
    }
    /// The same conditions under another head: for counting what a list would give.
    pub fn q(&self) -> Q<'d> {
        self.db.safe(self.sql.clone().into(), self.args.clone())
    }
    pub async fn all<T: FromRow>(&self) -> Result<Vec<T>, Error> {
        self.q().all().await
    }
    pub async fn count(&self) -> Result<i64, Error> {
        self.q().count().await
    }
    pub fn stream<T: FromRow + 'static>(&self) -> impl Stream<Item = Result<T, Error>> + Send + 'static {
        self.q().stream()
    }
    /// The text as it will run, for tests that look at plans.
    pub fn sql(&self) -> &str {
        &self.sql
    }
}
