//! Types, bounds and functions of the source as text of the table.
//!
//! A path is written as it has to be where the text will stand: by its last name in its own module and where the prelude knows it, else
//! from the crate on. What infers nothing is left out: markers among bounds, allocators, and what the facts do not hold anyway.

use super::paths::Paths;
use crate::facts::{Function, GenericArgs, GenericParam, Generics, PathExpr, Receiver, Segment, TypeExpr};
use crate::name::Name;
use crate::resolve::{Def, ModuleId, Resolver, Space, TraitId};
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;

/// Traits about which a bound says nothing: what nearly every type is, and what the library keeps to itself.
const UNTOLD: [&str; 4] = ["Allocator", "FloatToInt", "Sized", "ZeroablePrimitive"];

/// Writes text for one place.
pub(super) struct Writer<'w, 'r, 'f> {
    pub(super) resolver: &'w mut Resolver<'r>,
    pub(super) paths: &'w Paths<'f>,
    pub(super) prelude: &'w FxHashSet<Def>,
    /// Where the names of the source count.
    pub(super) module: ModuleId,
    /// The module of the table that the text is for.
    pub(super) home: Vec<Name>,
    /// Names in that module which hide those of the prelude.
    pub(super) hiding: Option<&'w FxHashSet<Name>>,
    /// Type parameters of what is written.
    pub(super) params: Vec<Name>,
    /// Parameters that stand for allocators, which are left out.
    pub(super) allocators: Vec<Name>,
    /// Everything that was named.
    pub(super) named: FxHashSet<Def>,
    /// A type was named that the language does not promise to keep.
    pub(super) is_unstable: bool,
    /// Paths that lead nowhere.
    pub(super) lost: BTreeSet<String>,
}

/// Which members of a trait or impl are written.
pub(super) struct Member {
    pub(super) public: bool,
    /// Ends with a semicolon.
    pub(super) required: bool,
}

