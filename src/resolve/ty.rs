//! Types as the resolver knows them.
//!
//! A type is a small immutable tree, shared by reference count. Inference variables stand for what is not known yet and are
//! gone from every result: what stays open becomes [`Ty::Unknown`], which fits everything and resolves nothing.

use super::{AdtId, BodyId, FnId, TraitId};
use crate::facts::ExprId;
use crate::name::Name;
use std::cell::Cell;
use std::sync::Arc;

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Ty {
    /// Not known.
    Unknown,
    /// An inference variable of the body at hand.
    Var(u32),
    /// `!`.
    Never,
    /// A struct, enum or union whose declaration is known.
    Adt(AdtId, Arc<[Ty]>),
    /// A foreign type of which only the path is known. `assumed`: even that rests on a naming convention.
    External {
        /// Its path.
        path: Name,
        /// Type arguments.
        args: Arc<[Ty]>,
        /// Concluded from a constructor's name.
        assumed: bool,
    },
    /// `u32`, `bool`, `str`, ..
    Primitive(Name),
    /// `&T`, `&mut T`.
    Ref(Arc<Ty>),
    /// `*T`.
    Pointer(Arc<Ty>),
    /// `[T]`.
    Slice(Arc<Ty>),
    /// `[T; N]`.
    Array(Arc<Ty>),
    /// `(A, B)`.
    Tuple(Arc<[Ty]>),
    /// A function pointer.
    Function(Arc<FnTy>),
    /// A named function as a value.
    FnItem(FnId, Arc<FnTy>),
    /// A closure: where it stands, and its signature.
    Closure(BodyId, ExprId, Arc<FnTy>),
    /// A type parameter, with its bounds.
    Param(Name, Arc<[Bound]>),
    /// `dyn A + B`.
    Dyn(Arc<[Bound]>),
    /// `impl A + B`.
    Opaque(Arc<[Bound]>),
    /// The future of an async function or block.
    Future(Arc<Ty>),
    /// `<T as Trait>::Name`, not known further.
    Projection(Arc<Ty>, Name, Arc<[Bound]>),
}

/// Inputs and output of something callable.
#[derive(Clone, Debug, PartialEq)]
pub struct FnTy {
    /// Inputs.
    pub params: Vec<Ty>,
    /// Output.
    pub output: Ty,
}

/// A trait a type is known to implement.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The trait.
    pub trait_: TraitRef,
    /// Its type arguments; the inputs for `Fn(A, B)`.
    pub args: Vec<Ty>,
    /// Associated types; `Output` for `Fn() -> R`.
    pub assoc: Vec<(Name, Ty)>,
}

/// A trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TraitRef {
    /// Its declaration is known.
    Known(TraitId),
    /// Only its path is known.
    External(Name),
    /// Not found.
    Unknown(Name),
}

impl Ty {
    /// The unit type.
    pub fn unit() -> Self {
        Ty::Tuple(Arc::from([]))
    }

    /// A primitive type by name.
    pub fn primitive(name: &str) -> Self {
        Ty::Primitive(Name::new(name))
    }

    /// `&self`.
    pub fn reference(self) -> Self {
        Ty::Ref(Arc::new(self))
    }

    /// The type without references around it.
    pub fn peeled(&self) -> &Ty {
        match self {
            Ty::Ref(inner) => inner.peeled(),
            other => other,
        }
    }

    /// Whether nothing at all is known of it.
    pub fn is_unknown(&self) -> bool {
        matches!(self.peeled(), Ty::Unknown | Ty::Var(_))
    }

    /// The type arguments of a named type.
    pub fn args(&self) -> &[Ty] {
        match self {
            Ty::Adt(_, args) | Ty::External { args, .. } => args,
            _ => &[],
        }
    }

