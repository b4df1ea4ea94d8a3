//! What facts are made of which text, small case by small case.

use super::*;
use crate::facts::*;
use crate::name::Name;

/// The code of a function body, written down in a few signs.
fn shown(code: &str) -> String {
    let text = format!("fn f() {{ {code} }}");
    let facts = items(&text);
    let ItemKind::Function(function) = &facts.items[0].kind else { panic!("{facts:?}") };
    let body = body(&text, function);
    assert_eq!(body.problems, [], "{code}");
    let root = show(&body, body.root.unwrap());
    root.strip_prefix('{').and_then(|root| root.strip_suffix('}')).unwrap().to_owned()
}

fn list(body: &Body, ids: &[ExprId]) -> String {
    ids.iter().map(|&id| show(body, id)).collect::<Vec<_>>().join(" ")
}

fn maybe(body: &Body, id: Option<ExprId>) -> String {
    id.map_or("-".to_owned(), |id| show(body, id))
}

fn show(body: &Body, id: ExprId) -> String {
    let of = |id: &ExprId| show(body, *id);
    match &body.expr(id).kind {
        ExprKind::Literal(Literal::Str(text)) => format!("{text:?}"),
        ExprKind::Literal(Literal::Int(value, suffix)) => format!("{value}{}", suffix.map_or("", Name::as_str)),
        ExprKind::Literal(other) => format!("{other:?}"),
        ExprKind::Path(path) => show_path(path),
        ExprKind::Call { callee, args } => format!("call({} {})", of(callee), list(body, args)),
        ExprKind::MethodCall { receiver, method, args, turbofish, .. } => {
            format!("{}.{method}{}({})", of(receiver), "<>".repeat(turbofish.len()), list(body, args))
        }
        ExprKind::Field { base, name } => format!("{}.{name}", of(base)),
        ExprKind::Index { base, index } => format!("{}[{}]", of(base), of(index)),
        ExprKind::Unary { op, operand } => format!("{op:?}({})", of(operand)),
        ExprKind::Binary { op, left, right } => format!("{op:?}({} {})", of(left), of(right)),
        ExprKind::Assign { op, place, value } => format!("assign{op:?}({} {})", of(place), of(value)),
        ExprKind::Ref { mutable, operand } => format!("&{}{}", if *mutable { "mut " } else { "" }, of(operand)),
        ExprKind::Cast { operand, ty } => format!("cast({} {})", of(operand), show_type(ty)),
        ExprKind::Try(inner) => format!("{}?", of(inner)),
        ExprKind::Await(inner) => format!("{}.await", of(inner)),
        ExprKind::Tuple(elements) => format!("({})", list(body, elements)),
        ExprKind::Array { elements, is_vec } => format!("{}[{}]", if *is_vec { "vec" } else { "" }, list(body, elements)),
        ExprKind::Repeat { element, len, is_vec } => format!("{}[{}; {}]", if *is_vec { "vec" } else { "" }, of(element), of(len)),
        ExprKind::Struct { path, fields, rest } => {
            let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name}: {}", of(value))).collect();
            format!("{}{{{} ..{}}}", show_path(path), fields.join(" "), maybe(body, *rest))
        }
        ExprKind::Range { start, end } => format!("{}..{}", maybe(body, *start), maybe(body, *end)),
        ExprKind::Block(block) => show_block(body, block),
        ExprKind::Async { body: inner } => format!("async{}", of(inner)),
        ExprKind::Closure(it) => {
            let marks = format!("{}{}", if it.is_async { "async " } else { "" }, if it.is_move { "move " } else { "" });
            let params: Vec<_> = it.params.iter().map(|(pat, _)| show_pat(body, *pat)).collect();
            format!("{marks}|{}| {}", params.join(" "), of(&it.body))
        }
        ExprKind::If { condition, then, otherwise } => format!("if({} {} {})", of(condition), of(then), maybe(body, *otherwise)),
        ExprKind::Match { scrutinee, arms } => {
            let arms = arms.iter().map(|arm| format!(" [{} {} {}]", show_pat(body, arm.pat), maybe(body, arm.guard), of(&arm.body)));
            format!("match({}{})", of(scrutinee), arms.collect::<String>())
        }
        ExprKind::Let { pat, value } => format!("let({} {})", show_pat(body, *pat), of(value)),
        ExprKind::Loop(it) => {
            let kind = match it.kind {
                LoopKind::Loop => "loop".to_owned(),
                LoopKind::While { condition } => format!("while {}", of(&condition)),
                LoopKind::For { pat, iterable } => format!("for {} {}", show_pat(body, pat), of(&iterable)),
            };
            format!("{}{kind} {}", it.label.map_or(String::new(), |label| format!("{label}: ")), of(&it.body))
        }
        ExprKind::Return(value) => format!("return {}", maybe(body, *value)),
        ExprKind::Break { label, value } => format!("break {} {}", label.map_or("-", Name::as_str), maybe(body, *value)),
        ExprKind::Continue { label } => format!("continue {}", label.map_or("-", Name::as_str)),
        ExprKind::Macro(it) => match &it.form {
            MacroForm::Args(args) => format!("{}!({})", show_path(&it.path), list(body, args)),
            MacroForm::Block(block) => format!("{}!{}", show_path(&it.path), of(block)),
            MacroForm::Select(arms) => {
                let arm = |arm: &SelectArm| {
                    let pat = arm.pat.map_or("-".to_owned(), |pat| show_pat(body, pat));
                    format!("[{pat} {} {} {}]", maybe(body, arm.future), maybe(body, arm.guard), of(&arm.body))
                };
                format!("{}!({})", show_path(&it.path), arms.iter().map(arm).collect::<Vec<_>>().join(" "))
            }
        },
        ExprKind::Opaque { path, .. } => format!("opaque({})", show_path(path)),
        ExprKind::Unknown => "?".to_owned(),
    }
}

