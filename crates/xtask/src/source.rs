//! A Rust file as tidy sees it: tokens, which of them are test code, functions, attributes.

use crate::lex::{Comment, Kind, Token, lex};

#[derive(Debug)]
pub struct Source {
    pub path: String,
    pub tokens: Vec<Token>,
    pub comments: Vec<Comment>,
    /// For each token: is it test code?
    in_test: Vec<bool>,
    /// For each token that opens: where it closes. For others: itself.
    close: Vec<usize>,
}

/// A function's name and where its tokens begin and end.
#[derive(Debug)]
pub struct Function<'s> {
    pub name: &'s str,
    pub first: usize,
    pub last: usize,
    pub line: usize,
    pub lines: usize,
}

/// Is the whole file test code? By its place.
pub fn is_test_path(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/") || path.starts_with("crates/testkit/") || path.contains("/benches/")
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let (tokens, comments) = lex(text);
        let close = closes(&tokens);
        let mut s = Source { path: path.to_string(), in_test: vec![is_test_path(path); tokens.len()], tokens, comments, close };
        s.mark_tests();
        s
    }
    /// The name of the crate that the file belongs to.
    pub fn krate(&self) -> &str {
        self.path.strip_prefix("crates/").and_then(|p| p.split('/').next()).unwrap_or("")
    }
    /// The path below `src/`.
    pub fn inner(&self) -> &str {
        self.path.split_once("/src/").map_or("", |(_, p)| p)
    }
    /// Is it `name.rs`, or does it stand in a folder `name/`?
    pub fn is_part(&self, name: &str) -> bool {
        let inner = self.inner();
        inner.split('/').any(|part| part == name) || inner.split('/').next_back() == Some(&format!("{name}.rs"))
    }
    pub fn is(&self, at: usize, text: &str) -> bool {
        self.tokens.get(at).is_some_and(|t| t.kind != Kind::Text && t.text == text)
    }
    /// Do these tokens stand here? A `::` is two marks.
    pub fn are(&self, at: usize, texts: &[&str]) -> bool {
        texts.iter().enumerate().all(|(i, t)| self.is(at + i, t))
    }
    /// Does the path `a::b` stand here?
    pub fn is_path(&self, at: usize, a: &str, b: &str) -> bool {
        self.are(at, &[a, ":", ":", b])
    }
    pub fn is_test(&self, at: usize) -> bool {
        self.in_test.get(at).copied().unwrap_or(false)
    }
    pub fn close(&self, at: usize) -> usize {
        self.close.get(at).copied().unwrap_or(at)
    }
    /// The tokens that are not test code, with their places.
    pub fn product(&self) -> impl Iterator<Item = (usize, &Token)> {
        self.tokens.iter().enumerate().filter(|(i, _)| !self.is_test(*i))
    }
    /// The string literals that are not test code.
    pub fn literals(&self) -> impl Iterator<Item = (usize, &Token)> {
        self.product().filter(|(_, t)| t.kind == Kind::Text)
    }
    /// What the doc comment right above this line says.
    pub fn doc_above(&self, line: usize) -> String {
        let mut words = Vec::new();
        let mut above = line;
        for c in self.comments.iter().rev().filter(|c| c.line < line && c.text.starts_with("///")) {
            if c.line + 1 != above {
                break;
            }
            above = c.line;
            words.push(c.text.trim_start_matches('/').trim());
        }
        words.reverse();
        words.join(" ")
    }
    pub fn functions(&self) -> Vec<Function<'_>> {
        let mut out = Vec::new();
        for at in 0..self.tokens.len() {
            let Some(name) = self.tokens.get(at + 1).filter(|t| self.is(at, "fn") && t.kind == Kind::Ident) else { continue };
            let Some(last) = self.body_end(at + 2).filter(|last| self.is(*last, "}")) else { continue };
            let (line, end) = (self.tokens[at].line, self.tokens[last].line);
            out.push(Function { name: &name.text, first: at, last, line, lines: end - line + 1 });
        }
        out
    }
    /// The end of the item that goes on here: its `;`, or the brace that closes its body.
    fn body_end(&self, mut at: usize) -> Option<usize> {
        while at < self.tokens.len() {
            if self.is(at, ";") {
                return Some(at);
            }
            if self.is(at, "{") {
                return Some(self.close(at));
            }
            at = self.close(at) + 1;
        }
        None
    }
    /// Attributes: where `#` stands, and the brackets after it.
    pub fn attributes(&self) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
        (0..self.tokens.len()).filter(|i| self.is(*i, "#")).filter_map(|i| {
            let open = if self.is(i + 1, "!") { i + 2 } else { i + 1 };
            self.is(open, "[").then(|| (i, open, self.close(open)))
        })
    }
    fn mark_tests(&mut self) {
        let mut spans = Vec::new();
        for (at, open, close) in self.attributes() {
            let is_cfg_test = self.is(open + 1, "cfg") && (open..close).any(|i| self.is(i, "test") && !self.is(i.saturating_sub(2), "not"));
            let is_test = self.is(close - 1, "test") || self.are(open + 1, &["tokio", ":", ":", "test"]);
            if !is_cfg_test && !is_test {
                continue;
            }
            if self.is(at + 1, "!") {
                spans.push((0, self.tokens.len()));
                continue;
            }
            let mut next = close + 1;
            while self.is(next, "#") && self.is(next + 1, "[") {
                next = self.close(next + 1) + 1;
            }
            spans.push((at, self.body_end(next).unwrap_or(self.tokens.len())));
        }
        for (from, to) in spans {
            self.in_test.iter_mut().take(to + 1).skip(from).for_each(|t| *t = true);
        }
    }
}

