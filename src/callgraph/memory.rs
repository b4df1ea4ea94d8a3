//! Memory: how many bytes an expression asks for at once, where that is constant.
//!
//! `vec![x; n]` and functions that reserve room are looked at. What an element takes is known of numbers, characters, references and
//! what is made of them, and never overrated: of a type that is not known nothing is said.

use super::{Program, RegionId};
use crate::catalog::Effect;
use crate::facts::{ExprId, ExprKind, Literal};
use crate::resolve::Ty;

/// Steps into elements of elements.
const DEPTH: u32 = 8;

/// What a reference takes where it takes least.
const POINTER: u128 = 4;

/// What a vector or string takes beside its content.
const HANDLE: u128 = 3 * POINTER;

/// An expression that asks for memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// The region.
    pub region: RegionId,
    /// The expression.
    pub expr: ExprId,
    /// How much it asks for, at least.
    pub bytes: u128,
}

impl Program<'_> {
    /// Expressions that ask for a constant amount of memory, region by region.
    pub fn allocations(&self) -> Vec<Allocation> {
        let repeated = self.regions().iter().flat_map(|region| {
            let (info, local) = (self.body_of(*region), self.region(*region).local);
            let here = info.typed.body.iter().filter(move |(id, _)| info.flow.region_of(*id) == local);
            here.filter(|(_, expr)| matches!(expr.kind, ExprKind::Repeat { is_vec: true, .. })).filter_map(|(expr, _)| {
                let bytes = self.content(*region, expr, DEPTH)?;
                Some(Allocation { region: *region, expr, bytes })
            })
        });
        let reserved = self.known_sites(|effect| effect == Effect::Allocates).filter_map(|site| {
            let count = self.integer(site.region, *self.args(site.region, site.expr).get(site.known.size?)?)?;
            let holder = self.receiver(site.region, site.expr).unwrap_or(site.expr);
            let bytes = count.saturating_mul(element_of(self.ty(site.region, holder).peeled())?);
            Some(Allocation { region: site.region, expr: site.expr, bytes })
        });
        repeated.chain(reserved).collect()
    }

    /// What the elements of `[x; n]` or `vec![x; n]` take together.
    fn content(&self, region: RegionId, repeat: ExprId, depth: u32) -> Option<u128> {
        let ExprKind::Repeat { element, len, .. } = &self.body_of(region).typed.body.expr(repeat).kind else { return None };
        Some(self.integer(region, *len)?.saturating_mul(self.element(region, *element, depth.checked_sub(1)?)?))
    }

    /// What an element takes, with what it holds if that is made for each anew.
    fn element(&self, region: RegionId, element: ExprId, depth: u32) -> Option<u128> {
        match &self.body_of(region).typed.body.expr(element).kind {
            ExprKind::Repeat { is_vec: true, .. } => Some(HANDLE.saturating_add(self.content(region, element, depth).unwrap_or(0))),
            ExprKind::Repeat { is_vec: false, .. } => self.content(region, element, depth),
            // Without a suffix its type may not be known, but it takes a byte.
            ExprKind::Literal(Literal::Int(..)) => Some(size(self.ty(region, element)).unwrap_or(1)),
            _ => size(self.ty(region, element)),
        }
    }
}

/// What an element of a collection takes. A collection without type arguments holds bytes.
fn element_of(collection: &Ty) -> Option<u128> {
    match collection {
        Ty::Adt(_, args) | Ty::External { args, .. } => args.first().map_or(Some(1), size),
        _ => None,
    }
}

/// What a value of a type takes, at least.
fn size(ty: &Ty) -> Option<u128> {
    match ty {
        Ty::Primitive(name) => Some(match name.as_str() {
            "bool" | "i8" | "u8" => 1,
            "i16" | "u16" => 2,
            "char" | "f32" | "i32" | "u32" => 4,
            "f64" | "i64" | "u64" => 8,
            "isize" | "usize" => POINTER,
            "i128" | "u128" => 16,
            _ => return None,
        }),
        Ty::Ref(_) | Ty::Pointer(_) | Ty::Function(_) => Some(POINTER),
        Ty::Tuple(parts) => parts.iter().map(size).sum(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_at_most_what_a_value_takes() {
        let pair = Ty::Tuple([Ty::primitive("u8"), Ty::primitive("f64")].into());
        assert_eq!(size(&pair), Some(9));
        assert_eq!(size(&pair.clone().reference()), Some(POINTER));
        assert_eq!(size(&Ty::Tuple([pair, Ty::Unknown].into())), None);
        assert_eq!(size(&Ty::unit()), Some(0));
        assert_eq!(element_of(&Ty::Unknown), None);
    }
}
