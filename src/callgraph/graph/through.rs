//! Functions that come to a method of what they are about.
//!
//! A reader is wrapped in others: it is buffered, cut off, joined with a second one. What such an adapter does when it is read is what the
//! reader inside does, and that is known by the type. So a call of which the catalogue says that it goes through is known, too, by the
//! paths of that method for its own type and for all types that this one holds. Behind `dyn` nothing is seen.

use super::Graph;
use crate::facts::{ExprId, ExprKind};
use crate::name::Name;
use crate::resolve::{Target, Ty, Typed};

/// Types in each other.
const DEPTH: u32 = 6;

impl Graph<'_> {
    /// The paths by which the callee of a call is known, the most telling first.
    pub(super) fn callee_paths(&self, typed: &Typed, call: ExprId, target: &Target) -> Box<[Name]> {
        let mut paths = self.target_paths(target);
        let method = paths.iter().find_map(|path| self.catalog.through(path.as_str()));
        match (method, &target.self_ty, &typed.body.expr(call).kind) {
            (Some(method), Some(about), _) => self.through(about, method, DEPTH, &mut paths),
            (Some(method), None, ExprKind::Call { args, .. }) => {
                args.iter().for_each(|arg| self.through(typed.ty(*arg), method, DEPTH, &mut paths));
            }
            (_, _, _) => {}
        }
        paths.into_boxed_slice()
    }

    fn through(&self, ty: &Ty, method: &str, depth: u32, paths: &mut Vec<Name>) {
        let Some(depth) = depth.checked_sub(1) else { return };
        if let Some(path) = self.resolver.world.type_path(ty) {
            paths.push(Name::new(&format!("{path}::{method}")));
        }
        ty.peeled().args().iter().for_each(|inner| self.through(inner, method, depth, paths));
    }
}