fn show_block(body: &Body, block: &Block) -> String {
    let label = block.label.map_or(String::new(), |label| format!("{label}: "));
    let items = block.items.iter().map(|item| format!("item {}; ", item.name));
    let stmts = block.stmts.iter().map(|stmt| match stmt {
        Stmt::Let { pat, value, otherwise, .. } => {
            format!("let {} {} {}; ", show_pat(body, *pat), maybe(body, *value), maybe(body, *otherwise))
        }
        Stmt::Expr(id) => format!("{}; ", show(body, *id)),
    });
    format!("{label}{{{}{}}}", items.chain(stmts).collect::<String>(), block.tail.map_or(String::new(), |id| show(body, id)))
}

fn show_path(path: &PathExpr) -> String {
    path.names().map(Name::as_str).collect::<Vec<_>>().join("::")
}

fn show_type(ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Path(path) => show_path(path),
        other => format!("{other:?}"),
    }
}

fn show_pat(body: &Body, id: PatId) -> String {
    let all = |ids: &[PatId]| ids.iter().map(|&id| show_pat(body, id)).collect::<Vec<_>>().join(" ");
    match &body.pat(id).kind {
        PatKind::Binding { name, mutable, sub } => {
            let sub = sub.map_or(String::new(), |sub| format!("@{}", show_pat(body, sub)));
            format!("{}{name}{sub}", if *mutable { "mut " } else { "" })
        }
        PatKind::Wild => "_".to_owned(),
        PatKind::Rest => "..".to_owned(),
        PatKind::Ref(inner) => format!("&{}", show_pat(body, *inner)),
        PatKind::Tuple(elements) => format!("({})", all(elements)),
        PatKind::TupleStruct { path, elements } => format!("{}({})", show_path(path), all(elements)),
        PatKind::Struct { path, fields } => {
            let fields: Vec<_> = fields.iter().map(|(name, pat)| format!("{name}: {}", show_pat(body, *pat))).collect();
            format!("{}{{{}}}", show_path(path), fields.join(" "))
        }
        PatKind::Slice(elements) => format!("[{}]", all(elements)),
        PatKind::Or(cases) => format!("or({})", all(cases)),
        PatKind::Path(path) => show_path(path),
        PatKind::Typed { pat, .. } => format!("{}: T", show_pat(body, *pat)),
        PatKind::Other => "other".to_owned(),
    }
}