fn closes(tokens: &[Token]) -> Vec<usize> {
    let mut close: Vec<usize> = (0..tokens.len()).collect();
    let mut open = Vec::new();
    for (i, t) in tokens.iter().enumerate().filter(|(_, t)| t.kind == Kind::Mark) {
        match t.text.as_str() {
            "(" | "[" | "{" => open.push(i),
            ")" | "]" | "}" => {
                if let Some(o) = open.pop() {
                    close[o] = i;
                }
            }
            _ => {}
        }
    }
    close
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "
        fn one<'a>(x: [u8; 2]) -> Option<&'a str> { if true { None } else { None } }
        trait T { fn without_body(&self); fn with(&self) {} }
        #[cfg(not(test))] fn product() {}
        #[cfg(test)]
        #[expect(dead_code, reason = \"r\")]
        mod tests { fn inside() { \"secret\" } }
        const AFTER: &str = \"seen\";
        #[tokio::test(flavor = \"x\")] async fn t() { \"hidden\" }
    ";

    #[test]
    fn functions_are_found_with_their_ends() {
        let s = Source::new("crates/a/src/a.rs", CODE);
        let names: Vec<&str> = s.functions().iter().map(|f| f.name).collect();
        assert_eq!(names, ["one", "with", "product", "inside", "t"]);
        assert!(s.functions().iter().all(|f| f.lines == 1));
    }

    #[test]
    fn test_code_is_told_from_product_code() {
        let s = Source::new("crates/a/src/a.rs", CODE);
        assert_eq!(s.literals().map(|(_, t)| t.text.as_str()).collect::<Vec<_>>(), ["seen"]);
        let product = s.product().any(|(i, _)| s.is(i, "product"));
        assert!(product, "cfg(not(test)) is product code");
        assert_eq!(Source::new("crates/a/src/x/tests.rs", CODE).literals().count(), 0);
    }

    #[test]
    fn a_file_knows_its_crate_and_its_part() {
        let s = Source::new("crates/a/src/store/cases.rs", "");
        assert_eq!((s.krate(), s.inner()), ("a", "store/cases.rs"));
        assert!(s.is_part("store") && s.is_part("cases") && !s.is_part("model"));
    }

    #[test]
    fn a_doc_comment_belongs_to_what_stands_below_it() {
        let s = Source::new("crates/a/src/a.rs", "/// far\n\n/// Of all\n/// cities.\nX = 1;");
        assert_eq!(s.doc_above(5), "Of all cities.");
        assert_eq!(s.doc_above(7), "");
    }
}
