//! Extraction against its oracle: reading lazily says what reading everything at once says, and every place is right.

use proptest::prelude::*;
use rustc_hash::FxHashMap;
use sls_lint::extract::{self, Call, Fuel, Rules, STACK_BYTES};
use sls_lint::facts::{Body, ExprKind, FileFacts, Item, ItemKind, MacroForm, TextRange};
use std::collections::HashSet;
use std::mem::discriminant;
use std::sync::Arc;

/// Facts and all bodies, each read on its own.
fn lazy(text: &str) -> (FileFacts, FxHashMap<TextRange, Body>) {
    let facts = extract::items(text);
    let mut bodies = FxHashMap::default();
    facts.items.iter().for_each(|item| read_bodies(text, item, &mut bodies));
    (facts, bodies)
}

fn read_bodies(text: &str, item: &Item, bodies: &mut FxHashMap<TextRange, Body>) {
    let nested = match &item.kind {
        ItemKind::Function(function) => {
            let body = function.body.filter(|_| function.made.is_none());
            return keep(text, body, |_| extract::body(text, function), bodies);
        }
        ItemKind::Const(global) | ItemKind::Static(global) => {
            let init = global.init.filter(|_| global.made.is_none());
            return keep(text, init, |range| extract::initializer(text, range), bodies);
        }
        ItemKind::Module { inline: Some(items), .. } => &**items,
        ItemKind::Trait(it) => &it.items,
        ItemKind::Impl(it) => &it.items,
        _ => return,
    };
    nested.iter().for_each(|item| read_bodies(text, item, bodies));
}

fn keep(text: &str, range: Option<TextRange>, read: impl FnOnce(TextRange) -> Body, bodies: &mut FxHashMap<TextRange, Body>) {
    let Some(range) = range else { return };
    let body = read(range);
    for (_, expr) in body.iter() {
        if let ExprKind::Block(block) = &expr.kind {
            block.items.iter().for_each(|item| read_bodies(text, item, bodies));
        }
    }
    bodies.insert(range, body);
}

fn assert_lazy_is_whole(text: &str, name: &str) {
    let (facts, bodies) = lazy(text);
    let (whole_facts, whole_bodies) = extract::whole(text);
    assert_eq!(facts, whole_facts, "{name}");
    assert_eq!(bodies.len(), whole_bodies.len(), "{name}");
    for (range, body) in &bodies {
        assert_eq!(Some(body), whole_bodies.get(range), "{name}: {}", &text[range.as_usize()]);
    }
}

/// Every expression's text, read on its own, is that expression: the same kinds at the same places.
fn assert_places(text: &str, body: &Body) {
    let macro_blocks: HashSet<_> = body
        .exprs
        .iter()
        .filter_map(|expr| match &expr.kind {
            ExprKind::Macro(it) => match it.form {
                MacroForm::Block(block) => Some(block),
                _ => None,
            },
            _ => None,
        })
        .collect();
    for (id, expr) in body.iter() {
        assert!(text.get(expr.range.as_usize()).is_some(), "{expr:?}");
        if matches!(expr.kind, ExprKind::Unknown) || macro_blocks.contains(&id) {
            continue;
        }
        let again = extract::initializer(text, expr.range);
        let upto = id.0 as usize + 1;
        let same = upto.checked_sub(again.exprs.len()).is_some_and(|from| {
            let original = &body.exprs[from..upto];
            original.iter().zip(&again.exprs).all(|(a, b)| a.range == b.range && discriminant(&a.kind) == discriminant(&b.kind))
        });
        assert!(same, "{:?}\n{:?}", &text[expr.range.as_usize()], again.problems);
    }
    for pat in &body.pats {
        assert!(text.get(pat.range.as_usize()).is_some_and(|text| !text.is_empty()), "{pat:?}");
    }
}

fn own_files() -> Vec<(String, String)> {
    let root = env!("CARGO_MANIFEST_DIR");
    let folders = ["src", "tests", "rules", "test-fixtures"].map(|folder| walkdir::WalkDir::new(format!("{root}/{folder}")));
    let files = folders.into_iter().flatten().filter_map(Result::ok).map(|entry| entry.into_path());
    let rust = files.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    rust.map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap())).collect()
}