    /// The bounds of a type known only by them.
    pub fn bounds(&self) -> &[Bound] {
        match self {
            Ty::Param(_, bounds) | Ty::Dyn(bounds) | Ty::Opaque(bounds) | Ty::Projection(_, _, bounds) => bounds,
            _ => &[],
        }
    }

    /// The signature of something callable.
    pub fn callable(&self) -> Option<&Arc<FnTy>> {
        match self.peeled() {
            Ty::Function(sig) | Ty::FnItem(_, sig) | Ty::Closure(_, _, sig) => Some(sig),
            _ => None,
        }
    }

    /// Whether knowledge of this type rests on a naming convention.
    pub fn is_assumed(&self) -> bool {
        matches!(self.peeled(), Ty::External { assumed: true, .. })
    }

    /// This type with every inner type for which `f` has a replacement replaced by it. What stays the same is shared.
    pub fn map(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Ty {
        self.changed(f).unwrap_or_else(|| self.clone())
    }

    /// Whether this type or a type inside it is `wanted`.
    pub fn holds(&self, wanted: impl Fn(&Ty) -> bool) -> bool {
        let mut found = false;
        self.changed(&mut |inner| {
            found |= wanted(inner);
            None
        });
        found
    }

    /// [`Ty::map`], or `None` when nothing is replaced.
    fn changed(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Ty> {
        if let Some(replaced) = f(self) {
            return Some(replaced);
        }
        let one = |inner: &Ty, f: &mut dyn FnMut(&Ty) -> Option<Ty>| inner.changed(f).map(Arc::new);
        let all = |types: &[Ty], f: &mut dyn FnMut(&Ty) -> Option<Ty>| changed_list(types, |ty| ty.changed(f)).map(Arc::from);
        Some(match self {
            Ty::Unknown | Ty::Var(_) | Ty::Never | Ty::Primitive(_) => return None,
            Ty::Adt(id, args) => Ty::Adt(*id, all(args, f)?),
            Ty::External { path, args, assumed } => Ty::External { path: *path, args: all(args, f)?, assumed: *assumed },
            Ty::Tuple(elements) => Ty::Tuple(all(elements, f)?),
            Ty::Ref(inner) => Ty::Ref(one(inner, f)?),
            Ty::Pointer(inner) => Ty::Pointer(one(inner, f)?),
            Ty::Slice(inner) => Ty::Slice(one(inner, f)?),
            Ty::Array(inner) => Ty::Array(one(inner, f)?),
            Ty::Future(inner) => Ty::Future(one(inner, f)?),
            Ty::Function(sig) => Ty::Function(sig.changed(f)?),
            Ty::FnItem(id, sig) => Ty::FnItem(*id, sig.changed(f)?),
            Ty::Closure(body, expr, sig) => Ty::Closure(*body, *expr, sig.changed(f)?),
            Ty::Param(name, bounds) => Ty::Param(*name, changed_bounds(bounds, f)?),
            Ty::Dyn(bounds) => Ty::Dyn(changed_bounds(bounds, f)?),
            Ty::Opaque(bounds) => Ty::Opaque(changed_bounds(bounds, f)?),
            Ty::Projection(base, name, bounds) => {
                let (base, bounds) = either(base, one(base, f), bounds, changed_bounds(bounds, f))?;
                Ty::Projection(base, *name, bounds)
            }
        })
    }
}

impl FnTy {
    fn changed(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Arc<FnTy>> {
        let params = changed_list(&self.params, |ty| ty.changed(f));
        let (params, output) = either(&self.params, params, &self.output, self.output.changed(f))?;
        Some(Arc::new(FnTy { params, output }))
    }
}

impl Bound {
    /// The associated type of this name.
    pub fn assoc(&self, name: Name) -> Option<&Ty> {
        self.assoc.iter().find(|(known, _)| *known == name).map(|(_, ty)| ty)
    }

    /// This bound with its types replaced.
    pub fn map(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Bound {
        self.changed(f).unwrap_or_else(|| self.clone())
    }

    fn changed(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Bound> {
        let args = changed_list(&self.args, |ty| ty.changed(f));
        let assoc = changed_list(&self.assoc, |(name, ty)| ty.changed(f).map(|ty| (*name, ty)));
        let (args, assoc) = either(&self.args, args, &self.assoc, assoc)?;
        Some(Bound { trait_: self.trait_, args, assoc })
    }
}

fn changed_bounds(bounds: &[Bound], f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Arc<[Bound]>> {
    changed_list(bounds, |bound| bound.changed(f)).map(Arc::from)
}

/// The list with what `change` replaces replaced; `None` when it replaces nothing.
fn changed_list<T: Clone>(list: &[T], mut change: impl FnMut(&T) -> Option<T>) -> Option<Vec<T>> {
    let mut new: Option<Vec<T>> = None;
    for (at, old) in list.iter().enumerate() {
        match (change(old), &mut new) {
            (None, None) => {}
            (changed, Some(new)) => new.push(changed.unwrap_or_else(|| old.clone())),
            (Some(changed), None) => new.insert(list[..at].to_vec()).push(changed),
        }
    }
    new
}

/// Both parts of a whole of which one at least has changed.
fn either<A: Clone, B: Clone>(old_a: &A, a: Option<A>, old_b: &B, b: Option<B>) -> Option<(A, B)> {
    if a.is_none() && b.is_none() {
        return None;
    }
    Some((a.unwrap_or_else(|| old_a.clone()), b.unwrap_or_else(|| old_b.clone())))
}

/// Bindings of the inference variables of one body.
#[derive(Debug, Default)]
pub struct Vars {
    bound: Vec<Option<Ty>>,
    /// Variables in the order in which they were bound.
    log: Vec<u32>,
    /// Pairs that the comparison at hand may still look at.
    fuel: u32,
}

/// How deep two types are compared before they are taken to fit.
const DEPTH: u32 = 24;

/// Parts of one type, counted as if it were written out.
const SIZE: u32 = 1_000;

impl Vars {
    /// A new variable.
    pub fn fresh(&mut self) -> Ty {
        self.bound.push(None);
        Ty::Var(self.bound.len() as u32 - 1)
    }

    /// A point in time to which [`Vars::rewind`] returns.
    pub fn mark(&self) -> usize {
        self.log.len()
    }

    /// Forgets every binding made since the mark.
    pub fn rewind(&mut self, mark: usize) {
        for var in self.log.drain(mark..) {
            self.bound[var as usize] = None;
        }
    }

    /// The type with its outermost variable replaced by what it is bound to.
    pub fn shallow(&self, ty: &Ty) -> Ty {
        let mut current = ty;
        while let Ty::Var(id) = current {
            match &self.bound[*id as usize] {
                Some(next) => current = next,
                None => break,
            }
        }
        current.clone()
    }

    /// The type with all bound variables replaced. What of it is too large to be written out is unknown.
    pub fn deep(&self, ty: &Ty) -> Ty {
        self.deep_to(ty, DEPTH, &Cell::new(SIZE))
    }

    fn deep_to(&self, ty: &Ty, depth: u32, size: &Cell<u32>) -> Ty {
        ty.map(&mut |inner| match size.get().checked_sub(1).filter(|_| depth > 0) {
            None => Some(Ty::Unknown),
            Some(left) => {
                size.set(left);
                let Ty::Var(id) = inner else { return None };
                self.bound[*id as usize].as_ref().map(|bound| self.deep_to(bound, depth - 1, size))
            }
        })
    }

    /// The type with all variables gone: what is still open is unknown.
    pub fn finish(&self, ty: &Ty) -> Ty {
        self.deep(ty).map(&mut |inner| matches!(inner, Ty::Var(_)).then_some(Ty::Unknown))
    }

    /// Makes two types equal where variables allow. `false` when they cannot be the same type; references are not compared,
    /// because a call may borrow or dereference on the way.
    pub fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.fuel = SIZE;
        self.unify_to(a, b, DEPTH)
    }

    fn unify_to(&mut self, a: &Ty, b: &Ty, depth: u32) -> bool {
        if depth == 0 || self.fuel == 0 {
            return true;
        }
        self.fuel -= 1;
        let (a, b) = (self.shallow(a), self.shallow(b));
        match (&a, &b) {
            (Ty::Var(x), Ty::Var(y)) if x == y => true,
            (Ty::Var(_), Ty::Unknown) | (Ty::Unknown, _) | (_, Ty::Unknown) | (Ty::Never, _) | (_, Ty::Never) => true,
            (Ty::Var(x), other) | (other, Ty::Var(x)) => self.bind(*x, other),
            (Ty::Ref(x), Ty::Ref(y)) => self.unify_to(x, y, depth - 1),
            (Ty::Ref(x), other) => self.unify_to(x, other, depth - 1),
            (other, Ty::Ref(y)) => self.unify_to(other, y, depth - 1),
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x == y && self.unify_all(xs, ys, depth),
            (Ty::External { path: x, args: xs, .. }, Ty::External { path: y, args: ys, .. }) => x == y && self.unify_all(xs, ys, depth),
            (Ty::Primitive(x), Ty::Primitive(y)) => x == y,
            (Ty::Slice(x) | Ty::Array(x), Ty::Slice(y) | Ty::Array(y)) => self.unify_to(x, y, depth - 1),
            (Ty::Pointer(x), Ty::Pointer(y)) | (Ty::Future(x), Ty::Future(y)) => self.unify_to(x, y, depth - 1),
            (Ty::Tuple(xs), Ty::Tuple(ys)) => xs.len() == ys.len() && self.unify_all(xs, ys, depth),
            (Ty::Param(x, _), Ty::Param(y, _)) => x == y,
            (Ty::Dyn(_) | Ty::Opaque(_) | Ty::Projection(..), _) | (_, Ty::Dyn(_) | Ty::Opaque(_) | Ty::Projection(..)) => true,
            _ => match (a.callable(), b.callable()) {
                (Some(x), Some(y)) => {
                    let (x, y) = (x.clone(), y.clone());
                    self.unify_all(&x.params, &y.params, depth) && self.unify_to(&x.output, &y.output, depth - 1)
                }
                _ => false,
            },
        }
    }

    fn unify_all(&mut self, xs: &[Ty], ys: &[Ty], depth: u32) -> bool {
        xs.iter().zip(ys).all(|(x, y)| self.unify_to(x, y, depth - 1))
    }

    fn bind(&mut self, var: u32, ty: &Ty) -> bool {
        let ty = self.deep(ty);
        let occurs = ty.holds(|inner| matches!(inner, Ty::Var(id) if *id == var));
        if !occurs {
            self.bound[var as usize] = Some(ty);
            self.log.push(var);
        }
        !occurs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_learns_from_use_and_is_gone_from_results() {
        let mut vars = Vars::default();
        let element = vars.fresh();
        let list = Ty::Adt(AdtId(0), Arc::from([element.clone()]));
        assert_eq!(vars.finish(&list), Ty::Adt(AdtId(0), Arc::from([Ty::Unknown])));
        assert!(vars.unify(&element, &Ty::primitive("u8")));
        assert_eq!(vars.finish(&list), Ty::Adt(AdtId(0), Arc::from([Ty::primitive("u8")])));
        assert!(!vars.unify(&element, &Ty::primitive("str")));
    }

    #[test]
    fn a_type_never_holds_itself() {
        let mut vars = Vars::default();
        let var = vars.fresh();
        assert!(!vars.unify(&var, &Ty::Slice(Arc::new(var.clone()))));
        assert_eq!(vars.finish(&var), Ty::Unknown);
    }
}
