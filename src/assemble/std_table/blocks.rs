//! Impl blocks: which of them the table has, where, and what of them.
//!
//! A block stands with its type. Blocks for built-in types and for type parameters stand with their trait, because nobody asks for
//! them who has not met the trait; inherent ones of built-in types have a file of their own. Of a trait's functions a block repeats the
//! required ones and those that the catalogue speaks of: for the rest, the trait has said it already.

use super::Plan;
use super::paths::{Declared, is_hidden, is_unstable, text};
use super::write::{Member, Writer, is_built_in, is_unstable_built_in};
use crate::facts::{Impl, Item, ItemKind, PathExpr, TypeExpr};
use crate::name::Name;
use crate::resolve::{Def, Resolver, Space, TraitId};

/// Traits of which nobody has to know who implements them: what they declare is taken for granted, or cannot be called.
const UNASKED: [&str; 20] = [
    "cmp::Eq",
    "cmp::Ord",
    "cmp::PartialEq",
    "cmp::PartialOrd",
    "fmt::Binary",
    "fmt::LowerExp",
    "fmt::LowerHex",
    "fmt::Octal",
    "fmt::Pointer",
    "fmt::UpperExp",
    "fmt::UpperHex",
    "hash::Hash",
    "iter::FusedIterator",
    "marker::Copy",
    "ops::CoerceUnsized",
    "ops::DispatchFromDyn",
    "ops::Drop",
    "panic::RefUnwindSafe",
    "panic::UnwindSafe",
    "pin::PinCoerceUnsized",
];

/// Traits behind operators. Of numbers, only those for two of one type are kept: the others come to the same.
const OPERATORS: [&str; 12] = ["Add", "BitAnd", "BitOr", "BitXor", "Div", "Mul", "Neg", "Not", "Rem", "Shl", "Shr", "Sub"];

/// Tuples up to this length are kept.
const LONGEST_TUPLE: usize = 6;

/// What a block is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum About {
    Declared(Def),
    /// A built-in type or a type parameter.
    Language,
}

/// What a block is about, whichever way it is referred to; what leads nowhere is an error.
pub(super) fn about(resolver: &mut Resolver<'_>, block: &Declared<'_>, impl_: &Impl) -> Result<About, String> {
    let mut ty = &impl_.self_ty;
    while let TypeExpr::Ref { inner, .. } | TypeExpr::Pointer(inner) = ty {
        ty = inner;
    }
    let path = match ty {
        TypeExpr::Path(path) => path,
        TypeExpr::Dyn(bounds) if !bounds.is_empty() => &bounds[0],
        _ => return Ok(About::Language),
    };
    let names: Vec<Name> = path.names().collect();
    let is_param = impl_.generics.params.iter().any(|param| param.name == names[0]);
    if path.qself.is_some() || is_param || names.len() == 1 && (is_built_in(names[0]) || is_unstable_built_in(names[0])) {
        return Ok(About::Language);
    }
    match resolver.resolve_whole(block.module, &names, path.leading_colon, Space::Types) {
        Some(Def::Primitive(_)) => Ok(About::Language),
        Some(Def::Alias(alias)) => match &resolver.world.aliases[alias.index()].facts.ty {
            Some(TypeExpr::Path(path)) if path.names().len() == 1 && is_built_in(path.last().name) => Ok(About::Language),
            _ => Ok(About::Declared(Def::Alias(alias))),
        },
        Some(def @ (Def::Adt(_) | Def::Trait(_))) => Ok(About::Declared(def)),
        _ => Err(format!("{}: impl for {}", resolver.world.module_path(block.module), text(&names))),
    }
}

/// The trait of a block.
pub(super) fn trait_of(resolver: &mut Resolver<'_>, block: &Declared<'_>, path: &PathExpr) -> Result<TraitId, String> {
    let names: Vec<Name> = path.names().collect();
    match resolver.resolve_whole(block.module, &names, path.leading_colon, Space::Types) {
        Some(Def::Trait(id)) => Ok(id),
        _ => Err(format!("{}: impl of {}", resolver.world.module_path(block.module), text(&names))),
    }
}

impl Plan<'_, '_> {
    /// Whether the table has a block of this trait for this type.
    pub(super) fn is_asked_for(&self, resolver: &Resolver<'_>, block: &Declared<'_>, impl_: &Impl, id: TraitId) -> bool {
        let def = resolver.world.traits[id.index()].clone();
        let is_marker = def.functions.is_empty() && def.types.is_empty() && def.facts.supers.is_empty();
        let Some(names) = self.paths.path(resolver, Def::Trait(id)) else { return false };
        let is_promised = !is_unstable(block.item) || !self.paths.is_stable(Def::Trait(id));
        if is_marker || !is_promised || !self.wanted.contains(&Def::Trait(id)) || UNASKED.contains(&&*text(&names)) {
            return false;
        }
        let is_of_pointers = impl_.generics.params.iter().any(|param| param.bounds.iter().any(|bound| bound.last().name == "FnPtr"));
        let is_long = matches!(&impl_.self_ty, TypeExpr::Tuple(elements) if elements.len() > LONGEST_TUPLE);
        !is_of_pointers && !is_long && !is_repetition(&names, impl_)
    }

