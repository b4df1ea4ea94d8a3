//! From a text to the facts in it.
//!
//! This is the only room that knows the syntax of the code that is checked. Its functions depend on the text alone, never fail and
//! never panic: what cannot be read is returned as a problem beside everything that can. What a macro of another text means has to
//! be told ([`Macros`]); without that, its call stays a call. Bodies are skipped textually and read on demand, because most are
//! never looked at; [`whole`] reads everything at once and must say the same, which is what tests compare against.
//!
//! Every range in the answers is a byte range of the text given, whatever was blanked or cut before parsing. Parsing recurses:
//! callers provide [`STACK_BYTES`] of stack, and what would need more is refused with a problem.

use crate::facts::{Body, FileFacts, Function, Global, Item, ItemKind, Made, SyntaxProblem, TextRange};
use crate::name::Name;
use lower::Lower;
use places::Places;
use rustc_hash::FxHashMap;
use skeleton::{Code, Cuts, Skeleton};
use std::sync::Arc;
use syn::parse::Parse;

mod balance;
mod cfg;
mod direct;
mod directive;
mod expand;
mod family;
mod guard;
mod lower;
mod places;
mod prepare;
mod recover;
mod scan;
mod skeleton;

pub use directive::{Notation, beside, says_the_same};
pub use expand::{Call, Fuel, MAX_DEPTH, Rules, expand};
pub use guard::STACK_BYTES;

/// The items of a file, bodies left as ranges.
pub fn items(text: &str) -> FileFacts {
    let prepared = match prepare::prepare(text) {
        Ok(prepared) => prepared,
        Err(problem) => return FileFacts { problems: vec![problem], ..FileFacts::default() },
    };
    let mut facts = FileFacts::default();
    directive::directives(&prepared, &mut facts);
    if let Some((items, cfg)) = direct::items(&prepared) {
        (facts.items, facts.cfg) = (items, cfg);
    } else if let Err(problem) = read_items(&prepared, 0, &prepared, &mut facts) {
        recover::items(&prepared, problem, &mut facts);
    }
    done(facts)
}

/// What macro calls of a body mean that the body itself does not tell.
pub trait Macros {
    /// The definition that a call by this path means, if there is only one.
    fn definition(&self, path: &[Name], leading_colon: bool) -> Option<Definition>;
}

/// The definition of a macro, as a call sees it.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The rules.
    pub rules: Arc<Rules>,
    /// How the crate that defines it is written where it is called.
    pub krate: Arc<str>,
}

/// The items of an expansion; `None` when it is something else.
pub fn made_items(made: &Arc<Made>) -> Option<Vec<Item>> {
    let read = || {
        let file = parse::<syn::File>(&made.text).ok()?;
        let mut found = Vec::new();
        Lower::of_expansion(made, None).file(&file, &mut found);
        Some(found)
    };
    done(read())
}

/// The body of a function that [`items`] found in the same text.
pub fn body(text: &str, function: &Function) -> Body {
    body_with(text, function, None)
}

/// The same, in which macro calls are what they mean.
pub fn body_with(text: &str, function: &Function, macros: Option<&dyn Macros>) -> Body {
    let Some(body) = function.body else { return Body::default() };
    let is_plain = macros.is_none() && function.made.is_none();
    let direct = if is_plain { direct::body(text, function.start, body) } else { None };
    done(direct.unwrap_or_else(|| parsed_body(text, function, macros)))
}

fn parsed_body(text: &str, function: &Function, macros: Option<&dyn Macros>) -> Body {
    let Some(body) = function.body else { return Body::default() };
    let range = TextRange::new(function.start, body.end);
    let cut = |text| skeleton::code(text, (body.start - range.start) as usize);
    let read = |lower: &mut Lower<'_>, code: &Code| lower.function_body(&code.params, &code.block);
    read_body(text, range, function.made.as_ref(), macros, cut, read)
}

/// The initialiser of a global, or any other expression of the text, as a body.
pub fn initializer(text: &str, range: TextRange) -> Body {
    initializer_of(text, range, None, None)
}

/// The initialiser of a global that [`items`] found in the same text, in which macro calls are what they mean.
pub fn initializer_with(text: &str, global: &Global, macros: Option<&dyn Macros>) -> Body {
    let Some(range) = global.init else { return Body::default() };
    initializer_of(text, range, global.made.as_ref(), macros)
}

fn initializer_of(text: &str, range: TextRange, made: Option<&Arc<Made>>, macros: Option<&dyn Macros>) -> Body {
    let is_plain = macros.is_none() && made.is_none();
    let direct = if is_plain { direct::initializer(text, range) } else { None };
    let read = |lower: &mut Lower<'_>, expr: &syn::Expr| lower.initializer(expr).1;
    done(direct.unwrap_or_else(|| read_body(text, range, made, macros, Skeleton::whole, read)))
}

/// Whether the whole text is a file of the language.
pub fn parses(text: &str) -> bool {
    let read = || parse::<syn::File>(&prepare::prepare(text).ok()?).ok().map(drop);
    done(read()).is_some()
}

