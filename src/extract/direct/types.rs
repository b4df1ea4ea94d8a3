//! Paths, types, bounds, generics.

use super::{Reader, is_keyword};
use crate::extract::lower::merge;
use crate::extract::scan::Kind;
use crate::facts::{GenericArgs, GenericParam, Generics, PathExpr, QSelf, Segment, Segments, TextRange, TypeExpr};
use crate::name::Name;
use smallvec::smallvec;

impl Reader<'_> {
    /// A word that may stand in a path.
    pub(super) fn path_word(&mut self) -> Option<(Name, TextRange)> {
        let word = self.word();
        let fits = !is_keyword(word) || matches!(word, b"self" | b"Self" | b"super" | b"crate");
        fits.then(|| self.any_word())?
    }

    /// A path without arguments, as attributes and macro calls have it.
    pub(super) fn plain_path(&mut self) -> Option<PathExpr> {
        let start = self.start();
        let leading_colon = self.eat_pair(b"::");
        let mut segments = smallvec![Segment::plain(self.path_word()?.0)];
        while self.eat_pair(b"::") {
            segments.push(Segment::plain(self.path_word()?.0));
        }
        Some(PathExpr { qself: None, leading_colon, segments, range: TextRange::new(start, self.end) })
    }

    /// A path with arguments.
    pub(super) fn path(&mut self) -> Option<PathExpr> {
        self.path_of(Self::segment)
    }

    /// A path in code: its arguments stand behind `::`.
    pub(super) fn value_path(&mut self) -> Option<PathExpr> {
        if self.sign == b'<' {
            return self.projection(Self::value_segment);
        }
        self.path_of(Self::value_segment)
    }

    fn path_of(&mut self, segment: fn(&mut Self) -> Option<Segment>) -> Option<PathExpr> {
        let start = self.start();
        let leading_colon = self.eat_pair(b"::");
        let mut segments = smallvec![segment(self)?];
        self.segments(segment, &mut segments)?;
        Some(PathExpr { qself: None, leading_colon, segments, range: TextRange::new(start, self.end) })
    }

    /// `::b::c` behind a first segment.
    fn segments(&mut self, segment: fn(&mut Self) -> Option<Segment>, segments: &mut Segments) -> Option<()> {
        while self.eat_pair(b"::") {
            segments.push(segment(self)?);
        }
        segments.shrink_to_fit();
        Some(())
    }

    fn value_segment(&mut self) -> Option<Segment> {
        let takes_arguments = !matches!(self.word(), b"self" | b"super" | b"crate");
        let (name, _) = self.path_word()?;
        let arguments = if takes_arguments { self.turbofish()? } else { None };
        Some(arguments.map_or(Segment::plain(name), |arguments| Segment::new(name, arguments)))
    }

    /// `::<A, B>`, if that comes next.
    pub(super) fn turbofish(&mut self) -> Option<Option<GenericArgs>> {
        if !self.is_pair(b"::") {
            return Some(None);
        }
        let mut ahead = self.scanner.clone();
        ahead.code();
        let open = ahead.code();
        if !ahead.is(open, b'<') {
            return Some(None);
        }
        self.eat_pair(b"::");
        self.arguments().map(Some)
    }

    fn segment(&mut self) -> Option<Segment> {
        let (name, _) = self.path_word()?;
        Some(match self.sign {
            b'<' => Segment::new(name, self.arguments()?),
            b'(' => {
                self.take();
                let types = self.types(b')')?;
                Segment::new(name, GenericArgs { types, assoc: Vec::new(), output: Some(Box::new(self.output(false)?)) })
            }
            _ => Segment::plain(name),
        })
    }

    /// `<T as Trait>::Name`.
    fn projection(&mut self, segment: fn(&mut Self) -> Option<Segment>) -> Option<PathExpr> {
        let start = self.start();
        self.need(b'<')?;
        let ty = self.ty()?;
        // Without a trait, what stands behind the type is a path from the root to the parser.
        let mut path = PathExpr { qself: None, leading_colon: true, segments: Segments::new(), range: TextRange::default() };
        if self.eat_word(b"as") {
            path = self.path()?;
        }
        let trait_len = path.segments.len();
        self.need(b'>')?;
        self.is_pair(b"::").then_some(())?;
        self.segments(segment, &mut path.segments)?;
        path.qself = Some(Box::new(QSelf { ty, trait_len }));
        path.range = TextRange::new(start, self.end);
        Some(path)
    }

    /// `<A, 'a, 1, Item = B, Item: C>`.
    fn arguments(&mut self) -> Option<GenericArgs> {
        let mut into = GenericArgs::default();
        self.need(b'<')?;
        while self.sign != b'>' {
            if self.is_kind(Kind::Lifetime) {
                self.take();
            } else if self.is_constant() {
                self.constant()?;
                into.types.push(TypeExpr::Infer);
            } else {
                self.argument(&mut into)?;
            }
            if !self.eat(b',') {
                break;
            }
        }
        into.types.shrink_to_fit();
        self.need(b'>')?;
        Some(into)
    }

    fn argument(&mut self, into: &mut GenericArgs) -> Option<()> {
        let ty = self.ty()?;
        if self.sign != b'=' && self.sign != b':' {
            into.types.push(ty);
            return Some(());
        }
        let TypeExpr::Path(PathExpr { qself: None, leading_colon: false, segments, .. }) = ty else { return None };
        let [only] = &*segments else { return None };
        let name = only.output().is_none().then_some(only.name)?;
        if self.eat(b':') {
            into.assoc.push((name, TypeExpr::Impl(self.bounds()?)));
            return Some(());
        }
        self.need(b'=')?;
        if self.is_constant() {
            return self.constant();
        }
        into.assoc.push((name, self.ty()?));
        Some(())
    }

    /// Whether a constant comes that is no path.
    fn is_constant(&self) -> bool {
        self.is_kind(Kind::Literal) || matches!(self.sign, b'{' | b'-') || matches!(self.word(), b"true" | b"false")
    }

    fn constant(&mut self) -> Option<()> {
        if self.sign == b'{' {
            return self.group().map(drop);
        }
        self.eat(b'-');
        (self.is_kind(Kind::Literal) || self.is_kind(Kind::Ident)).then(|| self.take())
    }

    /// Types up to the closing sign, which is taken.
    fn types(&mut self, close: u8) -> Option<Vec<TypeExpr>> {
        let mut types = Vec::new();
        while self.sign != close {
            types.push(self.ty()?);
            if !self.eat(b',') {
                break;
            }
        }
        types.shrink_to_fit();
        self.need(close)?;
        Some(types)
    }

    /// `-> T`, or nothing. `plus`: a `+` behind the type would be part of it.
    pub(super) fn output(&mut self, plus: bool) -> Option<TypeExpr> {
        if self.eat_pair(b"->") { self.deeper(|reader| reader.any_type(plus)) } else { Some(TypeExpr::unit()) }
    }

    /// A type. One that is followed by `+` is a trait object without `dyn`.
    pub(super) fn ty(&mut self) -> Option<TypeExpr> {
        let ty = self.deeper(|reader| reader.any_type(true))?;
        (self.sign != b'+').then_some(ty)
    }

    pub(super) fn any_type(&mut self, plus: bool) -> Option<TypeExpr> {
        match self.sign {
            b'(' => self.tuple(),
            b'[' => self.slice(),
            b'&' => {
                self.take();
                if self.is_kind(Kind::Lifetime) {
                    self.take();
                }
                let mutable = self.eat_word(b"mut");
                let inner = Box::new(self.deeper(|reader| reader.any_type(false))?);
                Some(TypeExpr::Ref { mutable, inner })
            }
            b'*' => {
                self.take();
                (self.eat_word(b"const") || self.eat_word(b"mut")).then_some(())?;
                Some(TypeExpr::Pointer(Box::new(self.deeper(|reader| reader.any_type(false))?)))
            }
            b'!' => {
                self.take();
                Some(TypeExpr::Never)
            }
            b'<' => Some(TypeExpr::Path(self.projection(Self::segment)?)),
            _ => self.named_type(plus),
        }
    }

    fn named_type(&mut self, plus: bool) -> Option<TypeExpr> {
        match self.word() {
            b"_" => {
                self.take();
                Some(TypeExpr::Infer)
            }
            word @ (b"impl" | b"dyn") => {
                self.take();
                let bounds = self.bounds()?;
                let ends_with_it = plus || bounds.len() == 1 && self.sign != b'+';
                let ty = if word == b"impl" { TypeExpr::Impl(bounds) } else { TypeExpr::Dyn(bounds) };
                ends_with_it.then_some(ty)
            }
            b"for" | b"fn" | b"unsafe" | b"extern" => self.function_pointer(),
            _ => {
                let path = self.path()?;
                (self.sign != b'!').then_some(TypeExpr::Path(path))
            }
        }
    }

    fn tuple(&mut self) -> Option<TypeExpr> {
        self.need(b'(')?;
        let mut types = Vec::new();
        let mut comma = false;
        while self.sign != b')' {
            types.push(self.ty()?);
            comma = self.eat(b',');
            if !comma {
                break;
            }
        }
        self.need(b')')?;
        types.shrink_to_fit();
        if types.len() == 1 && !comma { types.pop() } else { Some(TypeExpr::Tuple(types)) }
    }

    fn slice(&mut self) -> Option<TypeExpr> {
        self.need(b'[')?;
        let element = Box::new(self.ty()?);
        let is_array = self.eat(b';');
        if is_array {
            self.expression(b"]")?;
        }
        self.need(b']')?;
        Some(if is_array { TypeExpr::Array(element) } else { TypeExpr::Slice(element) })
    }

    /// `for<'a> unsafe extern "C" fn(a: A, B) -> C`.
    fn function_pointer(&mut self) -> Option<TypeExpr> {
        self.binder()?;
        self.eat_word(b"unsafe");
        if self.eat_word(b"extern") && self.is_kind(Kind::Literal) {
            self.take();
        }
        self.eat_word(b"fn").then_some(())?;
        self.need(b'(')?;
        let mut params = Vec::new();
        while self.sign != b')' {
            self.parameter_name();
            params.push(self.ty()?);
            if !self.eat(b',') {
                break;
            }
        }
        self.need(b')')?;
        params.shrink_to_fit();
        Some(TypeExpr::Function { params, output: Box::new(self.output(true)?) })
    }

    /// Takes `name:` in front of a type of a function pointer.
    fn parameter_name(&mut self) {
        let colon = self.scanner.peek().filter(|_| self.is_kind(Kind::Ident));
        let is_path = colon.is_some_and(|colon| self.text.as_bytes().get(colon.end) == Some(&b':'));
        if self.scanner.is(colon, b':') && !is_path {
            self.take();
            self.take();
        }
    }

    /// `for<'a, 'b>`, or nothing.
    fn binder(&mut self) -> Option<()> {
        if !self.eat_word(b"for") {
            return Some(());
        }
        self.need(b'<')?;
        while self.is_kind(Kind::Lifetime) {
            self.take();
            self.eat(b',');
        }
        self.need(b'>')
    }

    /// Traits joined by `+`; lifetimes and `?Trait` demand nothing.
    pub(super) fn bounds(&mut self) -> Option<Vec<PathExpr>> {
        let mut bounds = Vec::new();
        loop {
            if self.is_kind(Kind::Lifetime) {
                self.take();
            } else if self.word() == b"use" {
                self.take();
                self.need(b'<')?;
                self.expression(b">")?;
                self.take();
            } else if self.sign == b'?' {
                self.take();
                self.path()?;
            } else if self.is_pair(b"::") || self.is_kind(Kind::Ident) && self.word() != b"where" {
                self.binder()?;
                bounds.push(self.deeper(Self::path)?);
            } else if !matches!(self.sign, b',' | b'>' | b'=' | b'{' | b';' | b')') && self.word() != b"where" {
                return None;
            }
            if !self.eat(b'+') {
                bounds.shrink_to_fit();
                return Some(bounds);
            }
        }
    }

    /// `<'a, T: A = B, const N: usize = 1>`, or nothing.
    pub(super) fn generics(&mut self) -> Option<Generics> {
        if !self.eat(b'<') {
            return Some(Generics::default());
        }
        let mut params = Vec::new();
        while self.sign != b'>' {
            if self.is_kind(Kind::Lifetime) {
                self.take();
                if self.eat(b':') {
                    self.bounds()?;
                }
            } else {
                params.push(self.generic_param()?);
            }
            if !self.eat(b',') {
                break;
            }
        }
        self.need(b'>')?;
        Some(Generics { params: params.into(), bounds: Box::default() })
    }

    fn generic_param(&mut self) -> Option<GenericParam> {
        let is_const = self.eat_word(b"const");
        let mut param = GenericParam { name: self.ident()?.0, bounds: Vec::new(), default: None };
        if is_const {
            self.need(b':')?;
            self.ty()?;
            if self.eat(b'=') {
                self.constant()?;
            }
            return Some(param);
        }
        if self.eat(b':') {
            param.bounds = self.bounds()?;
        }
        if self.eat(b'=') {
            param.default = Some(self.ty()?);
        }
        Some(param)
    }

    /// `where ..`, or nothing.
    pub(super) fn conditions(&mut self, generics: &mut Generics) -> Option<()> {
        if !self.eat_word(b"where") {
            return Some(());
        }
        while !matches!(self.sign, b'{' | b';' | b'=') {
            if self.is_kind(Kind::Lifetime) {
                self.take();
                self.need(b':')?;
                self.bounds()?;
            } else {
                self.binder()?;
                let ty = self.ty()?;
                self.need(b':')?;
                let bounds = self.bounds()?;
                merge(generics, ty, bounds);
            }
            if !self.eat(b',') {
                break;
            }
        }
        Some(())
    }
}
