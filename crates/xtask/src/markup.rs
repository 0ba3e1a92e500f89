//! A template as markup: what askama will fill in is masked, so that the rest can be read as HTML.

/// Stands for each character of `{{ … }}` and `{% … %}`: no letter, no white space, no quote.
pub const MASK: char = '\u{1}';

/// Something of a page, with where it begins and ends in characters.
#[derive(Debug, PartialEq)]
pub enum Piece {
    Open { name: String, attributes: Vec<(String, String)>, line: usize, end: usize },
    Close { name: String, start: usize },
    Text { text: String, line: usize },
}

/// `{{ … }}` and `{% … %}` of a template: line and what stands inside.
pub fn expressions(text: &str) -> Vec<(usize, String)> {
    parts(text).0
}

/// The template with askama's parts masked and its comments blanked, character for character.
pub fn masked(text: &str) -> Vec<char> {
    parts(text).1
}

fn parts(text: &str) -> (Vec<(usize, String)>, Vec<char>) {
    let chars: Vec<char> = text.chars().collect();
    let (mut expressions, mut out) = (Vec::new(), Vec::with_capacity(chars.len()));
    let (mut i, mut line) = (0, 1);
    while i < chars.len() {
        let end = match (chars[i], chars.get(i + 1)) {
            ('{', Some('{')) => Some(['}', '}']),
            ('{', Some('%')) => Some(['%', '}']),
            ('{', Some('#')) => Some(['#', '}']),
            _ => None,
        };
        let Some(end) = end else {
            line += usize::from(chars[i] == '\n');
            out.push(chars[i]);
            i += 1;
            continue;
        };
        let stop = (i + 2..chars.len()).find(|j| chars[*j..].starts_with(&end)).map_or(chars.len(), |j| j + 2);
        let whole = &chars[i..stop];
        let filler = if end[0] == '#' { ' ' } else { MASK };
        out.extend(whole.iter().map(|c| if *c == '\n' { '\n' } else { filler }));
        if end[0] != '#' {
            expressions.push((line, whole.iter().collect()));
        }
        line += whole.iter().filter(|c| **c == '\n').count();
        i = stop;
    }
    (expressions, out)
}

/// Reads masked markup.
pub fn pieces(chars: &[char]) -> Vec<Piece> {
    let mut r = Reader { chars, at: 0, line: 1, out: Vec::new() };
    while r.at < chars.len() {
        r.step();
    }
    r.out
}

struct Reader<'c> {
    chars: &'c [char],
    at: usize,
    line: usize,
    out: Vec<Piece>,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> char {
        self.chars.get(self.at + ahead).copied().unwrap_or('\0')
    }
    fn take(&mut self) -> char {
        let c = self.peek(0);
        self.line += usize::from(c == '\n');
        self.at += 1;
        c
    }
    fn take_while(&mut self, f: impl Fn(char) -> bool) -> String {
        let mut s = String::new();
        while self.at < self.chars.len() && f(self.peek(0)) {
            s.push(self.take());
        }
        s
    }
    fn step(&mut self) {
        if self.chars[self.at..].starts_with(&['<', '!', '-', '-']) {
            while self.at < self.chars.len() && !self.chars[self.at..].starts_with(&['-', '-', '>']) {
                self.take();
            }
            self.at += 3;
        } else if self.peek(0) == '<' && (self.peek(1).is_ascii_alphabetic() || matches!(self.peek(1), '/' | '!')) {
            self.tag();
        } else {
            let line = self.line;
            let mut text = String::from(self.take());
            text.push_str(&self.take_while(|c| c != '<'));
            self.out.push(Piece::Text { text, line });
        }
    }
    fn tag(&mut self) {
        let (start, line) = (self.at, self.line);
        self.take();
        let is_close = self.peek(0) == '/' && self.take() == '/';
        let name = self.take_while(|c| !c.is_whitespace() && c != '>' && c != '/' && c != MASK).to_ascii_lowercase();
        let mut attributes = Vec::new();
        while self.at < self.chars.len() && self.peek(0) != '>' {
            let attribute = self.take_while(|c| !c.is_whitespace() && !matches!(c, '>' | '/' | '=' | MASK)).to_ascii_lowercase();
            self.take_while(char::is_whitespace);
            if attribute.is_empty() {
                self.take_while(|c| matches!(c, MASK | '/'));
                continue;
            }
            let value = if self.peek(0) == '=' { self.value() } else { String::new() };
            attributes.push((attribute, value));
        }
        self.take();
        self.out.push(match is_close {
            true => Piece::Close { name, start },
            false => Piece::Open { name, attributes, line, end: self.at },
        });
    }
    fn value(&mut self) -> String {
        self.take();
        self.take_while(char::is_whitespace);
        match self.peek(0) {
            quote @ ('"' | '\'') => {
                self.take();
                let value = self.take_while(|c| c != quote);
                self.take();
                value
            }
            _ => self.take_while(|c| !c.is_whitespace() && c != '>'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_askama_fills_in_is_masked_and_kept_apart() {
        let text = "<a href=\"{{ v.t(\"x-y\") }}\"{% if a > b %} hidden{% endif %}>é{# <b>\n #}</a>{{ z }}";
        let m = masked(text);
        assert_eq!(m.len(), text.chars().count());
        assert_eq!(expressions(text), [(1, "{{ v.t(\"x-y\") }}".into()), (1, "{% if a > b %}".into()), (1, "{% endif %}".into()), (2, "{{ z }}".into())]);
        let p = pieces(&m);
        let Piece::Open { name, attributes, .. } = &p[0] else { panic!("{p:?}") };
        let names: Vec<&str> = attributes.iter().map(|(n, _)| n.as_str()).collect();
        assert_eq!((name.as_str(), names), ("a", vec!["href", "hidden"]));
        assert!(matches!(&p[1], Piece::Text { text, line: 1 } if text.trim() == "é"), "{p:?}");
    }

    #[test]
    fn comments_are_passed_over_and_lines_counted() {
        let p = pieces(&masked("<!-- <b>x</b>\n -->\n<p class='a' data-focus>\nyes</p>"));
        assert!(matches!(&p[1], Piece::Open { name, line: 3, .. } if name == "p"), "{p:?}");
        assert!(matches!(&p[3], Piece::Close { name, .. } if name == "p"), "{p:?}");
    }
}
