//! Rust as tokens. Not a parser: `statements!`, `row!` and `codes!` hold half of what tidy reads, and inside a macro there are only tokens anyway.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Ident,
    /// A string literal; the token's text is its value.
    Text,
    /// A character, a byte, a number or a lifetime.
    Other,
    Mark,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub text: String,
    pub line: usize,
}

/// A comment with its slashes; `///` and `//!` too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    pub text: String,
    pub line: usize,
}

pub fn lex(text: &str) -> (Vec<Token>, Vec<Comment>) {
    let mut l = Lexer { chars: text.chars().collect(), at: 0, line: 1, tokens: Vec::new(), comments: Vec::new() };
    while l.at < l.chars.len() {
        l.step();
    }
    (l.tokens, l.comments)
}

struct Lexer {
    chars: Vec<char>,
    at: usize,
    line: usize,
    tokens: Vec<Token>,
    comments: Vec<Comment>,
}

fn begins_word(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

impl Lexer {
    fn peek(&self, ahead: usize) -> char {
        self.chars.get(self.at + ahead).copied().unwrap_or('\0')
    }
    fn take(&mut self) -> char {
        let c = self.peek(0);
        self.line += usize::from(c == '\n');
        self.at += 1;
        c
    }
    fn push(&mut self, kind: Kind, text: String, line: usize) {
        self.tokens.push(Token { kind, text, line });
    }
    fn step(&mut self) {
        let line = self.line;
        match (self.peek(0), self.peek(1)) {
            (c, _) if c.is_whitespace() => {
                self.take();
            }
            ('/', '/') => self.line_comment(),
            ('/', '*') => self.block_comment(),
            ('"', _) => self.text(line),
            ('\'', _) => self.tick(line),
            ('r', '"' | '#') if self.is_raw(1) => self.raw(1, line),
            ('b' | 'c', 'r') if self.is_raw(2) => self.raw(2, line),
            ('b' | 'c', '"') => {
                self.take();
                self.text(line);
            }
            ('b', '\'') => {
                self.take();
                self.tick(line);
            }
            (c, _) if begins_word(c) => {
                let word = self.word();
                self.push(Kind::Ident, word, line);
            }
            (c, _) if c.is_ascii_digit() => {
                let word = self.word();
                self.push(Kind::Other, word, line);
            }
            _ => {
                let mark = self.take();
                self.push(Kind::Mark, mark.to_string(), line);
            }
        }
    }
    fn word(&mut self) -> String {
        let mut word = String::new();
        while is_word(self.peek(0)) {
            word.push(self.take());
        }
        word
    }
    fn line_comment(&mut self) {
        let (line, mut text) = (self.line, String::new());
        while self.at < self.chars.len() && self.peek(0) != '\n' {
            text.push(self.take());
        }
        self.comments.push(Comment { text, line });
    }
    fn block_comment(&mut self) {
        let (line, mut text, mut depth) = (self.line, String::new(), 0);
        while self.at < self.chars.len() {
            match (self.peek(0), self.peek(1)) {
                ('/', '*') => depth += 1,
                ('*', '/') => depth -= 1,
                _ => {
                    text.push(self.take());
                    continue;
                }
            }
            text.push(self.take());
            text.push(self.take());
            if depth == 0 {
                break;
            }
        }
        self.comments.push(Comment { text, line });
    }
    /// Does a raw string's opening stand here? `r#name` is an identifier.
    fn is_raw(&self, prefix: usize) -> bool {
        let hashes = self.chars.iter().skip(self.at + prefix).take_while(|c| **c == '#').count();
        self.peek(prefix + hashes) == '"'
    }
    fn raw(&mut self, prefix: usize, line: usize) {
        self.at += prefix;
        let mut hashes = 0;
        while self.peek(0) == '#' {
            hashes += 1;
            self.at += 1;
        }
        self.at += 1;
        let mut value = String::new();
        while self.at < self.chars.len() {
            if self.peek(0) == '"' && (1..=hashes).all(|i| self.peek(i) == '#') {
                self.at += 1 + hashes;
                break;
            }
            value.push(self.take());
        }
        self.push(Kind::Text, value, line);
    }
    fn text(&mut self, line: usize) {
        self.at += 1;
        let mut value = String::new();
        while self.at < self.chars.len() {
            match self.take() {
                '"' => break,
                '\\' => self.escape(&mut value),
                c => value.push(c),
            }
        }
        self.push(Kind::Text, value, line);
    }
    fn escape(&mut self, value: &mut String) {
        match self.take() {
            '\n' => {
                while self.peek(0).is_whitespace() {
                    self.take();
                }
            }
            'n' => value.push('\n'),
            't' => value.push('\t'),
            'u' => {
                value.push('\u{fffd}');
                while self.at < self.chars.len() && self.take() != '}' {}
            }
            c => value.push(c),
        }
    }
    /// A character, or a lifetime.
    fn tick(&mut self, line: usize) {
        let is_char = self.peek(1) == '\\' || self.peek(2) == '\'';
        let mut text = String::from(self.take());
        if !is_char {
            text.push_str(&self.word());
            return self.push(Kind::Other, text, line);
        }
        while self.at < self.chars.len() {
            let c = self.take();
            text.push(c);
            match c {
                '\\' => text.push(self.take()),
                '\'' => break,
                _ => {}
            }
        }
        self.push(Kind::Other, text, line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(code: &str) -> Vec<String> {
        lex(code).0.into_iter().filter(|t| t.kind == Kind::Text).map(|t| t.text).collect()
    }

    #[test]
    fn strings_are_read_in_all_their_spellings() {
        assert_eq!(texts(r####"f("a\"b", r"c\", r#"d"e"#, b"f", br##"g"#h"##)"####), ["a\"b", "c\\", "d\"e", "f", "g\"#h"]);
        assert_eq!(texts("\"one \\\n     two\""), ["one two"]);
    }

    #[test]
    fn a_quote_in_a_char_or_a_comment_opens_no_string() {
        assert_eq!(
            texts(
                r#"'"' b'"' '\'' "x" // "y"
            /* "z /* "w" */ " */ 'a: loop {} "end""#
            ),
            ["x", "end"]
        );
        assert_eq!(lex("fn f<'a>(x: &'a str) {}").0.iter().filter(|t| t.text == "'a").count(), 2);
        assert_eq!(lex("r#type").0.first().map(|t| t.text.clone()), Some("r".into()));
    }

    #[test]
    fn lines_are_counted_through_strings_and_comments() {
        let (tokens, comments) = lex("\"a\nb\"\n/* c\nd */ e // f");
        assert_eq!(tokens.last().map(|t| (t.text.as_str(), t.line)), Some(("e", 4)));
        assert_eq!(comments.iter().map(|c| c.line).collect::<Vec<_>>(), [3, 4]);
    }
}