impl Writer<'_, '_, '_> {
    pub(super) fn ty(&mut self, ty: &TypeExpr) -> String {
        match ty {
            TypeExpr::Path(path) => self.path(path),
            TypeExpr::Ref { mutable, inner } => format!("&{}{}", if *mutable { "mut " } else { "" }, self.inner(inner)),
            TypeExpr::Pointer(inner) => format!("*const {}", self.inner(inner)),
            TypeExpr::Slice(inner) => format!("[{}]", self.ty(inner)),
            TypeExpr::Array(inner) => format!("[{}; 0]", self.ty(inner)),
            TypeExpr::Tuple(elements) => match &**elements {
                [only] => format!("({},)", self.ty(only)),
                _ => format!("({})", self.list(elements)),
            },
            TypeExpr::Dyn(bounds) => format!("dyn {}", self.all_bounds(bounds)),
            TypeExpr::Impl(bounds) => format!("impl {}", self.all_bounds(bounds)),
            TypeExpr::Function { params, output } => format!("fn({}){}", self.list(params), self.output(output)),
            TypeExpr::Never => "!".to_owned(),
            TypeExpr::Infer => "_".to_owned(),
        }
    }

    /// A type behind `&` or `*`, where several bounds need parentheses.
    fn inner(&mut self, ty: &TypeExpr) -> String {
        let text = self.ty(ty);
        let is_open = matches!(ty, TypeExpr::Dyn(_) | TypeExpr::Impl(_)) && text.contains(" + ");
        if is_open { format!("({text})") } else { text }
    }

    fn list(&mut self, types: &[TypeExpr]) -> String {
        types.iter().map(|ty| self.ty(ty)).collect::<Vec<_>>().join(", ")
    }

    fn output(&mut self, ty: &TypeExpr) -> String {
        if *ty == TypeExpr::unit() { String::new() } else { format!(" -> {}", self.ty(ty)) }
    }

    fn path(&mut self, path: &PathExpr) -> String {
        let names: Vec<Name> = path.names().collect();
        let rest = |from: usize| names[from..].iter().map(|name| format!("::{name}")).collect::<String>();
        if let Some(qself) = &path.qself {
            let ty = self.ty(&qself.ty);
            if qself.trait_len == 0 {
                return format!("<{ty}>{}", rest(0));
            }
            let last = &path.segments[qself.trait_len - 1];
            return match self.resolved(&names[..qself.trait_len], path.leading_colon) {
                Some((def, used)) if used == qself.trait_len => format!("<{ty} as {}>{}", self.named(def, last), rest(used)),
                _ => self.lost(&names),
            };
        }
        if names[0] == "Self" || self.params.contains(&names[0]) {
            return format!("{}{}", names[0], rest(1));
        }
        if let [only] = &*names
            && is_built_in(*only)
        {
            return only.to_string();
        }
        match self.resolved(&names, path.leading_colon) {
            Some((Def::Primitive(name), used)) => format!("{name}{}", rest(used)),
            Some((def, used)) => format!("{}{}", self.named(def, &path.segments[used - 1]), rest(used)),
            None => self.lost(&names),
        }
    }

    fn resolved(&mut self, names: &[Name], leading_colon: bool) -> Option<(Def, usize)> {
        let is_meant = |found: &(Def, usize)| !matches!(found.0, Def::External(_) | Def::Module(_));
        self.resolver.resolve_path(self.module, names, leading_colon, Space::Types).filter(is_meant)
    }

    fn lost(&mut self, names: &[Name]) -> String {
        if names.len() == 1 && is_unstable_built_in(names[0]) {
            self.is_unstable = true;
            return names[0].to_string();
        }
        self.lost.insert(format!("{}: {}", self.resolver.world.module_path(self.module), super::paths::text(names)));
        "_".to_owned()
    }

    /// A declaration with the arguments of this segment.
    fn named(&mut self, def: Def, segment: &Segment) -> String {
        let mut text = self.name_of(def);
        if let Some(output) = segment.output() {
            return format!("{text}({}){}", self.list(segment.args()), self.output(output));
        }
        let dropped = self.allocator_of(def);
        let args = segment.args().iter().enumerate().filter(|(at, _)| dropped != Some(*at));
        let mut args: Vec<String> = args.map(|(_, arg)| self.ty(arg)).collect();
        for (name, ty) in segment.assoc() {
            args.push(match ty {
                TypeExpr::Impl(bounds) => format!("{name}: {}", self.all_bounds(bounds)),
                _ => format!("{name} = {}", self.ty(ty)),
            });
        }
        if !args.is_empty() {
            text += &format!("<{}>", args.join(", "));
        }
        text
    }

    /// How a declaration is written here.
    pub(super) fn name_of(&mut self, def: Def) -> String {
        self.named.insert(def);
        let Some(names) = self.paths.path(self.resolver, def) else { return "_".to_owned() };
        let Some((last, around)) = names.split_last() else { return "_".to_owned() };
        let is_near = *around == *self.home || (self.prelude.contains(&def) && !self.hiding.is_some_and(|names| names.contains(last)));
        if is_near && !self.params.contains(last) { last.to_string() } else { format!("crate::{}", super::paths::text(&names)) }
    }

    /// Which parameter of a type is its allocator.
    fn allocator_of(&mut self, def: Def) -> Option<usize> {
        let declared = self.paths.declared.get(&def)?;
        let generics = match &declared.item.kind {
            crate::facts::ItemKind::Adt(adt) => &adt.generics,
            crate::facts::ItemKind::Alias(alias) => &alias.generics,
            _ => return None,
        };
        generics.params.iter().position(is_allocator)
    }

    /// All bounds, as a type that consists of them has to be written.
    fn all_bounds(&mut self, bounds: &[PathExpr]) -> String {
        let written: Vec<String> = bounds.iter().filter_map(|bound| self.bound(bound, false)).collect();
        if written.is_empty() { "Sized".to_owned() } else { written.join(" + ") }
    }

    fn bound(&mut self, bound: &PathExpr, telling: bool) -> Option<String> {
        let names: Vec<Name> = bound.names().collect();
        let Some((def @ Def::Trait(id), used)) = self.resolved(&names, bound.leading_colon) else {
            self.lost(&names);
            return None;
        };
        let is_untold = UNTOLD.iter().any(|name| bound.last().name == *name);
        if used < names.len() || telling && (is_untold || self.says_nothing(id)) {
            return None;
        }
        Some(self.named(def, bound.last()))
    }

    /// Whether a bound by this trait infers nothing: a marker, or one that a promise is kept out of.
    fn says_nothing(&self, id: TraitId) -> bool {
        let def = &self.resolver.world.traits[id.index()];
        let is_empty = def.functions.is_empty() && def.types.is_empty();
        is_empty && (def.facts.supers.is_empty() || !self.paths.is_stable(Def::Trait(id)))
    }

    /// The trait of an impl block.
    pub(super) fn trait_path(&mut self, path: &PathExpr) -> Option<String> {
        self.bound(path, false)
    }

    /// The bounds that tell something.
    pub(super) fn bounds(&mut self, bounds: &[PathExpr]) -> Vec<String> {
        let mut written: Vec<String> = bounds.iter().filter_map(|bound| self.bound(bound, true)).collect();
        let mut met = FxHashSet::default();
        written.retain(|bound| met.insert(bound.clone()));
        written
    }

    /// `<T: A>`, and `where ..` with a space before it. The parameters count from here on.
    pub(super) fn generics(&mut self, generics: &Generics, defaults: bool) -> (String, String) {
        self.allocators.extend(generics.params.iter().filter(|param| is_allocator(param)).map(|param| param.name));
        let kept: Vec<&GenericParam> = generics.params.iter().filter(|param| !is_allocator(param)).collect();
        self.params.extend(generics.params.iter().map(|param| param.name));
        let (mut params, mut clauses) = (Vec::new(), Vec::new());
        for param in kept {
            let mut text = param.name.to_string();
            let (own, of_types) = spread(&text, &param.bounds);
            clauses.extend(of_types);
            let bounds = self.bounds(&own);
            if !bounds.is_empty() {
                text += &format!(": {}", bounds.join(" + "));
            }
            if let Some(default) = param.default.as_ref().filter(|_| defaults) {
                text += &format!(" = {}", self.ty(default));
            }
            params.push(text);
        }
        for (ty, bounds) in &generics.bounds {
            let subject = self.ty(ty);
            let (own, of_types) = spread(&subject, bounds);
            clauses.push((subject, own));
            clauses.extend(of_types);
        }
        let mut written = Vec::new();
        for (subject, bounds) in clauses {
            let bounds = self.bounds(&bounds);
            if !bounds.is_empty() && !self.allocators.iter().any(|name| *name == *subject) {
                written.push(format!("{subject}: {}", bounds.join(" + ")));
            }
        }
        let params = if params.is_empty() { String::new() } else { format!("<{}>", params.join(", ")) };
        let clauses = if written.is_empty() { String::new() } else { format!(" where {}", written.join(", ")) };
        (params, clauses)
    }

    /// A function without its body.
    pub(super) fn function(&mut self, name: Name, function: &Function, member: &Member) -> String {
        let sig = &function.sig;
        let around = self.params.len();
        let (params, clauses) = self.generics(&sig.generics, false);
        let mut inputs = Vec::new();
        match &sig.receiver {
            Some(Receiver::Value) => inputs.push("self".to_owned()),
            Some(Receiver::Ref) => inputs.push("&self".to_owned()),
            Some(Receiver::RefMut) => inputs.push("&mut self".to_owned()),
            Some(Receiver::Typed(ty)) => inputs.push(format!("self: {}", self.ty(ty))),
            None => {}
        }
        for param in &sig.params {
            let name = param.name.map_or("_".to_owned(), |name| name.to_string());
            inputs.push(format!("{name}: {}", self.ty(&param.ty)));
        }
        let output = self.output(&sig.output);
        self.params.truncate(around);
        let head = format!("{}{}fn", if member.public { "pub " } else { "" }, if sig.is_async { "async " } else { "" });
        let end = if member.required { ";" } else { " {}" };
        format!("{head} {name}{params}({}){output}{clauses}{end}", inputs.join(", "))
    }
}