fn with_stack<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    std::thread::Builder::new().stack_size(STACK_BYTES).spawn(run).unwrap().join().unwrap()
}

const PROGRAMS: [&str; 16] = [
    "#![cfg(unix)]\nuse a::{self, b as c, d::*};\n/// doc\n#[derive(Clone)] pub struct S<T: A = u8> where T: B { /// d\n pub a: T }",
    "fn f((a, b): (u8, u8), S { c, .. }: S) -> Foo<{ 1 + 1 }> { (a + b) * c }",
    "impl<T> A for B<T> { const X: u8 = (1); type Y = u8; default fn f(&self) { fn g() { 1 } g() } async unsafe fn h(self) {} }",
    "trait T: A + ?Sized { fn f(&mut self); fn g() -> impl A { loop { break; } } const X: u8 = { 1 }; }",
    "lazy_static! { /// x\n pub static ref A: B = B::new(1); static ref C: D = { d() }; } thread_local!(static X: u8 = const { 1 });",
    "cfg_if! { if #[cfg(test)] { fn a() {} } else if #[cfg(unix)] { fn b() { 1 } } else { mod c; } } m! { fn d() { 1 } } n! { => }",
    "macro_rules! m { () => { fn f() { } } } extern \"C\" { fn g(); static Y: u8; type Z; } pub union U { a: u8 }",
    "fn f() { tokio::select! { biased; Some(x) = a.next(), if y => { z } _ = b => c, else => d } }",
    "fn f() { println!(\"{}\", (a)); info!(target: \"x\", y = %z, ?w, { v = 1 }, \"m\"); json!({ \"a\": [b, null], (c): { d: e() } }); }",
    "fn f() -> Vec<u8> { let Some(x) = vec![1, 2] else { return vec![0; n] }; matches!(x, A | B if c); m! { let a = b; a?; }; x }",
    "async fn f() { if let A = b && c { async move { d.await? } } else if e { 'l: { break 'l 1 } } else { |x: u8| -> u8 { x } } }",
    "fn f() { match a { B(c @ 1..=2) if let D = e => f::<u8>(), &[ref mut g, ..] => &raw const h, _ => unsafe { i as *mut u8 } } }",
    "#[test] fn a() {} #[cfg(not(test))] fn b() { #[cfg(test)] c(); d(#[cfg(test)] e, f); lazy_static! { static ref X: u8 = 1; } }",
    "impl A { pub fn sig(&self) -> u8; const fn b() {} } fn free(); const impl<const N: usize> T for X { fn f() { 1 } } pub macro m($x:tt) { fn f() {} }",
    "const A: fn() = || { struct S; impl S { fn f() { 1 } } }; static mut B: C<{ 2 }> = -1; const _: () = { fn x() {} };",
    "fn é() { \"ü\"; let ß = 'ö'; /* ä */ naïve(ß) } // å\nstruct Ø;",
];

#[test]
fn lazy_is_whole_on_small_programs() {
    for program in PROGRAMS {
        assert_eq!(extract::items(program).problems, [], "{program}");
        for text in [program.to_owned(), program.replace('\n', "\r\n"), format!("\u{feff}#!/bin/x\n{program}")] {
            assert_lazy_is_whole(&text, program);
            for body in lazy(&text).1.values() {
                assert_eq!(body.problems, [], "{program}");
                assert_places(&text, body);
            }
        }
    }
}

#[test]
fn lazy_is_whole_on_our_own_files() {
    let files = own_files();
    assert!(files.len() > 20);
    for (name, text) in files {
        assert_lazy_is_whole(&text, &name);
        // What a macro of the body makes cannot be read on its own.
        let plain = |range: &TextRange| !text[range.as_usize()].contains("macro_rules!");
        lazy(&text).1.iter().filter(|(range, _)| plain(range)).for_each(|(_, body)| assert_places(&text, body));
    }
}

