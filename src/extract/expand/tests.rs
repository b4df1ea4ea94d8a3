//! Definitions, calls, and what they become.

use super::*;

/// What `call` becomes under `definition`, without the spaces; `-` when it stays a call.
fn expanded(definition: &str, call: &str) -> String {
    let whole = |text: &str| TextRange::new(0, text.len() as u32);
    let Some(rules) = Rules::read(definition, whole(definition)) else { return "unread".to_owned() };
    let call = Call { text: call, made: None, place: whole(call), tokens: whole(call), krate: "crate", around: ("", ""), mark: 1 };
    match expand(&rules, &call, &mut Fuel::of(definition.len())) {
        Some(made) => made.text.split_whitespace().collect::<Vec<_>>().join(" "),
        None => "-".to_owned(),
    }
}

#[test]
fn words_are_joined() {
    let joined = |call: &str| {
        let whole = TextRange::new(0, call.len() as u32);
        let call = Call { text: call, made: None, place: whole, tokens: whole, krate: "crate", around: ("", ""), mark: 1 };
        let made = expand(&Rules::joining(), &call, &mut Fuel::of(100));
        made.map(|made| made.text.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    assert_eq!(joined("let a = a.[<get _ async>](\"/x\", f!(g));").as_deref(), Some("let a = a . get_async ( \"/x\" , f ! ( g ) ) ;"));
    assert_eq!(joined("fn [<test_ 2>]() { [1] < [x] }").as_deref(), Some("fn test_2 ( ) { [ 1 ] < [ x ] }"));
    assert_eq!(joined("fn [<A:snake _b>]() {}"), None);
}

#[test]
fn fragments() {
    let cases = [
        ("($a:ident) => { fn $a() {} }", "main", "fn main ( ) { }"),
        ("($a:ident) => { $a }", "a b", "-"),
        ("($a:ident) => { $a }", "_", "-"),
        ("($a:expr) => { f($a) }", "1 + 2", "f ( ( 1 + 2 ) )"),
        ("($a:expr, $b:expr) => { $a; $b }", "|x, y| x + y, z::<A, B>()", "( |x, y| x + y ) ; ( z::<A, B>() )"),
        ("($a:expr) => { $a }", "let x = 1", "-"),
        ("($a:ty) => { x: $a }", "Vec<HashMap<u8, Vec<u8>>>", "x : Vec<HashMap<u8, Vec<u8>>>"),
        ("($a:ty) => { $a::new() }", "Vec<u8>", "< Vec<u8> > :: new ( )"),
        ("($a:ty) => { $a::new() }", "a::B", "a::B :: new ( )"),
        ("($a:ty) => { &$a }", "dyn A + B", "& ( dyn A + B )"),
        ("($a:ty, $b:ty) => { $a $b }", "&'a mut [T; 2], fn(A) -> B", "&'a mut [T; 2] fn(A) -> B"),
        ("($a:path) => { $a }", "::a::B<C>", "::a::B<C>"),
        ("($a:literal $b:literal $c:literal) => { $a $b $c }", "-1 \"x\" true", "-1 \"x\" true"),
        ("($a:literal) => { $a }", "x", "-"),
        ("($a:tt) => { $a }", "{ a b }", "{ a b }"),
        ("($a:tt $b:tt) => { $b $a }", "::=>", "=> ::"),
        ("($a:block) => { loop $a }", "{ a; b }", "loop { a; b }"),
        ("($a:block) => { $a }", "a", "-"),
        ("($($a:stmt);*) => { $($a;)* }", "let x = 1; f(x)", "let x = 1 ; f(x) ;"),
        ("($a:pat => $b:expr) => { $a $b }", "Some(1 | 2) | None => x", "Some(1 | 2) | None x"),
        ("($a:pat_param | $b:pat_param) => { $a $b }", "A | B", "A B"),
        ("($($a:item)*) => { $($a)* }", "use a::{b}; fn f() { g() } struct S;", "use a::{b}; fn f() { g() } struct S;"),
        (
            "($(#[$m:meta])* $v:vis struct $n:ident) => { $(#[$m])* $v enum $n }",
            "/// x\n#[a(b = 1)] pub(crate) struct S",
            "# [ doc = \"\" ] # [ a(b = 1) ] pub(crate) enum S",
        ),
        ("($v:vis fn $n:ident) => { $v $n }", "fn f", "f"),
        ("($l:lifetime : $b:block) => { $l: loop $b }", "'a: { break 'a }", "'a : loop { break 'a }"),
        ("($($a:ty)*) => { $($a,)* }", "u8 Vec<A<B>> &'a [u8]", "u8 , Vec<A<B>> , &'a [u8] ,"),
        ("($a:expr, b) => { 1 }; (!div $a:expr, $b:ident) => { 2 }", "!div 4, c", "2"),
        ("($($a:ident $b:expr)*) => { $($a($b);)* }", "f 1 g x + y", "f ( 1 ) ; g ( ( x + y ) ) ;"),
        ("($($s:stmt)*) => { { $($s)* } }", "let x = 1; f(x)", "{ let x = 1 ; f(x) }"),
        ("($s:stmt) => { { $s g() } }", "f(x)", "{ f(x) ; g ( ) }"),
        ("($a:expr) => { { $a x = 1; $a.y } }", "{ f() }", "{ { f() } x = 1 ; ( { f() } ) . y }"),
        ("[$] => { dollar }; [a] => { b }", "a", "b"),
        ("(a $) => { dollar }; (a) => { b }", "a", "b"),
        ("($a:unheard) => { $a }", "x", "unread"),
        ("($a:ident, $a:ident) => {}", "x, y", "unread"),
        ("() => { ${count(a)} }", "", "unread"),
    ];
    for (definition, call, expected) in cases {
        assert_eq!(expanded(definition, call), expected, "{definition} with {call}");
    }
}

#[test]
fn rules_and_repetitions() {
    let cases = [
        ("() => { a }; ($x:expr) => { $x }; ($($x:tt)*) => { b }", "", "a"),
        ("(a) => { 1 }; (b) => { 2 };", "b", "2"),
        ("(a) => { 1 }; (b) => { 2 }", "c", "-"),
        ("[$($x:ident),*] => [$(f($x);)*]", "a, b, c", "f ( a ) ; f ( b ) ; f ( c ) ;"),
        ("($($x:ident),* $(,)?) => { [$($x),*] }", "a, b,", "[ a , b ]"),
        ("($($x:ident),+) => { $($x)+ }", "", "-"),
        ("($($k:ident = $v:expr),*) => { $(let $k = $v;)* }", "a = 1 + 1, b = c()", "let a = ( 1 + 1 ) ; let b = ( c() ) ;"),
        (
            "($($n:ident { $($f:ident : $t:ty),* })*) => { $(struct $n { $($f: $t),* })* }",
            "A { b: C, d: E } F { }",
            "struct A { b : C , d : E } struct F { }",
        ),
        ("($($a:ident $(: $t:ty)?),*) => { $($a $(as $t)?),* }", "x, y: u8, z", "x , y as u8 , z"),
        ("($f:ident; $($x:expr),*) => { $($f($x));* }", "g; 1, 2", "g ( 1 ) ; g ( 2 )"),
        ("($($a:ident),*; $($b:ident),*) => { $($a $b)* }", "x, y; z", "-"),
        ("($($a:ident),*; $($b:ident),*) => { $($a $b)* }", "x, y; z, w", "x z y w"),
        ("($($a:ident),*) => { $a }", "x", "-"),
        ("($a:ident) => { $($a)* }", "x", "-"),
        ("($($a:tt)* ) => { n!($($a)*) }", "x { y } => z", "n ! ( x { y } => z )"),
        ("($($a:ident)* end) => { $($a)* }", "x end", "-"),
        ("(a $(b)+ $(c)*) => { y }", "a b b", "y"),
        ("($($a:ident)+ *) => { $($a)-* }", "a b *", "a - b"),
        ("($(a)? b) => { y }", "b", "y"),
        ("($(a)? b) => { y }", "a a b", "-"),
        ("(($a:ident)) => { $a }", "(x)", "x"),
        ("($x:ident) => { macro_rules! m { ($y:ident) => { $x $y } } }", "a", "macro_rules ! m { ( $ y : ident ) => { a $ y } }"),
        ("() => { $crate::a::b() }", "", "crate :: a :: b ( )"),
        ("$x:ident => {}", "a", "unread"),
        ("() = {}", "", "unread"),
    ];
    for (definition, call, expected) in cases {
        assert_eq!(expanded(definition, call), expected, "{definition} with {call}");
    }
}

#[test]
fn an_expression_that_was_given_is_one_and_no_group() {
    let whole = |text: &str| TextRange::new(0, text.len() as u32);
    let expand = |definition: &str, text: &str, made: Option<&Made>| {
        let rules = Rules::read(definition, whole(definition)).unwrap();
        let call = Call { text, made, place: whole(text), tokens: whole(text), krate: "crate", around: ("", ""), mark: 2 };
        expand(&rules, &call, &mut Fuel::of(0))
    };
    let outer = expand("($a:expr) => { $a }", "(x)", None).unwrap();
    let inner = |definition: &str| expand(definition, &outer.text, Some(&outer)).map(|made| made.text.trim().to_owned());
    assert_eq!(inner("(($a:expr)) => { group $a }; ($a:expr) => { one $a }").unwrap(), "one ( (x) )");
    assert_eq!(inner("($a:ident) => { name }; ($($a:tt)*) => { $($a)* }").unwrap(), "( (x) )");
}

#[test]
fn what_would_take_too_long_is_left() {
    let double = "($a:tt $($r:tt)*) => { $a $a $($r)* $($r)* }";
    assert_ne!(expanded(double, &"x ".repeat(50)), "-");
    assert_eq!(expanded(double, &"x".repeat(160_000)), "-");
    let nested = "($($($(a)*)*)*) => { b }";
    assert_eq!(expanded(nested, &"a ".repeat(3000)), "-");
    assert_eq!(expanded("($($(a)*)*) => { b }", "c"), "-");
}
