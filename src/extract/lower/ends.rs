//! Where types and bounds end.
//!
//! The parser offers the range of a node only by printing it back to tokens, which is quadratic in its depth. A node's start is
//! its first token, which its owner knows; its end is found here by walking down its right edge.

use super::Lower;
use syn::{Path, PathArguments, ReturnType, Type, TypeParamBound};

impl Lower<'_> {
    /// The offset behind a path.
    pub(super) fn path_end(&self, path: &Path) -> u32 {
        let Some(last) = path.segments.last() else { return 0 };
        match &last.arguments {
            PathArguments::None => self.places.end(last.ident.span()),
            PathArguments::AngleBracketed(args) => self.places.end(args.gt_token.span),
            PathArguments::Parenthesized(args) => match &args.output {
                ReturnType::Type(_, ty) => self.type_end(ty),
                ReturnType::Default => self.places.end(args.paren_token.span.close()),
            },
        }
    }

    /// The offset behind a type.
    pub(super) fn type_end(&self, ty: &Type) -> u32 {
        let span = match ty {
            Type::Array(ty) => ty.bracket_token.span.close(),
            Type::FnPtr(ty) => match &ty.output {
                ReturnType::Type(_, output) => return self.type_end(output),
                ReturnType::Default => ty.paren_token.span.close(),
            },
            Type::Group(ty) => return self.type_end(&ty.elem),
            Type::ImplTrait(ty) => return ty.bounds.last().map_or(self.places.end(ty.impl_token.span), |last| self.bound_end(last)),
            Type::Infer(ty) => ty.underscore_token.span,
            Type::Macro(ty) => ty.mac.delimiter.span().close(),
            Type::Never(ty) => ty.bang_token.span,
            Type::Paren(ty) => ty.paren_token.span.close(),
            Type::Path(ty) => return self.path_end(&ty.path),
            Type::Ptr(ty) => return self.type_end(&ty.elem),
            Type::Reference(ty) => return self.type_end(&ty.elem),
            Type::Slice(ty) => ty.bracket_token.span.close(),
            Type::TraitObject(ty) => return ty.bounds.last().map_or(0, |last| self.bound_end(last)),
            Type::Tuple(ty) => ty.paren_token.span.close(),
            Type::Verbatim(tokens) => return self.token_range(tokens).map_or(0, |range| range.end),
            _ => return 0,
        };
        self.places.end(span)
    }

    fn bound_end(&self, bound: &TypeParamBound) -> u32 {
        match bound {
            TypeParamBound::Trait(bound) => match &bound.paren_token {
                Some(paren) => self.places.end(paren.span.close()),
                None => self.path_end(&bound.path),
            },
            TypeParamBound::Lifetime(lifetime) => self.places.end(lifetime.ident.span()),
            TypeParamBound::PreciseCapture(capture) => self.places.end(capture.gt_token.span),
            TypeParamBound::Verbatim(tokens) => self.token_range(tokens).map_or(0, |range| range.end),
            _ => 0,
        }
    }
}