#[test]
fn expressions() {
    let cases = [
        ("((a)) + (b * 2u8)", "Add(a Mul(b 2u8))"),
        ("a += b; c = d; ;", "assignSome(Add)(a b); assignNone(c d); "),
        ("a.b::<T>(c)?.d.0.await", "a.b<>(c)?.d.0.await"),
        ("if let Some(x) = y && z { 1 } else if w { 2 } else { 3 }", "if(And(let(Some(x) y) z) {1} if(w {2} {3}))"),
        ("let A { b, c: d, .. } = e else { return };", "let A{b: b c: d} e {return -}; "),
        ("match a { B | C(_, ..) if d => e, &[mut f, g @ 1..=2] => {} }", "match(a [or(B C(_ ..)) d e] [&[mut f g@other] - {}])"),
        ("'l: loop { break 'l 1; continue 'l }", "l: loop {break l 1; continue l}"),
        ("for (a, b) in c..=d { while e {} }", "for (a b) c..d {while e {}}"),
        ("'b: { break 'b }", "b: {break b -}"),
        ("async move |a: u8| b", "async move |a| b"),
        ("async { unsafe { a }; const { b } }", "async{{a}; {b}}"),
        ("&mut a; &raw const b; *c; !d; -1", "&mut a; &b; Deref(c); Not(d); Neg(1)"),
        ("S { a, b: c, ..d }", "S{a: a b: c ..d}"),
        ("[a; 2]; [a, b]; (a,); a[b]; a as T", "[a; 2]; [a b]; (a); a[b]; cast(a T)"),
        ("\"a\\n\\u{e9}\"; b\"x\"; c\"x\"; b'a'; 'c'; true; 1.5", "\"a\\né\"; Bytes; Bytes; 97u8; Char; Bool(true); Float(1.5, None)"),
        ("fn g() {} struct S; a", "item g; item S; a"),
        ("lazy_static! { static ref A: B = c; } thread_local!(static D: E = f);", "item A; item D; "),
        ("#[cfg(test)] a(); b(#[cfg(test)] c, d); #[cfg(test)] let x = 1;", "call(b d); "),
        ("if a {} b {}", "if(a {} -); b{ ..-}"),
        ("r#fn(r#type)", "call(fn type)"),
    ];
    for (code, expected) in cases {
        assert_eq!(shown(code), expected, "{code}");
    }
}

#[test]
fn macros() {
    let cases = [
        ("println!(\"{a} {}\", b, c = d)", "println!(\"{a} {}\" b d a)"),
        (
            "info!(target: \"t\", parent: &p, a = %b, ?c, d.e = 1, \"f\" = g, { h = ?i }, \"m {}\", j)",
            "info!(\"t\" &p b c 1 g i \"m {}\" j)",
        ),
        ("log::warn!(a:? = b, c; \"m\")", "log::warn!(b c \"m\")"),
        ("vec![a, b]; vec![c; d]; vec![]", "vec[a b]; vec[c; d]; vec[]"),
        ("json!({ \"a\": b(), c: [null, d, { (e): f }], })", "json!(call(b ) d e f)"),
        ("json!([a].len())", "json!([a].len())"),
        ("matches!(a, B(c) | D(c) if c > 1)", "matches!(a Compare(c 1))"),
        ("join!(biased; a, b)", "join!(a b)"),
        (
            "select! { biased; Some(a) = b.c(), if d => e, _ = f => { g } else => { h } }",
            "select!([Some(a) b.c() d e] [_ f - {g}] [- - - {h}])",
        ),
        ("select! { a = b => c, complete => break, default => {} }", "select!([a b - c] [- - - break - -] [- - - {}])"),
        ("lambda!(handler)", "lambda!(handler)"),
        ("map! { \"a\" => b, \"c\" => d }", "map!(\"a\" b \"c\" d)"),
        ("run! { let a = b?; c(a); }", "run!{let a b? -; call(c a); }"),
        ("odd! { <a> b </a> }", "opaque(odd)"),
        ("quote! { #a b }; stringify!(c d); cfg!(unix)", "quote!(); stringify!(); cfg!()"),
        ("cfg_if! { if #[cfg(test)] { a() } else { b() } }", "cfg_if!{call(b )}"),
        ("assert!(a == b, \"m\"); bail!(\"x {}\", c); dbg!(d)", "assert!(Compare(a b) \"m\"); bail!(\"x {}\" c); dbg!(d)"),
        ("warn!({ NAME } = ?a, error.type = %b)", "warn!(a b)"),
        ("a! { b }.await", "a!(b).await"),
    ];
    for (code, expected) in cases {
        assert_eq!(shown(code), expected, "{code}");
    }
}