    /// The functions, types and constants of a block that the table has.
    pub(super) fn members(&self, writer: &mut Writer<'_, '_, '_>, impl_: &Impl, of_trait: Option<TraitId>, owner: &str) -> Vec<String> {
        let mut written = Vec::new();
        for item in &impl_.items {
            let is_there = match of_trait {
                None => item.public && !is_hidden(item) && (!is_unstable(item) || self.spoken.contains(&format!("{owner}::{}", item.name))),
                Some(id) => self.is_repeated(writer.resolver, id, item, owner),
            };
            match &item.kind {
                _ if !is_there => {}
                ItemKind::Function(function) => {
                    let member = Member { public: of_trait.is_none(), required: false };
                    written.push(writer.function(item.name, function, &member));
                }
                ItemKind::Alias(alias) => {
                    if let Some(ty) = &alias.ty {
                        let around = writer.params.len();
                        let (params, _) = writer.generics(&alias.generics, false);
                        written.push(format!("type {}{params} = {};", item.name, writer.ty(ty)));
                        writer.params.truncate(around);
                    }
                }
                ItemKind::Const(global) if of_trait.is_none() => {
                    written.push(format!("pub const {}: {} = 0;", item.name, writer.ty(&global.ty)));
                }
                _ => {}
            }
        }
        written
    }
}

/// Whether a block says of numbers what is so anyway: an operator gives the type of its left side, whatever the right one is, and
/// one `NonZero` becomes another like the numbers in them.
fn is_repetition(names: &[Name], impl_: &Impl) -> bool {
    let [first, last] = names else { return false };
    let (is_reference, ty) = match &impl_.self_ty {
        TypeExpr::Ref { inner, .. } => (true, &**inner),
        ty => (false, ty),
    };
    let Some(own) = last_name(ty) else { return false };
    let is_wrapped = ["NonZero", "Saturating", "Wrapping"].iter().any(|wrapped| own == *wrapped);
    let args = || impl_.trait_.iter().flat_map(|path| path.last().args());
    let is_conversion = *last == "From" || *last == "TryFrom";
    if is_conversion {
        return is_wrapped && args().any(|arg| last_name(arg) == Some(own));
    }
    let operator = last.as_str().strip_suffix("Assign");
    if *first != "ops" || !OPERATORS.contains(&operator.unwrap_or(last.as_str())) || !(is_wrapped || is_built_in(own)) {
        return false;
    }
    is_wrapped || is_reference || operator.is_some() || args().any(|arg| last_name(arg).is_none_or(|name| is_built_in(name) && name != own))
}

/// The last name of a named type.
fn last_name(ty: &TypeExpr) -> Option<Name> {
    match ty {
        TypeExpr::Path(path) => Some(path.last().name),
        _ => None,
    }
}

impl Plan<'_, '_> {
    /// Whether a member of a trait is in the table.
    pub(super) fn has_member(&self, id: TraitId, item: &Item) -> bool {
        let is_kept = !is_unstable(item) && !is_hidden(item) || !self.paths.is_stable(Def::Trait(id));
        matches!(item.kind, ItemKind::Alias(_)) || is_kept
    }

    /// Whether a block repeats a member of its trait.
    fn is_repeated(&self, resolver: &Resolver<'_>, id: TraitId, item: &Item, owner: &str) -> bool {
        if !matches!(item.kind, ItemKind::Function(_)) {
            return true;
        }
        let trait_ = self.paths.declared.get(&Def::Trait(id)).map(|declared| &declared.item.kind);
        let Some(ItemKind::Trait(trait_)) = trait_ else { return false };
        let Some(declared) = trait_.items.iter().find(|member| member.name == item.name) else { return false };
        let is_required = matches!(&declared.kind, ItemKind::Function(function) if function.body.is_none());
        let names = self.paths.path(resolver, Def::Trait(id)).unwrap_or_default();
        let is_plain = matches!(&*names, [first, last] if *first == "fmt" && *last != "Write");
        let is_told = is_required && !is_plain && self.has_member(id, declared);
        is_told || self.spoken.contains(&format!("{owner}::{}", item.name))
    }

    /// Functions that a trait provides and the catalogue speaks of under the name of the type, without those that the block has itself.
    pub(super) fn provided(&self, writer: &mut Writer<'_, '_, '_>, impl_: &Impl, id: TraitId, owner: &str) -> Vec<String> {
        let Some(declared) = self.paths.declared.get(&Def::Trait(id)) else { return Vec::new() };
        let ItemKind::Trait(trait_) = &declared.item.kind else { return Vec::new() };
        let module = std::mem::replace(&mut writer.module, declared.module);
        let mut written = Vec::new();
        for member in &trait_.items {
            let is_own = impl_.items.iter().any(|item| item.name == member.name);
            if let ItemKind::Function(function) = &member.kind
                && !is_own
                && self.spoken.contains(&format!("{owner}::{}", member.name))
            {
                written.push(writer.function(member.name, function, &Member { public: false, required: false }));
            }
        }
        writer.module = module;
        written
    }
}