/// Bounds with what they say of associated types taken out: `I: Iterator<Item: A>` is `I: Iterator` and `I::Item: A`, from which the
/// resolver learns more.
fn spread(subject: &str, bounds: &[PathExpr]) -> (Vec<PathExpr>, Vec<(String, Vec<PathExpr>)>) {
    let (mut own, mut of_types) = (Vec::new(), Vec::new());
    for bound in bounds {
        let mut bound = bound.clone();
        let last = bound.last().clone();
        let mut given = GenericArgs { types: last.args().to_vec(), assoc: Vec::new(), output: last.output().cloned().map(Box::new) };
        for (name, ty) in last.assoc() {
            match ty {
                TypeExpr::Impl(inner) => {
                    let subject = format!("{subject}::{name}");
                    let (inner, deeper) = spread(&subject, inner);
                    of_types.push((subject, inner));
                    of_types.extend(deeper);
                }
                _ => given.assoc.push((*name, ty.clone())),
            }
        }
        if let Some(segment) = bound.segments.last_mut() {
            *segment = Segment::new(last.name, given);
        }
        own.push(bound);
    }
    (own, of_types)
}

fn is_allocator(param: &GenericParam) -> bool {
    let is_global = matches!(&param.default, Some(TypeExpr::Path(path)) if path.last().name == "Global");
    is_global || param.bounds.iter().any(|bound| bound.last().name == "Allocator")
}

/// A name that means a type of the language wherever a type stands.
pub(super) fn is_built_in(name: Name) -> bool {
    const NAMES: [&str; 17] =
        ["bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64"];
    NAMES.iter().any(|known| name == *known)
}

/// A type of the language that it does not promise to keep.
pub(super) fn is_unstable_built_in(name: Name) -> bool {
    name == "f16" || name == "f128"
}