/// One line for each item: nesting, existence, name and kind.
fn outline(items: &[Item], depth: usize, out: &mut Vec<String>) {
    for item in items {
        let (kind, nested): (String, &[Item]) = match &item.kind {
            ItemKind::Module { inline, path } => (format!("mod {path:?}"), inline.as_deref().unwrap_or_default()),
            ItemKind::Use(imports) => {
                let show = |import: &Import| format!("{:?} as {:?}", import.path, import.binding);
                (imports.iter().map(show).collect::<Vec<_>>().join(", "), &[])
            }
            ItemKind::ExternCrate { krate } => (format!("extern {krate}"), &[]),
            ItemKind::Function(it) => (format!("fn {:?} {}", it.sig.receiver, it.body.is_some()), &[]),
            ItemKind::Adt(it) => {
                (format!("{:?} {:?} {:?}", it.kind, it.fields.iter().map(|it| it.name).collect::<Vec<_>>(), it.derives), &[])
            }
            ItemKind::Trait(it) => (format!("trait {}", it.supers.len()), &it.items),
            ItemKind::Impl(it) => {
                (format!("impl {} for {}", it.trait_.as_ref().map_or_else(String::new, show_path), show_type(&it.self_ty)), &it.items)
            }
            ItemKind::Alias(it) => (format!("type {}", it.ty.as_ref().map_or_else(String::new, show_type)), &[]),
            ItemKind::Const(it) => (format!("const {}", it.init.is_some()), &[]),
            ItemKind::Static(it) => (format!("static {:?} {}", it.kind, it.mutable), &[]),
            ItemKind::MacroRules { .. } => ("macro_rules".to_owned(), &[]),
            ItemKind::MacroCall { path, .. } => (format!("{}!", show_path(path)), &[]),
        };
        let cfg = match &item.cfg {
            Cfg::Always => "",
            Cfg::Test => "test ",
            Cfg::When(_) => "when ",
        };
        out.push(format!("{}{cfg}{}{}: {kind}", "  ".repeat(depth), if item.public { "pub " } else { "" }, item.name));
        outline(nested, depth + 1, out);
    }
}

