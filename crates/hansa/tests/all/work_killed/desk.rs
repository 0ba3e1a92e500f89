//! Cases from a resident's report to the closing, and calls that are written down.

use super::person::{Deed, Script, Seen, whole};
use testkit::client::Client;

/// One case after the other: its reporter and whoever works on it take turns.
pub struct Cases {
    who: &'static str,
    case: usize,
    step: usize,
    /// The address of the reporter's page, and of the desk's.
    own: String,
    desk: String,
}

impl Cases {
    pub fn new(who: &'static str) -> Self {
        Cases { who, case: 0, step: 0, own: String::new(), desk: String::new() }
    }
    /// Words that stand in this case only.
    fn words(&self, what: &str) -> String {
        format!("{what} of {}'s case {:04}.", self.who, self.case)
    }
    fn key(&self) -> String {
        format!("WORKTESTKEYOFADEVICE{}{:04}", self.who, self.case)
    }
    fn report(&self) -> Deed {
        let fields = vec![
            ("key", self.key()),
            ("send", "1".into()),
            ("category", "pothole".into()),
            ("details", self.words("Report")),
            ("place", "School 24".into()),
            ("lat", "5.05".into()),
            ("lon", "100.021".into()),
        ];
        let (page, seen) = ("/lampton/report-offline", Seen::once(format!("/lampton/report/{}/sent", self.key()), "Your reference"));
        Deed { page: page.into(), action: page.into(), fields, act: "concerns.report", seen }
    }
    /// Reads from the receipt where the case is.
    async fn find(&mut self, browser: &mut Client) -> Option<()> {
        let receipt = whole(browser.get(&format!("/lampton/report/{}/sent", self.key())).await)?;
        assert_eq!(receipt.status, 200, "{}", receipt.text());
        self.own = receipt.attributes("[data-report-own]", "href").remove(0);
        let reference = receipt.all("[data-report-reference]").remove(0).replace([' ', '-'], "");
        self.desk = format!("/lampton/desk/{reference}");
        Some(())
    }
    /// An act at the desk whose words the case shows; without words it is proven by what follows, and by the log.
    fn at_desk(&self, act: &'static str, form: &str, fields: &[(&'static str, &str)], words: &str) -> Deed {
        let fields = fields.iter().map(|(n, v)| (*n, v.to_string())).collect();
        Deed { page: self.desk.clone(), action: format!("{}/{form}", self.desk), fields, act, seen: Seen::once(&self.desk, words) }
    }
    fn by_reporter(&self, act: &'static str, form: &str, fields: &[(&'static str, &str)], words: &str) -> Deed {
        let fields = fields.iter().map(|(n, v)| (*n, v.to_string())).collect();
        Deed { page: self.own.clone(), action: format!("{}/{form}", self.own), fields, act, seen: Seen::once(&self.own, words) }
    }
    fn deed(&self) -> Deed {
        let w = |what: &str| self.words(what);
        let (note, question, reply, answer, second) = (w("Note"), w("Question"), w("Reply"), w("Answer"), w("Second answer"));
        let (reason, again, closing) = (w("Rating"), w("Reopening"), w("Closing"));
        match self.step {
            1 => self.at_desk("concerns.publish", "publish", &[], "made it public"),
            2 => self.at_desk("concerns.note", "note", &[("note", &note)], &note),
            3 => self.at_desk("concerns.ask", "ask", &[("question", &question)], &question),
            4 => self.by_reporter("concerns.reply", "say", &[("text", &reply)], &reply),
            5 => self.at_desk("concerns.classify", "classify", &[("category", "live-wire")], "made it Live wire"),
            6 => self.at_desk("concerns.answer", "answer", &[("text", &answer)], &answer),
            7 => self.at_desk("concerns.undo", "undo", &[], "took back the answer"),
            8 => self.at_desk("concerns.answer", "answer", &[("text", &second)], &second),
            9 => self.by_reporter("concerns.rate", "rate", &[("rating", "1"), ("reason", &reason)], &reason),
            10 => self.by_reporter("concerns.reopen", "reopen", &[("why", &again)], &again),
            11 => self.at_desk("concerns.hide", "hide", &[], "took it out of the public's sight"),
            _ => self.at_desk("concerns.close", "close", &[("reason", "not-ours"), ("closing", &closing)], &closing),
        }
    }
}

/// The last step of a case.
const CLOSED: usize = 12;

#[async_trait::async_trait]
impl Script for Cases {
    async fn next(&mut self, browser: &mut Client) -> Option<Deed> {
        let deed = match self.step {
            0 => self.report(),
            1 => {
                self.find(browser).await?;
                self.deed()
            }
            _ => self.deed(),
        };
        (self.case, self.step) = if self.step == CLOSED { (self.case + 1, 0) } else { (self.case, self.step + 1) };
        Some(deed)
    }
}

/// Calls, one after the other.
#[derive(Default)]
pub struct Calls(usize);

#[async_trait::async_trait]
impl Script for Calls {
    async fn next(&mut self, _: &mut Client) -> Option<Deed> {
        self.0 += 1;
        let details = format!("Call {:04} about a hole.", self.0);
        let action = "/lampton/desk/new";
        // As after the first Enter: what was typed is looked up, and what is meant is chosen.
        let page = format!("{action}?channel=phone&place=school+24&what=pothole&details={}", details.replace(' ', "+"));
        let seen = Seen::once(format!("/lampton/desk?box=all&q=Call+{:04}", self.0), format!("Call {:04}", self.0));
        Some(Deed { page, action: action.into(), fields: Vec::new(), act: "concerns.report", seen })
    }
}