#[test]
fn what_precedes_the_code_shifts_every_place_and_changes_nothing_else() {
    for program in PROGRAMS {
        let before = "\u{feff}#!/usr/bin/env x\n";
        let shifted = extract::items(&format!("{before}{program}"));
        let plain = extract::items(&format!("{}{program}", " ".repeat(before.len())));
        assert_eq!(shifted, plain);
    }
}

#[test]
fn one_broken_item_hides_no_other() {
    let text = "fn a() { x }\nfn (b) {}\nstruct C;\nimpl D { fn e() { ( } }\nfn f() { y }\n";
    let facts = extract::items(text);
    let names: Vec<_> = facts.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(names, ["a", "C", "f"]);
    let broken: Vec<_> = facts.problems.iter().map(|problem| &text[problem.range.as_usize()]).collect();
    assert_eq!(broken, ["(", "{"]);
    assert_lazy_is_whole(text, text);
}

#[test]
fn a_body_that_does_not_parse_is_a_problem_of_that_body() {
    let text = "fn a() { let; }\nfn b() { c() }";
    let (facts, bodies) = lazy(text);
    assert_eq!(facts.problems, []);
    let problems: Vec<_> = bodies.values().flat_map(|body| &body.problems).collect();
    assert_eq!(problems.len(), 1);
    assert_eq!(&text[problems[0].range.as_usize()], ";");
    assert_lazy_is_whole(text, text);
}

/// Nesting of every kind, far beyond any limit and just below it, on exactly the stack that callers must provide.
#[test]
fn deep_nesting_is_refused_or_fits_the_stack() {
    let shapes = [
        ["(", "x", ")"],
        ["[", "x", "]"],
        ["{", "x", "}"],
        ["f(", "x", ")"],
        ["!", "x", ""],
        ["&", "x", ""],
        ["-", "x", ""],
        ["x + ", "x", ""],
        ["x = ", "x", ""],
        ["", "x", ".f()"],
        ["if x {} else ", "{}", ""],
        ["|a, b| ", "x", ""],
        ["|| ", "x", ""],
        ["return ", "x", ""],
        ["x as fn() -> ", "u8", ""],
        ["async {", "x", "}"],
        ["match x { _ => ", "x", "}"],
        ["vec![", "x", "]"],
        ["m!(", "x", ")"],
        ["m!{", "x;", "}"],
        ["break ", "x", ""],
        ["if let A = ", "b", "{}"],
        ["{ fn g() {", "x", "} }"],
        ["x.f(|y| {", "x", "})"],
        ["unsafe { if x { loop {", "x", "} } }"],
    ];
    for shape in shapes {
        with_stack(move || {
            let mut read = 0;
            for depth in [1, 20, 60, 100, 190, 300, 450, 600, 900, 1200, 1900, 3900, 50_000] {
                let [before, middle, after] = shape;
                let code = format!("{}{middle}{}", before.repeat(depth), after.repeat(depth));
                let text = format!("fn f() {{ let y = {code}; }} const X: u8 = {code};");
                let (facts, bodies) = lazy(&text);
                assert_eq!(facts.items.len(), 2);
                let problems: Vec<_> = bodies.values().flat_map(|body| &body.problems).collect();
                assert!(problems.iter().all(|problem| problem.message.ends_with("not read")), "{before} {depth} {problems:?}");
                read = if problems.is_empty() { depth } else { read };
                extract::whole(&text);
            }
            assert!((20..50_000).contains(&read), "{}: {read}", shape[0]);
        });
    }
}

/// Expansions in expansions, each as deep as a text may be and just below, on exactly the stack that callers must provide.
#[test]
fn nested_expansions_fit_the_stack() {
    let shapes =
        ["f(n!($($r)*))", "{ let y = n!($($r)*); y }", "{ n! { $($r)* } }", "n!($($r)*)", "|z| -> u8 { match z { _ => [n!($($r)*)] } }"];
    for shape in shapes {
        for wraps in [0, 10, 40, 100, 180] {
            let template = format!("{}{shape}{}", "(!".repeat(wraps), ")".repeat(wraps));
            with_stack(move || {
                let rules = format!("($x:tt $($r:tt)*) => {{ {template} }}; () => {{ done() }}");
                let around = ["if a {} else ".repeat(120), "(!".repeat(190), String::new()];
                for before in around {
                    let after = if before.starts_with('(') { ")".repeat(190) } else { String::new() };
                    let calls = |count| format!("n!({})", "a ".repeat(count));
                    for count in [1, 5, 30, 60, 500] {
                        let braced = format!("{before}{{ {} }}{after}", calls(count));
                        let text = format!("fn f() {{ macro_rules! n {{ {rules} }} let y = {braced}; }}");
                        lazy(&text);
                        extract::whole(&text);
                    }
                }
            });
        }
    }
}