#[test]
fn item_kinds() {
    let cases: [(&str, &[&str]); 17] = [
        ("pub(crate) mod a { fn b() {} } #[path = \"x.rs\"] mod c;", &["pub a: mod None", "  b: fn None true", "c: mod Some(\"x.rs\")"]),
        (
            "use a::{self as b, c::{self, *}}; use d as _;",
            &[": [\"a\"] as Name(\"b\"), [\"a\", \"c\"] as Name(\"c\"), [\"a\", \"c\"] as Glob", ": [\"d\"] as Anonymous"],
        ),
        ("extern crate a as b;", &["b: extern a"]),
        ("#[derive(A, b::C)] pub struct S<T>(T, u8);", &["pub S: TupleStruct [\"0\", \"1\"] [\"A\", \"b::C\"]"]),
        ("enum E { A { b: u8 }, C(u8) } union U { a: u8 }", &["E: Enum [] []", "U: Union [\"a\"] []"]),
        (
            "trait T: A + B { fn a(&mut self); type C: D; const E: u8 = 1; }",
            &["T: trait 2", "  a: fn Some(RefMut) false", "  C: type ", "  E: const true"],
        ),
        ("impl<T> a::B for C<T> { pub async fn d(self) {} }", &[": impl a::B for C", "  pub d: fn Some(Value) true"]),
        ("impl !Send for A {} struct B;", &["B: Struct [] []"]),
        ("#[cfg(test)] mod t {} #[tokio::test] async fn u() {}", &["test t: mod None", "test u: fn None true"]),
        ("#[cfg(feature = \"x\")] extern { fn f(); static S: u8; }", &["when f: fn None false", "when S: static Plain false"]),
        ("static mut A: u8 = 1; const _: () = {};", &["A: static Plain true", "_: const true"]),
        (
            "lazy_static! { pub static ref A: B = c; } thread_local! { static D: E = const { f } }",
            &["pub A: static Lazy false", "D: static ThreadLocal false"],
        ),
        (
            "cfg_if! { if #[cfg(test)] { fn a() {} } else if #[cfg(b)] { fn c() {} } else { fn d() {} } }",
            &["test a: fn None true", "when c: fn None true", "when d: fn None true"],
        ),
        ("m! { struct A; fn b() {} } n! { a => b } o!(fn c() {});", &[": m!", "A: Struct [] []", "b: fn None true", ": n!", ": o!"]),
        ("macro_rules! m { () => {} } pub macro n { () => {} }", &["m: macro_rules", "n: macro_rules"]),
        (
            "impl A { pub fn declared(&self); } const trait B { fn c() {} }",
            &[": impl  for A", "  pub declared: fn Some(Ref) false", "B: trait 0", "  c: fn None true"],
        ),
        ("trait A = B + C;", &["A: trait 2"]),
    ];
    for (text, expected) in cases {
        let facts = items(text);
        assert_eq!(facts.problems, [], "{text}");
        let mut lines = Vec::new();
        outline(&facts.items, 0, &mut lines);
        assert_eq!(lines, expected, "{text}");
    }
}

#[test]
fn signatures_and_their_places() {
    let text =
        "/// doc\n#[a(b, /* c */ d)] pub async fn f<T: A, const N: usize>(x: &T, (y, _): B) -> C<D> where T: E, F<T>: G { body } // end";
    let facts = items(text);
    let item = &facts.items[0];
    let ItemKind::Function(function) = &item.kind else { panic!() };
    let at = |range: TextRange| &text[range.as_usize()];
    assert!(at(item.range).starts_with("#[a(") && at(item.range).ends_with("body }"));
    assert_eq!((at(item.name_range), at(function.body.unwrap())), ("f", "{ body }"));
    assert!(text[function.start as usize..].starts_with("async fn f"));
    assert_eq!(&*item.attrs[0].args, "b, /* c */ d");
    let sig = &function.sig;
    assert!(sig.is_async);
    assert_eq!(sig.params.iter().map(|param| param.name.map(Name::as_str)).collect::<Vec<_>>(), [Some("x"), None]);
    let generics: Vec<_> = sig.generics.params.iter().map(|param| (param.name.as_str(), param.bounds.len())).collect();
    assert_eq!((generics, sig.generics.bounds.len()), (vec![("T", 2), ("N", 0)], 1));
    assert_eq!(show_type(&sig.output), "C");
    assert_eq!(body(text, function).params.len(), 2);
}

/// The body of a function with this code as it is read directly, if it is an ordinary one: then it is what the parser says.
fn directly(code: &str) -> Option<Body> {
    let text = format!("pub async fn f<T: Fn(A) -> B>(&self, (a, mut b): (A, fn(B) -> C), D {{ e, .. }}: D<E, F>) -> G {{ {code}\n}}");
    let facts = items(&text);
    let [Item { kind: ItemKind::Function(function), .. }] = &*facts.items else { return None };
    let direct = direct::body(&text, function.start, function.body?);
    if let Some(direct) = &direct {
        assert_eq!(*direct, done(parsed_body(&text, function, None)), "{code}");
    }
    direct
}

