//! `use` trees, flattened to single imports.

use super::Reader;
use crate::facts::{Import, ImportBinding, TextRange};
use crate::name::Name;

impl Reader<'_> {
    /// What follows `use`, up to the semicolon.
    pub(super) fn imports(&mut self) -> Option<Vec<Import>> {
        let leading_colon = self.eat_pair(b"::");
        let mut imports = Vec::new();
        self.tree(leading_colon, &mut Vec::new(), &mut imports)?;
        Some(imports)
    }

    fn tree(&mut self, leading_colon: bool, prefix: &mut Vec<Name>, out: &mut Vec<Import>) -> Option<()> {
        let start = self.start();
        if self.eat(b'*') {
            let range = TextRange::new(start, self.end);
            out.push(Import { path: prefix.as_slice().into(), leading_colon, binding: ImportBinding::Glob, range });
            return Some(());
        }
        if self.eat(b'{') {
            while self.sign != b'}' {
                self.deeper(|reader| reader.tree(leading_colon, prefix, out))?;
                if !self.eat(b',') {
                    break;
                }
            }
            return self.need(b'}');
        }
        let (name, range) = self.path_word()?;
        if self.eat_pair(b"::") {
            prefix.push(name);
            self.deeper(|reader| reader.tree(leading_colon, prefix, out))?;
            prefix.pop();
            return Some(());
        }
        let mut path = prefix.clone();
        if prefix.is_empty() || name != "self" {
            path.push(name);
        }
        let last = path.last().copied()?;
        if !self.eat_word(b"as") {
            out.push(Import { path: path.into(), leading_colon, binding: ImportBinding::Name(last), range });
            return Some(());
        }
        let binding = if self.eat_word(b"_") { ImportBinding::Anonymous } else { ImportBinding::Name(self.ident()?.0) };
        out.push(Import { path: path.into(), leading_colon, binding, range: TextRange::new(start, self.end) });
        Some(())
    }
}