/// Everything at once: the facts of [`items`], and what [`body`] and [`initializer`] say about every range.
pub fn whole(text: &str) -> (FileFacts, FxHashMap<TextRange, Body>) {
    let read = || {
        let prepared = prepare::prepare(text).ok()?;
        let mut facts = FileFacts::default();
        directive::directives(&prepared, &mut facts);
        let file = parse::<syn::File>(&prepared).ok()?;
        let mut lower = Lower::new(&prepared, Places::new(&prepared, 0, Cuts::default())).with_bodies();
        facts.cfg = lower.file(&file, &mut facts.items);
        Some((facts, lower.into_bodies()))
    };
    done(read()).unwrap_or_else(|| one_by_one(text))
}

/// [`whole`] for a file that only reads in part.
fn one_by_one(text: &str) -> (FileFacts, FxHashMap<TextRange, Body>) {
    let facts = items(text);
    let mut bodies = FxHashMap::default();
    facts.items.iter().for_each(|item| add_bodies(text, item, &mut bodies));
    (facts, bodies)
}

fn add_bodies(text: &str, item: &Item, bodies: &mut FxHashMap<TextRange, Body>) {
    let (range, body) = match &item.kind {
        ItemKind::Function(function) => match function.body.filter(|_| function.made.is_none()) {
            Some(range) => (range, body(text, function)),
            None => return,
        },
        ItemKind::Const(global) | ItemKind::Static(global) => match global.init.filter(|_| global.made.is_none()) {
            Some(range) => (range, initializer(text, range)),
            None => return,
        },
        ItemKind::Module { inline: Some(items), .. } => return items.iter().for_each(|item| add_bodies(text, item, bodies)),
        ItemKind::Trait(it) => return it.items.iter().for_each(|item| add_bodies(text, item, bodies)),
        ItemKind::Impl(it) => return it.items.iter().for_each(|item| add_bodies(text, item, bodies)),
        ItemKind::Module { inline: None, .. }
        | ItemKind::Use(_)
        | ItemKind::ExternCrate { .. }
        | ItemKind::Adt(_)
        | ItemKind::Alias(_)
        | ItemKind::MacroRules { .. }
        | ItemKind::MacroCall { .. } => return,
    };
    for (_, expr) in body.iter() {
        if let crate::facts::ExprKind::Block(block) = &expr.kind {
            block.items.iter().for_each(|item| add_bodies(text, item, bodies));
        }
    }
    bodies.insert(range, body);
}

/// Reads the items of `slice`, which begins at `base` of `text`.
fn read_items(text: &str, base: u32, slice: &str, facts: &mut FileFacts) -> Result<(), SyntaxProblem> {
    let skeleton = skeleton::skeleton(slice);
    let parsed = parse::<syn::File>(&skeleton.text);
    let mut lower = Lower::new(text, Places::new(&skeleton.text, base, skeleton.cuts));
    let whole = TextRange::new(base, base + slice.len() as u32);
    let file = parsed.map_err(|error| error.problem(&lower, whole))?;
    let cfg = lower.file(&file, &mut facts.items);
    facts.cfg = cfg::both(std::mem::take(&mut facts.cfg), cfg);
    Ok(())
}

/// Reads a stretch of a text, or of the expansion that it stands in, after what is not wanted is cut out.
fn read_body<'t, T: Parse>(
    text: &'t str,
    range: TextRange,
    made: Option<&'t Arc<Made>>,
    macros: Option<&dyn Macros>,
    cut: impl FnOnce(&'t str) -> Skeleton<'t>,
    read: impl FnOnce(&mut Lower<'_>, &T) -> Body,
) -> Body {
    let text = made.map_or(text, |made| &made.text);
    let Some(slice) = text.get(range.as_usize()) else { return Body::default() };
    let skeleton = cut(slice);
    let parsed = parse::<T>(&skeleton.text);
    let mut lower = Lower::new(text, Places::new(&skeleton.text, range.start, skeleton.cuts).of(made)).with_macros(macros);
    match parsed {
        Ok(parsed) => read(&mut lower, &parsed),
        Err(error) => Body { problems: vec![error.problem(&lower, range)], ..Body::default() },
    }
}

/// Why a text was not parsed.
enum Failure {
    TooDeep(guard::TooDeep),
    Unbalanced(balance::Lonely),
    Syntax(syn::Error),
}

impl Failure {
    /// As a problem; a failure without a place of its own stands at `whole`.
    fn problem(&self, lower: &Lower<'_>, whole: TextRange) -> SyntaxProblem {
        match self {
            Failure::TooDeep(deep) => SyntaxProblem { range: lower.bytes(deep.at.clone()), message: deep.message.clone() },
            Failure::Unbalanced(lonely) => SyntaxProblem { range: lower.bytes(lonely.at.clone()), message: lonely.message.to_owned() },
            Failure::Syntax(error) => lower.problem(error, whole),
        }
    }
}

fn parse<T: Parse>(text: &str) -> Result<T, Failure> {
    guard::allows(text).map_err(Failure::TooDeep)?;
    // The parser says of an unbalanced text only that it is none, and not where.
    syn::parse_str(text).map_err(|error| balance::lonely(text).map_or(Failure::Syntax(error), Failure::Unbalanced))
}

/// Nothing of a syntax tree is left when an answer is given, so the parser may forget this thread's texts.
fn done<T>(answer: T) -> T {
    proc_macro2::extra::invalidate_current_thread_spans();
    answer
}

#[cfg(test)]
mod tests;