#[test]
fn nested_types_and_patterns_fit_the_stack() {
    let shapes =
        [["Vec<", "u8", ">"], ["A<u8, ", "u8", ">"], ["&", "u8", ""], ["(", "u8", ",)"], ["fn() -> ", "u8", ""], ["[", "u8", "; 1]"]];
    for [before, middle, after] in shapes {
        with_stack(move || {
            for depth in [100, 190, 400, 1000, 1300, 3900, 50_000] {
                let ty = format!("{}{middle}{}", before.repeat(depth), after.repeat(depth));
                let text = format!("struct Before; struct S {{ f: {ty} }} fn f(x: {ty}) {{}} use {}b; struct After;", "a::".repeat(depth));
                let (facts, _) = lazy(&text);
                assert_eq!(facts.items.first().map(|item| item.name.as_str()), Some("Before"));
                assert_eq!(facts.items.last().map(|item| item.name.as_str()), Some("After"));
                assert_eq!(facts.items.len() + facts.problems.len(), 5, "{before} {depth}");
            }
        });
    }
}

#[test]
fn a_huge_text_is_a_problem() {
    let facts = extract::items(&" ".repeat(17 << 20));
    assert_eq!(facts.problems.len(), 1);
}

fn check_any(text: &str) {
    let (facts, bodies) = lazy(text);
    let ranges = facts.items.iter().flat_map(|item| [item.range, item.name_range]);
    let ranges = ranges.chain(facts.problems.iter().map(|problem| problem.range)).chain(facts.directives.iter().map(|it| it.scope));
    let ranges = ranges.chain(bodies.values().flat_map(|body| body.exprs.iter().map(|expr| expr.range)));
    let ranges = ranges.chain(bodies.values().flat_map(|body| body.problems.iter().map(|problem| problem.range)));
    for range in ranges {
        assert!(text.get(range.as_usize()).is_some(), "{range:?}");
    }
    assert_lazy_is_whole(text, text);
}

fn soup() -> impl Strategy<Value = String> {
    let words = vec![
        "fn",
        "f",
        "impl",
        "struct",
        "const",
        "static",
        "mod",
        "use",
        "trait",
        "pub",
        "async",
        "move",
        "let",
        "if",
        "else",
        "match",
        "loop",
        "return",
        "macro_rules",
        "macro_rules! m {",
        "($x:expr, $($y:tt)*) => {",
        "m!(x, y)",
        "lazy_static",
        "select",
        "println",
        "vec",
        "=",
        "==",
        "=>",
        "->",
        ":",
        "::",
        ";",
        ",",
        ".",
        "?",
        "!",
        "#",
        "&",
        "|",
        "<",
        ">",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "()",
        "{}",
        "[]",
        "'a",
        "'x'",
        "\"s\"",
        "1",
        "_",
        "..",
        "é",
        "/* c */",
        "/// d\n",
        "// sls-lint: allow(x)\n",
        "#[cfg(test)]",
        "#[cfg_attr(sls_lint, allow(sls_lint::x))]",
        "fn g() {",
        "x = 1;",
        "T:",
        "where",
        "for",
        "in",
        "+",
        "-",
        "*",
    ];
    prop::collection::vec(prop::sample::select(words), 0..60).prop_map(|words| words.join(" "))
}

