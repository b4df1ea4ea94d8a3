//! Bodies: blocks and statements.
//!
//! Expressions and patterns are added to the arena while they are read, inner ones first, as the parser's trees are lowered. Left
//! to the parser are attributes (comments that document are some), items but `use`, and what nests or weighs more than people write.

use super::Reader;
use crate::extract::guard;
use crate::extract::scan::Kind;
use crate::facts::{Block, Body, Expr, ExprId, ExprKind, Stmt, TextRange};
use crate::name::Name;

/// An expression that was read.
#[derive(Clone, Copy)]
pub(super) struct Part {
    pub(super) id: ExprId,
    /// With the parentheses around it.
    pub(super) outer: TextRange,
}

/// The body at `range` of a function whose signature begins at `start`; `None` when there is more in it than ordinary code.
pub(in crate::extract) fn body(text: &str, start: u32, range: TextRange) -> Option<Body> {
    let mut reader = Reader::of_code(text, start, range)?;
    reader.parameters_of_body()?;
    reader.jump(range.start);
    let root = reader.block()?;
    reader.finish(root)
}

/// An expression on its own as a body; `None` when it is no ordinary one.
pub(in crate::extract) fn initializer(text: &str, range: TextRange) -> Option<Body> {
    let mut reader = Reader::of_code(text, range.start, range)?;
    let root = reader.expr(true)?;
    reader.finish(root)
}

/// Whether there may be a comment that documents: `///`, `//!`, `/**` or `/*!`.
fn documents(code: &[u8]) -> bool {
    memchr::memchr_iter(b'/', code).any(|at| matches!(code.get(at + 1..at + 3), Some(b"//" | b"/!" | b"**" | b"*!")))
}

impl<'t> Reader<'t> {
    /// A reader of the code at `range`, which begins to read at `start`.
    fn of_code(text: &'t str, start: u32, range: TextRange) -> Option<Self> {
        let code = text.get(range.as_usize())?;
        if documents(code.as_bytes()) || !guard::is_simple(code) {
            return None;
        }
        let text = text.get(..range.end as usize)?;
        text.is_char_boundary(start as usize).then(|| Self::from(text, start as usize))
    }

    /// The body whose value is `root`, which must have been all of it.
    fn finish(mut self, root: Part) -> Option<Body> {
        self.body.root = Some(root.id);
        self.token.is_none().then_some(self.body)
    }

    pub(super) fn add(&mut self, range: TextRange, kind: ExprKind) -> Part {
        self.body.exprs.push(Expr { range, kind });
        Part { id: ExprId(self.body.exprs.len() as u32 - 1), outer: range }
    }

    /// Adds an expression that begins at `start` and ends with the last token taken.
    pub(super) fn close(&mut self, start: u32, kind: ExprKind) -> Part {
        self.add(TextRange::new(start, self.end), kind)
    }

    /// The patterns of a function's parameters, from its qualifiers on.
    fn parameters_of_body(&mut self) -> Option<()> {
        while !self.eat_word(b"fn") {
            self.token?;
            self.take();
        }
        self.ident()?;
        self.pass(b"(")?;
        self.take();
        while self.sign != b')' {
            if self.receiver().is_some() {
                self.pass(b",)")?;
            } else {
                let pat = self.single_pattern()?;
                self.need(b':')?;
                self.body.params.push(pat);
                self.pass(b",)")?;
            }
            if !self.eat(b',') {
                break;
            }
        }
        self.need(b')')
    }

    /// Takes everything up to one of these signs outside groups and type arguments.
    fn pass(&mut self, ends: &[u8]) -> Option<()> {
        let (mut angles, mut before) = (0usize, 0);
        while angles > 0 || !ends.contains(&self.sign) {
            let sign = self.sign;
            match self.token?.kind {
                Kind::Open => drop(self.group()?),
                Kind::Close => return None,
                _ => self.take(),
            }
            match sign {
                b'<' => angles += 1,
                b'>' if before != b'-' => angles = angles.saturating_sub(1),
                _ => {}
            }
            before = sign;
        }
        Some(())
    }

    /// A braced block.
    pub(super) fn block(&mut self) -> Option<Part> {
        self.block_from(self.start(), None)
    }

    /// A braced block with what stands before its brace from `start` on.
    pub(super) fn block_from(&mut self, start: u32, label: Option<Name>) -> Option<Part> {
        self.need(b'{')?;
        let mut block = Block { label, ..Block::default() };
        self.deeper(|reader| reader.statements(&mut block))?;
        self.need(b'}')?;
        Some(self.close(start, ExprKind::Block(block)))
    }

    fn statements(&mut self, block: &mut Block) -> Option<()> {
        while block.tail.is_none() {
            while self.eat(b';') {}
            if self.sign == b'}' {
                break;
            }
            self.statement(block)?;
        }
        Some(())
    }

    fn statement(&mut self, block: &mut Block) -> Option<()> {
        match self.word() {
            b"let" => self.local(block),
            b"use" => self.item(&mut block.items),
            _ if self.begins_braced_macro() => {
                let call = self.braced_macro()?;
                self.place(call, false, block)
            }
            _ => {
                let (value, is_open) = self.early()?;
                self.place(value, is_open, block)
            }
        }
    }

    /// Puts an expression in its place. `is_open`: it ends with a semicolon, or the block ends with it.
    fn place(&mut self, part: Part, is_open: bool, block: &mut Block) -> Option<()> {
        let is_dropped = self.eat(b';');
        if self.sign == b'}' && !is_dropped {
            block.tail = Some(part.id);
            return Some(());
        }
        block.stmts.push(Stmt::Expr(part.id));
        (is_dropped || !is_open).then_some(())
    }

    fn local(&mut self, block: &mut Block) -> Option<()> {
        let start = self.start();
        self.take();
        let pat = self.single_pattern()?;
        let ty = if self.eat(b':') { Some(self.ty()?) } else { None };
        let (mut value, mut otherwise) = (None, None);
        if self.sign == b'=' && !self.is_pair(b"==") {
            self.take();
            value = Some(self.expr(true)?.id);
            let ends_with_brace = self.text.as_bytes().get(self.end as usize - 1) == Some(&b'}');
            if !ends_with_brace && self.eat_word(b"else") {
                otherwise = Some(self.block()?.id);
            }
        }
        self.need(b';')?;
        block.stmts.push(Stmt::Let { pat, ty, value, otherwise, range: TextRange::new(start, self.end) });
        Some(())
    }
}
