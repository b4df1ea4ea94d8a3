//! Items and code that macros of the project make: impls with methods that are called elsewhere, modules, statics, statements.

use lambda_runtime::LambdaEvent;
use serde_json::Value;
use std::collections::HashMap;

macro_rules! newtypes {
    ($($(#[$meta:meta])* $vis:vis $name:ident($inner:ty) { $($method:ident -> $out:ty = $how:ident),* $(,)? })*) => {
        $(
            $(#[$meta])*
            $vis struct $name($inner);

            impl $name {
                pub fn new(inner: $inner) -> Self {
                    Self(inner)
                }
                $(pub fn $method(&self) -> $out {
                    self.0.$how() //= !crate::UserId::length
                })*
            }

            impl From<$inner> for $name {
                fn from(inner: $inner) -> Self {
                    $name::new(inner)
                }
            }
        )*
    };
}

newtypes! {
    /// A user.
    #[derive(Clone)]
    pub UserId(String) { length -> usize = len, trimmed -> &str = trim }
    /// What users have said.
    Said(Vec<UserId>) { count -> usize = len }
}

macro_rules! accessors {
    ($($name:ident: $ty:ty),*) => { $(fn $name(&self) -> &$ty { &self.$name })* };
}

struct Order {
    user: UserId,
    lines: Vec<Line>,
}

struct Line {
    price: f64,
}

impl Line {
    fn net(&self) -> f64 {
        self.price
    }
}

impl Order {
    accessors!(user: UserId, lines: Vec<Line>);
}

fn items(order: &Order) -> usize {
    let user = UserId::new(String::new()); //= crate::UserId::new
    user.length(); //= crate::UserId::length
    user.clone().trimmed(); //= crate::UserId::trimmed
    let said = Said::new(vec![user]); //= crate::Said::new
    order.user().length(); //= crate::Order::user crate::UserId::length
    order.lines().iter().for_each(|line| drop(line.net())); //= crate::Line::net
    said.count() //= crate::Said::count
}

/// A macro that defines a macro, and modules with macros in them.
macro_rules! define {
    ($name:ident, $what:ident) => {
        macro_rules! $name {
            ($argument:expr) => { $what($argument) };
        }
    };
}

fn doubled(number: u32) -> u32 {
    number * 2
}

define!(double, doubled);

#[macro_use]
mod outer {
    macro_rules! first {
        ($list:expr) => { $list.first() };
    }

    pub mod inner {
        macro_rules! hidden {
            () => { $crate::outer::inner::secret() };
        }
        pub(crate) use hidden;

        pub fn secret() -> String {
            String::new()
        }
    }
}

use outer::inner::hidden as renamed;

fn expressions(map: HashMap<String, Line>) {
    double!(2); //= crate::doubled
    first!(vec![Line { price: 1.0 }]).unwrap().net(); //= crate::Line::net
    renamed!().trim(); //= crate::outer::inner::secret str::trim
    crate::outer::inner::hidden!().len(); //= crate::outer::inner::secret std::string::String::len
    macro_rules! local {
        ($key:expr) => { map.get($key) };
    }
    local!("a").unwrap().net(); //= crate::Line::net
}

macro_rules! bind {
    ($name:ident, $value:expr) => { let $name = $value; };
}

macro_rules! with_line {
    ($value:expr) => {{
        let line = Line { price: 0.0 };
        line.net();
        $value
    }};
}

/// What the macro binds is no variable of the caller, and the other way round.
fn variables() {
    let line = UserId::new(String::new());
    with_line!(line.length()); //= crate::UserId::length crate::Line::net
    line.trimmed(); //= crate::UserId::trimmed
    bind!(line, Line { price: 1.0 });
    line.net(); //= crate::Line::net
}

macro_rules! total {
    ($only:expr) => { $only.net() };
    ($first:expr, $($rest:expr),+) => { $first.net() + total!($($rest),+) };
}

macro_rules! muncher {
    (@done $($seen:ident)*) => { ($($seen.net()),*) };
    (@done $($seen:ident)* ; $next:ident $($rest:tt)*) => { muncher!(@done $($seen)* $next ; $($rest)*) };
    (@done $($seen:ident)* ;) => { muncher!(@done $($seen)*) };
    ($($all:tt)*) => { muncher!(@done ; $($all)*) };
}

fn recursion(a: Line, b: Line, event: LambdaEvent<Value>) {
    total!(a, b, Line { price: 3.0 }); //= crate::Line::net
    muncher!(a b); //= crate::Line::net
    with_line!(event.payload.is_null()); //= serde_json::value::Value::is_null
}

macro_rules! opaque {
    (never $what:ident) => { $what.net() };
}

fn unmatched(line: Line) {
    opaque!(always line); //= !crate::Line::net
}

#[cfg(feature = "one")]
macro_rules! two_meanings {
    ($line:expr) => { $line.net() };
}
#[cfg(feature = "two")]
macro_rules! two_meanings {
    ($line:expr) => { UserId::new($line) };
}

fn unclear(line: Line) {
    two_meanings!(line); //= !crate::Line::net !crate::UserId::new
}

/// A macro that is defined below is not in scope here.
fn before() {
    later!(Line { price: 0.0 }); //= !crate::Line::net
}

macro_rules! later {
    ($line:expr) => { $line.net() };
}

fn after() {
    later!(Line { price: 0.0 }); //= crate::Line::net
}

/// The last definition above a call is meant, and one inside a function is meant there alone.
macro_rules! again {
    ($line:expr) => { $line.net() };
}

fn first_meaning(line: Line) {
    again!(line); //= crate::Line::net
}

macro_rules! again {
    ($line:expr) => { UserId::new(String::new()).length() };
}

fn second_meaning(line: Line) {
    again!(line); //= crate::UserId::length !crate::Line::net
    macro_rules! again {
        ($line:expr) => { $line.price };
    }
    fn inside(line: Line) {
        again!(line); //= !crate::UserId::length
    }
    again!(line); //= !crate::UserId::length
}

mod exports {
    #[macro_export]
    macro_rules! exported {
        ($line:expr) => { $crate::exports::take($line).net() };
    }

    pub fn take(line: crate::Line) -> crate::Line {
        line
    }

    pub mod deeper {
        macro_rules! taken {
            ($text:ty) => { <$text>::new() };
        }
        pub(crate) use taken;
    }
}

mod elsewhere {
    use crate::Line;
    use crate::exports::deeper::*;

    fn by_path(line: Line) {
        crate::exported!(line); //= crate::exports::take crate::Line::net
        taken!(String).len(); //= std::string::String::new std::string::String::len
        taken!(Vec<Line>).pop().unwrap().net(); //= std::vec::Vec::pop crate::Line::net
    }
}

/// Names of the macro's own items are not those of the caller's variables.
fn helper(line: &Line) -> &Line {
    line
}

macro_rules! helps {
    ($line:expr) => { helper(&$line).net() };
}

fn not_confused(line: Line) {
    helps!(line); //= crate::helper crate::Line::net
    let helper = |_: &Line| String::new();
    helps!(line); //= !crate::Line::net
    helper(&line).len(); //= std::string::String::len
}

macro_rules! labels {
    ($body:block) => {
        'outer: loop {
            $body
            break 'outer;
        }
    };
}

fn kept_apart(lines: Vec<Line>) {
    'outer: for line in lines {
        labels!({ if line.price > 0.0 { continue 'outer } });
        line.net(); //= crate::Line::net
    }
}

macro_rules! trait_methods {
    ($($name:ident)*) => { $(fn $name(&self) -> Line { Line { price: 1.0 } })* };
}

trait Priced {
    trait_methods! { cheapest dearest }
}

impl Priced for Order {}

macro_rules! modules {
    ($($name:ident { $($item:item)* })*) => { $(pub mod $name { use super::*; $($item)* })* };
}

modules! {
    one { pub fn line(order: &Order) -> Line { order.cheapest() } }
    two { pub static KEPT: std::sync::LazyLock<Line> = std::sync::LazyLock::new(|| Line { price: 2.0 }); }
}

fn made_modules(order: &Order) {
    order.dearest().net(); //= crate::Priced::dearest crate::Line::net
    one::line(order).net(); //= crate::one::line crate::Line::net
    two::KEPT.net(); //= crate::Line::net
}