/// A matcher or a template, more or less.
fn rule_part() -> impl Strategy<Value = String> {
    let words = "a b 1 'l => , ; . :: ( ) { } [ ] $x $y $z $x:expr $y:ty $z:tt $x:ident $y:pat $z:item $x:stmt $y:vis $z:block \
                 $x:literal $y:lifetime $z:meta $x:path $crate $( )* ),* );+ )? $ macro_rules! fn let m!($x) m!{$($z)*} loop match struct";
    let words: Vec<&str> = words.split_whitespace().collect();
    prop::collection::vec(prop::sample::select(words), 0..12).prop_map(|words| words.join(" "))
}

/// What macros are given, more or less.
fn given() -> impl Strategy<Value = String> {
    let words =
        "a b 1 -1 'l \"s\" => , ; . :: + ( ) { } [ ] < > a+b |x|x Vec<u8> #[a] pub /*c*/ let x = y.f()? loop{break} é _ m!(a) fn f(){x}";
    let words: Vec<&str> = words.split_whitespace().collect();
    prop::collection::vec(prop::sample::select(words), 0..14).prop_map(|words| words.join(" "))
}

fn definition() -> impl Strategy<Value = String> {
    let rule = (rule_part(), rule_part()).prop_map(|(matcher, template)| format!("({matcher}) => {{ {template} }}"));
    // Few calls match anything made up: the last rule takes them all.
    let templates = vec!["$($x)*", "fn made() { $($x)* }", "{ let y = 1; f(y, $($x),*) }", "[$(m!($x)),*]", "$(fn $x() { loop { $x } })*"];
    (prop::collection::vec(rule, 0..3), prop::sample::select(templates)).prop_map(|(mut rules, template)| {
        rules.push(format!("($($x:tt)*) => {{ {template} }}"));
        rules.join(";\n")
    })
}

/// Expands a call and reads what it becomes: every place is one of the call.
fn check_expansion(definition: &str, text: &str, call: TextRange, around: (&'static str, &'static str)) {
    let Some(rules) = Rules::read(definition, TextRange::new(0, definition.len() as u32)) else { return };
    let call = Call { text, made: None, place: call, tokens: call, krate: "crate", around, mark: 1 };
    let Some(made) = extract::expand(&rules, &call, &mut Fuel::of(text.len())) else { return };
    for piece in &made.pieces {
        let from = piece.from.unwrap() as usize;
        assert_eq!(made.text.get(piece.at.as_usize()), text.get(from..from + piece.at.as_usize().len()));
    }
    let made = Arc::new(made);
    for item in extract::made_items(&made).unwrap_or_default() {
        for range in [item.range, item.name_range] {
            assert!(call.place.contains(range) && text.get(range.as_usize()).is_some(), "{range:?} {}", made.text);
        }
        if let ItemKind::Function(function) = &item.kind {
            let body = extract::body(text, function);
            assert_eq!(body.problems, []);
            assert!(body.exprs.iter().all(|expr| call.place.contains(expr.range)), "{}", made.text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_macro(definition in definition(), given in given()) {
        let call = TextRange::new(3, 3 + given.len() as u32);
        let text = format!("m!({given}) // é");
        for around in [("", ""), ("impl X { ", " }"), ("fn made() { ", " }")] {
            check_expansion(&definition, &text, call, around);
        }
    }

    #[test]
    fn any_macro_of_a_body(definition in definition(), given in given(), more in given()) {
        check_any(&format!("fn f(x: X) {{ macro_rules! m {{ {definition} }} let y = m!({given}); m! {{ {more} }} }} fn g() {{ m!({given}) }}"));
    }

    #[test]
    fn any_soup(text in soup()) {
        check_any(&text);
    }

    #[test]
    fn any_cut_of_real_programs(at in 0usize..PROGRAMS.len(), cut in 0usize..200, insert in prop::sample::select(vec!["", "}", "{", "\"", "'", "(", "/*", "fn ", "é"])) {
        let program = PROGRAMS[at];
        let mut middle = cut.min(program.len());
        while !program.is_char_boundary(middle) {
            middle -= 1;
        }
        let (before, after) = program.split_at(middle);
        check_any(&format!("{before}{insert}{after}"));
        check_any(&format!("{before}{insert}"));
        check_any(&format!("{insert}{after}"));
    }
}
