//! Paths, types, generics.

use super::Lower;
use crate::facts::{GenericArgs, GenericParam, Generics, PathExpr, QSelf, Segment, TextRange, TypeExpr};
use syn::punctuated::Punctuated;
use syn::{GenericArgument, Path, PathArguments, ReturnType, Token, Type, TypeParamBound, WherePredicate};

type Bounds = Punctuated<TypeParamBound, Token![+]>;

impl Lower<'_> {
    pub(super) fn path(&mut self, qself: Option<&syn::QSelf>, path: &Path) -> PathExpr {
        let start = match (qself, &path.leading_colon, path.segments.first()) {
            (Some(qself), _, _) => self.places.start(qself.lt_token.span),
            (None, Some(colon), _) => self.places.start(colon.spans[0]),
            (None, None, Some(first)) => self.places.start(first.ident.span()),
            (None, None, None) => 0,
        };
        let range = TextRange::between(start, self.path_end(path));
        let qself = qself.map(|qself| Box::new(QSelf { ty: self.ty(&qself.ty), trait_len: qself.position }));
        let segments = path.segments.iter().map(|segment| self.segment(segment)).collect();
        PathExpr { qself, leading_colon: path.leading_colon.is_some(), segments, range }
    }

    fn segment(&mut self, segment: &syn::PathSegment) -> Segment {
        let args = match &segment.arguments {
            PathArguments::None => GenericArgs::default(),
            PathArguments::AngleBracketed(args) => self.generic_args(args),
            PathArguments::Parenthesized(args) => GenericArgs {
                types: args.inputs.iter().map(|input| self.ty(&input.ty)).collect(),
                assoc: Vec::new(),
                output: Some(Box::new(self.output(&args.output))),
            },
        };
        Segment::new(self.name(&segment.ident), args)
    }

    fn generic_args(&mut self, args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
        let mut into = GenericArgs::default();
        for arg in &args.args {
            match arg {
                GenericArgument::Type(ty) => into.types.push(self.ty(ty)),
                GenericArgument::Const(_) => into.types.push(TypeExpr::Infer),
                GenericArgument::AssocType(assoc) => into.assoc.push((self.name(&assoc.ident), self.ty(&assoc.ty))),
                GenericArgument::Constraint(it) => into.assoc.push((self.name(&it.ident), TypeExpr::Impl(self.bounds(&it.bounds)))),
                GenericArgument::Lifetime(_) | GenericArgument::AssocConst(_) => {}
                _ => {}
            }
        }
        into
    }

    /// The type arguments of `::<..>`.
    pub(super) fn turbofish(&mut self, args: Option<&syn::AngleBracketedGenericArguments>) -> Vec<TypeExpr> {
        args.map(|args| self.generic_args(args).types).unwrap_or_default()
    }

    pub(super) fn output(&mut self, output: &ReturnType) -> TypeExpr {
        match output {
            ReturnType::Default => TypeExpr::unit(),
            ReturnType::Type(_, ty) => self.ty(ty),
        }
    }

    pub(super) fn ty(&mut self, ty: &Type) -> TypeExpr {
        match ty {
            Type::Array(ty) => TypeExpr::Array(Box::new(self.ty(&ty.elem))),
            Type::FnPtr(ty) => TypeExpr::Function {
                params: ty.inputs.iter().map(|input| self.ty(&input.ty)).collect(),
                output: Box::new(self.output(&ty.output)),
            },
            Type::Group(ty) => self.ty(&ty.elem),
            Type::Paren(ty) => self.ty(&ty.elem),
            Type::ImplTrait(ty) => TypeExpr::Impl(self.bounds(&ty.bounds)),
            Type::TraitObject(ty) => TypeExpr::Dyn(self.bounds(&ty.bounds)),
            Type::Never(_) => TypeExpr::Never,
            Type::Path(ty) => TypeExpr::Path(self.path(ty.qself.as_ref(), &ty.path)),
            Type::Ptr(ty) => TypeExpr::Pointer(Box::new(self.ty(&ty.elem))),
            Type::Reference(ty) => TypeExpr::Ref { mutable: ty.mutability.is_some(), inner: Box::new(self.ty(&ty.elem)) },
            Type::Slice(ty) => TypeExpr::Slice(Box::new(self.ty(&ty.elem))),
            Type::Tuple(ty) => TypeExpr::Tuple(ty.elems.iter().map(|elem| self.ty(elem)).collect()),
            Type::Infer(_) | Type::Macro(_) | Type::Verbatim(_) => TypeExpr::Infer,
            _ => TypeExpr::Infer,
        }
    }

    /// Traits; lifetimes and `?Trait` demand nothing.
    pub(super) fn bounds(&mut self, bounds: &Bounds) -> Vec<PathExpr> {
        let traits = bounds.iter().filter_map(|bound| match bound {
            TypeParamBound::Trait(bound) if bound.maybe.is_none() => Some(&bound.path),
            _ => None,
        });
        traits.map(|path| self.path(None, path)).collect()
    }

    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut params = Vec::new();
        for param in &generics.params {
            let (ident, bounds, default) = match param {
                syn::GenericParam::Lifetime(_) => continue,
                syn::GenericParam::Type(param) => {
                    (&param.ident, self.bounds(&param.bounds), param.default.as_ref().map(|(_, ty)| self.ty(ty)))
                }
                syn::GenericParam::Const(param) => (&param.ident, Vec::new(), None),
            };
            params.push(GenericParam { name: self.name(ident), bounds, default });
        }
        let mut lowered = Generics { params: params.into(), bounds: Box::default() };
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let WherePredicate::Type(predicate) = predicate {
                let bounds = self.bounds(&predicate.bounds);
                let ty = self.ty(&predicate.bounded_ty);
                merge(&mut lowered, ty, bounds);
            }
        }
        lowered
    }
}

/// Adds the bounds to the parameter that `ty` is, or to the bounds of other types.
pub(in crate::extract) fn merge(generics: &mut Generics, ty: TypeExpr, bounds: Vec<PathExpr>) {
    let name = match &ty {
        TypeExpr::Path(path) if path.last().args().is_empty() => path.as_ident(),
        _ => None,
    };
    match generics.params.iter_mut().find(|param| Some(param.name) == name) {
        Some(param) => param.bounds.extend(bounds),
        None => generics.bounds = std::mem::take(&mut generics.bounds).into_iter().chain([(ty, bounds)]).collect(),
    }
}
