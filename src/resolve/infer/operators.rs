//! Literals, operators, arrays and indexing.

use super::super::ty::{TraitRef, Ty};
use super::Infer;
use crate::facts::{BinaryOp, ExprId, ExprKind, Literal, UnaryOp};
use crate::name::Name;
use std::sync::Arc;

impl Infer<'_, '_> {
    pub(super) fn literal(&mut self, literal: &Literal, expected: &Ty) -> Ty {
        let expected = self.r.vars.shallow(expected);
        let number = |suffix: &Option<Name>, plain: &str| match (suffix, expected.peeled()) {
            (Some(suffix), _) => Ty::Primitive(*suffix),
            (None, Ty::Primitive(name)) => Ty::Primitive(*name),
            (None, _) => Ty::primitive(plain),
        };
        match literal {
            Literal::Str(_) => Ty::primitive("str").reference(),
            Literal::Bytes => Ty::Array(Arc::new(Ty::primitive("u8"))).reference(),
            Literal::Int(_, suffix) => number(suffix, "i32"),
            Literal::Float(_, suffix) => number(suffix, "f64"),
            Literal::Bool(_) => Ty::primitive("bool"),
            Literal::Char => Ty::primitive("char"),
            Literal::Other => Ty::Unknown,
        }
    }

    pub(super) fn array(&mut self, elements: &[ExprId], is_vec: bool, expected: &Ty) -> Ty {
        let element = self.r.vars.fresh();
        let expected = self.r.vars.shallow(expected);
        let known = match expected.peeled() {
            Ty::Slice(inner) | Ty::Array(inner) => (**inner).clone(),
            other => other.args().first().cloned().unwrap_or(Ty::Unknown),
        };
        for id in elements {
            let ty = self.expr(*id, &known);
            self.r.vars.unify(&element, &ty);
        }
        if is_vec { self.r.lang_ty("std::vec::Vec", vec![element]) } else { Ty::Array(Arc::new(element)) }
    }

    pub(super) fn unary(&mut self, op: UnaryOp, operand: ExprId) -> Ty {
        let ty = self.free(operand);
        match op {
            UnaryOp::Deref => {
                let ty = self.r.normalize(&ty);
                self.r.deref(&ty).unwrap_or(Ty::Unknown)
            }
            UnaryOp::Not | UnaryOp::Neg => ty,
        }
    }

    pub(super) fn binary(&mut self, op: BinaryOp, left: ExprId, right: ExprId) -> Ty {
        let left_ty = self.free(left);
        let right_ty = self.expr(right, &left_ty);
        let trait_path = match op {
            BinaryOp::Compare | BinaryOp::And | BinaryOp::Or => return Ty::primitive("bool"),
            BinaryOp::Bits | BinaryOp::ShiftLeft => return left_ty,
            BinaryOp::Add => "std::ops::Add",
            BinaryOp::Sub => "std::ops::Sub",
            BinaryOp::Mul => "std::ops::Mul",
            BinaryOp::Div => "std::ops::Div",
            BinaryOp::Rem => "std::ops::Rem",
        };
        let left_ty = self.r.normalize(&left_ty);
        if matches!(left_ty.peeled(), Ty::Primitive(_)) {
            // A literal on the left takes the type of what stands on the right.
            let is_literal = matches!(self.body.expr(left).kind, ExprKind::Literal(_));
            return if is_literal { right_ty.peeled().clone() } else { left_ty.peeled().clone() };
        }
        let trait_ = self.r.lang_trait(trait_path).map(TraitRef::Known);
        let by_right = trait_.and_then(|trait_| self.r.project_with(left_ty.peeled(), trait_, &right_ty, Name::new("Output")));
        match by_right.unwrap_or_else(|| self.r.project(left_ty.peeled(), trait_, Name::new("Output"))) {
            Ty::Unknown => left_ty,
            found => found,
        }
    }

    pub(super) fn index(&mut self, base: ExprId, index: ExprId) -> Ty {
        let base = self.free(base);
        self.free(index);
        let is_range = matches!(self.body.expr(index).kind, ExprKind::Range { .. });
        let trait_ = self.r.lang_trait("std::ops::Index").map(TraitRef::Known);
        for step in self.r.autoderef(&base) {
            match &step {
                Ty::Slice(_) | Ty::Primitive(_) if is_range => return step,
                Ty::Slice(element) | Ty::Array(element) => return (**element).clone(),
                _ => match self.r.project(&step, trait_, Name::new("Output")) {
                    Ty::Unknown | Ty::Projection(..) | Ty::Var(_) => {}
                    found => return self.r.normalize(&found),
                },
            }
        }
        Ty::Unknown
    }
}
