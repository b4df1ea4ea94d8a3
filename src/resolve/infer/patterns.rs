//! Patterns: which names they bind, to which types.

use super::super::defs::Def;
use super::super::scope::Space;
use super::super::ty::Ty;
use super::{Infer, Local};
use crate::facts::{PatId, PatKind, PathExpr};
use crate::name::Name;

impl Infer<'_, '_> {
    /// Matches a pattern with a type. References are looked through: default binding modes make them invisible.
    pub(super) fn bind(&mut self, id: PatId, ty: &Ty) {
        let body = self.body.clone();
        let ty = self.r.vars.shallow(ty);
        self.pat_types[id.0 as usize] = ty.clone();
        match &body.pat(id).kind {
            PatKind::Binding { name, sub, .. } => {
                if sub.is_none() && self.is_constant(*name) {
                    return;
                }
                self.locals.push(Local { name: *name, pat: id, ty: ty.clone() });
                if let Some(sub) = sub {
                    self.bind(*sub, &ty);
                }
            }
            PatKind::Ref(inner) => self.bind(*inner, ty.peeled()),
            PatKind::Tuple(elements) => self.bind_tuple(elements, &ty),
            PatKind::TupleStruct { path, elements } => self.bind_fields(path, &ty, &numbered(elements)),
            PatKind::Struct { path, fields } => self.bind_fields(path, &ty, fields),
            PatKind::Slice(elements) => {
                let item = self.item(&ty);
                elements.iter().for_each(|element| self.bind(*element, &item));
            }
            PatKind::Or(cases) => cases.iter().for_each(|case| self.bind(*case, &ty)),
            PatKind::Typed { pat, ty: annotation } => {
                let annotation = self.r.lower(annotation, &self.scope);
                self.r.vars.unify(&annotation, &ty);
                self.bind(*pat, &annotation);
            }
            PatKind::Path(_) | PatKind::Wild | PatKind::Rest | PatKind::Other => {}
        }
    }

    /// A bare name in a pattern is a constant, unit struct or unit variant where one is in scope.
    fn is_constant(&mut self, name: Name) -> bool {
        if !name.as_str().starts_with(|first: char| first.is_uppercase()) {
            return false;
        }
        let module = self.scope.module;
        matches!(
            self.r.resolve_whole(module, &[name], false, Space::Values),
            Some(Def::Variant(..) | Def::Global(_) | Def::Adt(_) | Def::External(_))
        )
    }

    fn bind_tuple(&mut self, elements: &[PatId], ty: &Ty) {
        let types = match ty.peeled() {
            Ty::Tuple(types) => types.to_vec(),
            Ty::Var(_) => {
                let types: Vec<Ty> = elements.iter().map(|_| self.r.vars.fresh()).collect();
                self.r.vars.unify(ty, &Ty::Tuple(types.as_slice().into()));
                types
            }
            _ => Vec::new(),
        };
        for (element, at) in self.align(elements, types.len()) {
            self.bind(element, types.get(at).unwrap_or(&Ty::Unknown));
        }
    }

    /// Elements with their places, those behind `..` counted from the end.
    fn align(&self, elements: &[PatId], len: usize) -> Vec<(PatId, usize)> {
        let rest = elements.iter().position(|id| matches!(self.body.pat(*id).kind, PatKind::Rest));
        let skipped = rest.map_or(0, |_| (len + 1).saturating_sub(elements.len()));
        elements
            .iter()
            .enumerate()
            .filter(|(at, _)| Some(*at) != rest)
            .map(|(at, id)| (*id, if rest.is_some_and(|rest| at > rest) { at - 1 + skipped } else { at }))
            .collect()
    }

    fn bind_fields(&mut self, path: &PathExpr, ty: &Ty, fields: &[(Name, PatId)]) {
        let found = self.literal_type(path);
        let Some((adt, variant, own)) = found else {
            for (_, pat) in fields {
                let open = self.r.vars.fresh();
                self.bind(*pat, &open);
            }
            return;
        };
        self.r.vars.unify(&own, ty);
        let scope = self.fields_scope(adt, &own);
        let declared = self.constructor_fields(adt, variant);
        let places: Vec<PatId> = fields.iter().map(|(_, pat)| *pat).collect();
        let aligned = self.align(&places, declared.len());
        for (pat, at) in aligned {
            let name = fields.iter().find(|(_, known)| *known == pat).map(|(name, _)| *name);
            let by_name = name.filter(|name| name.as_str().parse::<usize>().is_err());
            let field = match by_name {
                Some(name) => declared.iter().find(|field| field.name == name),
                None => declared.get(at),
            };
            let ty = match field {
                Some(field) => self.r.lower(&field.ty, &scope),
                None => self.r.vars.fresh(),
            };
            self.bind(pat, &ty);
        }
    }
}

fn numbered(elements: &[PatId]) -> Vec<(Name, PatId)> {
    elements.iter().enumerate().map(|(at, pat)| (Name::new(&at.to_string()), *pat)).collect()
}
