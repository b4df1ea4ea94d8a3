//! Patterns.

use super::Reader;
use crate::extract::scan::Kind;
use crate::facts::{Pat, PatId, PatKind, TextRange};
use crate::name::Name;

impl Reader<'_> {
    fn add_pat(&mut self, start: u32, kind: PatKind) -> PatId {
        self.body.pats.push(Pat { range: TextRange::new(start, self.end), kind });
        PatId(self.body.pats.len() as u32 - 1)
    }

    /// A pattern, with alternatives.
    pub(super) fn pattern(&mut self) -> Option<PatId> {
        let start = self.start();
        let has_bar = self.eat(b'|');
        let first = self.single_pattern()?;
        if !has_bar && !self.is_bar() {
            return Some(first);
        }
        let mut cases = vec![first];
        while self.is_bar() {
            self.take();
            cases.push(self.single_pattern()?);
        }
        Some(self.add_pat(start, PatKind::Or(cases)))
    }

    fn is_bar(&self) -> bool {
        self.sign == b'|' && !self.is_pair(b"||") && !self.is_pair(b"|=")
    }

    /// A pattern without alternatives of its own.
    pub(super) fn single_pattern(&mut self) -> Option<PatId> {
        self.deeper(Self::one_pattern)
    }

    fn one_pattern(&mut self) -> Option<PatId> {
        let start = self.start();
        match self.sign {
            b'&' => {
                self.take();
                self.eat_word(b"mut");
                let inner = self.single_pattern()?;
                Some(self.add_pat(start, PatKind::Ref(inner)))
            }
            b'(' => self.tuple_pattern(),
            b'[' => {
                self.take();
                let elements = self.patterns(b']')?.0;
                Some(self.add_pat(start, PatKind::Slice(elements)))
            }
            b'.' => {
                self.eat_pair(b"..").then_some(())?;
                matches!(self.sign, b',' | b')' | b']').then(|| self.add_pat(start, PatKind::Rest))
            }
            b'-' => self.literal_pattern(),
            b'<' | b':' => self.path_pattern(),
            _ if self.is_kind(Kind::Literal) => self.literal_pattern(),
            _ => self.word_pattern(),
        }
    }

    fn word_pattern(&mut self) -> Option<PatId> {
        let start = self.start();
        match self.word() {
            b"_" => {
                self.take();
                Some(self.add_pat(start, PatKind::Wild))
            }
            b"true" | b"false" => {
                self.take();
                Some(self.add_pat(start, PatKind::Other))
            }
            b"ref" | b"mut" => self.binding(),
            b"Self" | b"self" | b"super" | b"crate" => self.path_pattern(),
            _ => match self.scanner.peek().map_or(0, |next| self.scanner.byte(next)) {
                b':' if self.is_before_pair(b"::") => self.path_pattern(),
                b'(' | b'{' => self.path_pattern(),
                b'!' | b'.' => None,
                _ => self.binding(),
            },
        }
    }

    /// Whether these two signs stand behind the next token.
    fn is_before_pair(&self, pair: &[u8; 2]) -> bool {
        self.scanner.peek().is_some_and(|next| self.text.as_bytes().get(next.start..next.start + 2) == Some(pair))
    }

    /// `ref mut x @ p`.
    fn binding(&mut self) -> Option<PatId> {
        let start = self.start();
        self.eat_word(b"ref");
        let mutable = self.eat_word(b"mut");
        let name = self.ident()?.0;
        let sub = if self.eat(b'@') { Some(self.single_pattern()?) } else { None };
        Some(self.add_pat(start, PatKind::Binding { name, mutable, sub }))
    }

    /// A literal, or a range of literals.
    fn literal_pattern(&mut self) -> Option<PatId> {
        let start = self.start();
        self.bound()?;
        if self.is_pair(b"..") {
            self.take();
            self.eat_pair(b".=").then_some(())?;
            self.bound()?;
        }
        Some(self.add_pat(start, PatKind::Other))
    }

    fn bound(&mut self) -> Option<()> {
        self.eat(b'-');
        self.is_kind(Kind::Literal).then_some(())?;
        // What it is does not matter, but that it is one does.
        let (before, _) = (self.body.exprs.len(), self.literal()?);
        self.body.exprs.truncate(before);
        Some(())
    }

    fn tuple_pattern(&mut self) -> Option<PatId> {
        let start = self.start();
        self.take();
        let (elements, comma) = self.patterns(b')')?;
        match *elements {
            [only] if !comma && !matches!(self.body.pat(only).kind, PatKind::Rest) => Some(only),
            _ => Some(self.add_pat(start, PatKind::Tuple(elements))),
        }
    }

    /// Patterns separated by commas, up to the closing sign, which is taken, and whether a comma follows the last of them.
    fn patterns(&mut self, close: u8) -> Option<(Vec<PatId>, bool)> {
        let (mut found, mut comma) = (Vec::new(), false);
        while self.sign != close {
            found.push(self.pattern()?);
            comma = self.eat(b',');
            if !comma {
                break;
            }
        }
        self.need(close)?;
        Some((found, comma))
    }

    /// A path, or what is taken apart behind one.
    fn path_pattern(&mut self) -> Option<PatId> {
        let start = self.start();
        let path = self.value_path()?;
        let kind = match self.sign {
            b'(' => {
                self.take();
                PatKind::TupleStruct { path, elements: self.patterns(b')')?.0 }
            }
            b'{' => PatKind::Struct { fields: self.field_patterns()?, path },
            b'.' | b'!' => return None,
            _ => PatKind::Path(path),
        };
        Some(self.add_pat(start, kind))
    }

    fn field_patterns(&mut self) -> Option<Vec<(Name, PatId)>> {
        self.need(b'{')?;
        let mut fields = Vec::new();
        while self.sign != b'}' && !self.eat_pair(b"..") {
            fields.push(self.field_pattern()?);
            if !self.eat(b',') {
                break;
            }
        }
        self.need(b'}')?;
        Some(fields)
    }

    fn field_pattern(&mut self) -> Option<(Name, PatId)> {
        if self.is_kind(Kind::Literal) {
            let name = self.index()?;
            self.need(b':')?;
            return Some((name, self.pattern()?));
        }
        let start = self.start();
        let by_ref = self.eat_word(b"ref");
        let mutable = self.eat_word(b"mut");
        let name = self.ident()?.0;
        if !by_ref && !mutable && self.eat(b':') {
            return Some((name, self.pattern()?));
        }
        Some((name, self.add_pat(start, PatKind::Binding { name, mutable, sub: None })))
    }
}
