//! Macros that are read through: the types of their arguments and results.

use super::super::Space;
use super::super::defs::Def;
use super::super::ty::Ty;
use super::Infer;
use crate::facts::{ExprId, MacroExpr, MacroForm, PathExpr, SelectArm};
use crate::name::Name;

impl Infer<'_, '_> {
    pub(super) fn macro_call(&mut self, id: ExprId, call: &MacroExpr, expected: &Ty) -> Ty {
        self.note_macro(id, &call.path);
        match &call.form {
            MacroForm::Args(args) => {
                let types: Vec<Ty> = args.iter().map(|arg| self.free(*arg)).collect();
                self.macro_result(call.path.last().name, &types)
            }
            MacroForm::Select(arms) => self.select(arms, expected),
            MacroForm::Block(block) => self.expr(*block, expected),
        }
    }

    /// Remembers what the path of a macro means where that is foreign.
    pub(super) fn note_macro(&mut self, id: ExprId, path: &PathExpr) {
        let names: Vec<Name> = path.names().collect();
        let module = self.scope.module;
        let found = self
            .r
            .resolve_whole(module, &names, path.leading_colon, Space::Types)
            .or_else(|| self.r.resolve_whole(module, &names, path.leading_colon, Space::Values));
        let meaning = match found {
            Some(Def::External(path)) => path,
            _ => path.last().name,
        };
        self.macros.insert(id, meaning);
    }

    fn select(&mut self, arms: &[SelectArm], expected: &Ty) -> Ty {
        let mut result = Ty::Never;
        for arm in arms {
            let mark = self.locals.len();
            if let Some(future) = arm.future {
                let ty = self.free(future);
                let output = self.awaited(&ty);
                if let Some(pat) = arm.pat {
                    self.bind(pat, &output);
                }
            }
            result = self.arm(arm.guard, arm.body, expected, &result);
            self.locals.truncate(mark);
        }
        result
    }

    fn macro_result(&mut self, name: Name, args: &[Ty]) -> Ty {
        let text = || Ty::primitive("str").reference();
        match name.as_str() {
            "format" => self.r.lang_ty("std::string::String", Vec::new()),
            "join" => Ty::Tuple(args.iter().map(|arg| self.awaited(arg)).collect()),
            "try_join" => self.try_join(args),
            "matches" | "cfg" => Ty::primitive("bool"),
            "include_str" | "env" | "concat" | "stringify" | "file" | "module_path" => text(),
            "include_bytes" => Ty::Slice(std::sync::Arc::new(Ty::primitive("u8"))).reference(),
            "option_env" => self.r.lang_ty("std::option::Option", vec![text()]),
            "line" | "column" => Ty::primitive("u32"),
            "dbg" => args.first().cloned().unwrap_or(Ty::Unknown),
            "json" => self.foreign_type(&["serde_json", "Value"]),
            "path" => self.foreign_type(&["warp", "AnyFilter"]),
            "case" => match self.foreign_type(&["dptree", "Handler"]) {
                Ty::Unknown => self.foreign_type(&["teloxide", "dptree", "Handler"]),
                handler => handler,
            },
            "anyhow" => self.foreign_type(&["anyhow", "Error"]),
            "panic" | "unreachable" | "todo" | "unimplemented" | "bail" => Ty::Never,
            "println" | "print" | "eprintln" | "eprint" | "assert" | "assert_eq" | "assert_ne" | "debug_assert" | "ensure" => Ty::unit(),
            _ => self.r.vars.fresh(),
        }
    }

    /// `try_join!` gives the values of its futures, or the first error.
    fn try_join(&mut self, args: &[Ty]) -> Ty {
        let mut values = Vec::new();
        let mut error = Ty::Unknown;
        for arg in args {
            let output = self.awaited(arg);
            error = output.args().get(1).cloned().unwrap_or(error);
            values.push(self.question(&output));
        }
        self.r.lang_ty("std::result::Result", vec![Ty::Tuple(values.into()), error])
    }
}