const ORDINARY: [&str; 24] = [
    "let a: u8 = 1; let (b, mut c) = d; let Some(e) = f else { return }; let g; ;; h",
    "a + b * c - -d % !e / *f << 1 >> 2 & 3 | 4 ^ 5",
    "a == b && c != d || e <= f && g >= h || i < j && k > l",
    "a = b; a += 1; a -= 1; a *= 1; a /= 1; a %= 1; a ^= 1; a &= 1; a |= 1; a <<= 1; a >>= 1; a = b = c",
    "a..b; ..b; a..; ..; a..=b; ..=b; a[..]; a[1..b.len()]; for i in 0..n {} for i in (0..n).rev() {}",
    "(a + b) as u8 as u64 + c as usize; &d as &E; f as *const G",
    "a.b.c(d).e::<F>(g)?.h.0.await[i](j)?; k::<L>::m(); <N as O>::p(q); ::r::s()",
    "&a; &mut b; &&c; *d = e; &raw; ()",
    "[]; [a, b,]; [c; 2]; (a,); (a, b); ((c)); [[d]; N]",
    "S { a, b: c, 0: d, ..e }; S {}; T::<U> { v }; (S { a } == b)",
    "if a { b } else if c { d } else { e } f(); if let Some(g) = h && let I(j) = k { l }",
    "match a { B => c, D | E if f => { g } H(i, ..) => j?, K { l, m: n, .. } => {} | O => {}, p @ 1..=2 => q, _ => return, }",
    "match a { -1 => b, 'c' | \"d\" | true => e, (f, ref g) => h, &mut i => j, [k, .., l] => m, N::O => p, (q) => r, (..) => s, }",
    "'a: loop { break 'a b; } 'c: while d { continue 'c; } for (e, f) in g { break } 'h: { break 'h }",
    "|| a; |b, mut c: D| e + f; move |_| {}; async move { g }; async { h }.await; |i| -> J { k }; async |l| m",
    "unsafe { a() }; { b }.c(); if d { e } else { f }.g(); match h {}.i; return j + 1",
    "println!(\"{a} {} {b:?}\", c, d = e); info!(target: \"x\", f = %g, ?h, i.j = k, \"l\"); m!(); n!(o => p, q)",
    "vec![]; vec![a, b]; vec![c; d]; matches!(e, F | G if h); json!({ \"i\": [j, null, { k: l }], (m): n })",
    "assert!(a, \"{b}\"); m! { c } n!(d); if e { f!() } else { g![h] }; let i = j! { k };",
    "use a::b; { use c::{d, e as f}; g }",
    "\"a\\n\"; r#\"b\"#; b\"c\"; 'd'; '\\''; 1_000; 0xff; 1.5; 2e3; 4u8; true; 99999999999999999999",
    "if a < b {} while c.d() {} if (e < f) == g {} let h = i && j || k;",
    "a.b(|c| d.e(|f| { g; h })).i(async move { j.k().await? }).await",
    "/* a */ b // c\n.d(); let e /* f */ = g; // h",
];

#[test]
fn ordinary_code_is_read_directly_and_as_by_the_parser() {
    for code in ORDINARY {
        assert!(directly(code).is_some(), "{code}");
    }
}

#[test]
fn what_is_not_ordinary_is_left_to_the_parser() {
    let others = [
        "#[a] let b = c;",
        "fn a() {}",
        "const A: B = c;",
        "/// a\n b();",
        "a < b < c",
        "macro_rules! a { () => {} }",
        "select! { a = b => c }",
        "&raw const a",
        "a.0.1",
        "é",
        "a::<b>!()",
    ];
    for code in others.into_iter().chain([&*"(".repeat(90), "a <- b", "let a = B { c } else {};", "static || a", "const { a }", "1..2..3"])
    {
        assert_eq!(directly(code), None, "{code}");
    }
}

#[test]
fn code_with_a_mistake_is_read_as_by_the_parser_or_not_at_all() {
    for code in ORDINARY {
        for token in scan::Scanner::new(code) {
            for instead in ["", "a", ";", ",", "=", "|", "{}", "..", "else", "<", ".", "!", ":", "1", "'l", "return", "let"] {
                directly(&format!("{}{instead}{}", &code[..token.start], &code[token.end..]));
                directly(&format!("{} {instead} {}", &code[..token.end], &code[token.end..]));
            }
        }
    }
}
