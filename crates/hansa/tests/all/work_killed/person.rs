//! Somebody at work on a server that dies again and again: what they sent, what was answered, and where one sees it.

use crate::server::NO_ANSWER;
use std::collections::{BTreeMap, BTreeSet};
use testkit::Answered;
use testkit::client::Client;
use tokio::sync::watch;

/// An act: the page it is done on, its form, and what is changed in that.
pub struct Deed {
    pub page: String,
    pub action: String,
    pub fields: Vec<(&'static str, String)>,
    /// Its name in the log.
    pub act: &'static str,
    pub seen: Seen,
}

/// What is counted of a page: rows of its lists, entries of a story, and what else says that something is there.
const COUNTED: &str = "tbody tr, ul.rows > li, #marks > li, ol.story > li, .receipt__ref, #sessions";

/// In how many of them words stand when it was done.
#[derive(Clone)]
pub struct Seen {
    pub page: String,
    pub words: String,
    pub times: usize,
    /// In which browser it is done and looked for, if it is not its person's.
    pub with: Option<Client>,
}

impl Seen {
    pub fn once(page: impl Into<String>, words: impl Into<String>) -> Self {
        Seen { page: page.into(), words: words.into(), times: 1, with: None }
    }
    pub fn never(page: impl Into<String>, words: impl Into<String>) -> Self {
        Seen { times: 0, ..Seen::once(page, words) }
    }
}

/// What somebody does, one act after the other.
#[async_trait::async_trait]
pub trait Script: Send {
    /// The next act; `None` when a page that it must be read from did not come whole.
    async fn next(&mut self, browser: &mut Client) -> Option<Deed>;
}

/// An act whose answer is awaited, and all that its form sends.
struct Sent {
    deed: Deed,
    form: Vec<(String, String)>,
}

pub struct Person {
    who: &'static str,
    browser: Client,
    script: Box<dyn Script>,
    /// An act whose page did not come.
    begun: Option<Deed>,
    sent: Option<Sent>,
    /// What was acknowledged, by page and words: what is seen of it now.
    done: BTreeMap<(String, String), Seen>,
    /// What was acknowledged since the last look.
    new: BTreeSet<(String, String)>,
    acts: Vec<&'static str>,
}

/// An answer, if it came whole.
pub fn whole(answered: Answered) -> Option<Answered> {
    (answered.status.as_u16() != NO_ANSWER).then_some(answered)
}

impl Person {
    pub fn new(who: &'static str, browser: Client, script: impl Script + 'static) -> Self {
        Person { who, browser, script: Box::new(script), begun: None, sent: None, done: BTreeMap::new(), new: BTreeSet::new(), acts: Vec::new() }
    }
    /// The names in the log of all that was acknowledged.
    pub fn acts(&self) -> impl Iterator<Item = &'static str> {
        self.acts.iter().copied()
    }
    /// With the cookies that it had, also after it signed out.
    fn browser(&self, seen: &Seen) -> Client {
        seen.with.as_ref().unwrap_or(&self.browser).clone()
    }
    /// One act after the other, until the server is gone.
    pub async fn work(&mut self, acknowledged: &watch::Sender<u64>) {
        while self.step().await.is_some() {
            acknowledged.send_modify(|n| *n += 1);
        }
    }
    async fn step(&mut self) -> Option<()> {
        let deed = match self.begun.take() {
            Some(deed) => deed,
            None => self.script.next(&mut self.browser).await?,
        };
        let Some(shown) = whole(self.browser(&deed.seen).get(&deed.page).await) else {
            self.begun = Some(deed);
            return None;
        };
        assert_eq!(shown.status, 200, "{}: {}: {}", self.who, deed.page, shown.text());
        let mut form = shown.form(&deed.action);
        form.retain(|(name, _)| deed.fields.iter().all(|(n, _)| n != name));
        form.extend(deed.fields.iter().map(|(n, v)| (n.to_string(), v.clone())));
        self.sent = Some(Sent { deed, form });
        self.send().await
    }
    async fn send(&mut self) -> Option<()> {
        let Some(Sent { deed, form }) = &self.sent else { return Some(()) };
        let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let answered = whole(self.browser(&deed.seen).post(&deed.action, &fields).await)?;
        assert_eq!(answered.status, 303, "{}: {}: {}", self.who, deed.action, answered.text());
        self.acknowledged();
        Some(())
    }
    fn acknowledged(&mut self) {
        let Some(Sent { deed, .. }) = self.sent.take() else { return };
        self.acts.push(deed.act);
        let what = (deed.seen.page.clone(), deed.seen.words.clone());
        self.done.insert(what.clone(), deed.seen);
        self.new.insert(what);
    }
    /// On the next server: what was acknowledged since the last look is there. What got no answer is there or not, as one who looks sees; if it is not, its
    /// form is sent again, and then it is.
    pub async fn look_again(&mut self) {
        // What an act without an answer may have taken away again is looked for below.
        let unsure = self.sent.as_ref().map(|sent| (sent.deed.seen.page.clone(), sent.deed.seen.words.clone()));
        let new: Vec<Seen> = std::mem::take(&mut self.new).iter().filter(|what| Some(*what) != unsure.as_ref()).map(|what| self.done[what].clone()).collect();
        for seen in new {
            self.is_there(&seen).await;
        }
        let Some(sent) = &self.sent else { return };
        let (seen, action) = (sent.deed.seen.clone(), sent.deed.action.clone());
        if self.times(&seen).await == seen.times {
            self.acknowledged();
        } else {
            self.send().await.unwrap_or_else(|| panic!("{}: {action} is answered", self.who));
        }
        self.new.clear();
        self.is_there(&seen).await;
    }
    /// All of it, once more.
    pub async fn everything_is_there(&mut self) {
        for seen in self.done.values().cloned().collect::<Vec<_>>() {
            self.is_there(&seen).await;
        }
    }
    async fn is_there(&mut self, seen: &Seen) {
        let n = self.times(seen).await;
        assert_eq!(n, seen.times, "{}: “{}” on {}", self.who, seen.words, seen.page);
    }
    async fn times(&mut self, seen: &Seen) -> usize {
        let page = whole(self.browser(seen).get(&seen.page).await).unwrap_or_else(|| panic!("{}: {} comes whole", self.who, seen.page));
        page.all(COUNTED).iter().filter(|row| row.contains(&seen.words)).count()
    }
}
