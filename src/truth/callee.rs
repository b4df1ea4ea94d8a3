//! What the compiler calls a callee, taken apart: `a::b::f`, `a::Type::f`, `<Type as a::Trait>::f`, `a::<impl Trait for Type>::f`.

use std::fmt;

/// The callee of a call, its generic arguments left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Callee {
    /// The whole path without generic arguments.
    path: String,
    /// The last segment.
    pub(super) name: String,
    /// The last segment of the type it belongs to.
    owner: Option<String>,
    /// The last segment of its trait.
    trait_: Option<String>,
}

/// Traits whose functions the compiler calls for operators, loops, `?` and `.await`.
const MADE: [&str; 12] =
    ["Try", "FromResidual", "IntoFuture", "Future", "Deref", "DerefMut", "Index", "IndexMut", "Fn", "FnMut", "FnOnce", "Termination"];

impl Callee {
    /// Reads a callee; `None` for what is no function by name.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let path = without_arguments(text.trim());
        let segments = segments(&path);
        let (name, before) = segments.split_last()?;
        let is_name = name.chars().all(|char| char.is_alphanumeric() || char == '_') && !name.is_empty();
        if !is_name
            || (before.is_empty() && ["drop", "assert", "yield", "falseUnwind"].contains(&&**name))
            || text.contains(' ') && before.is_empty()
        {
            return None;
        }
        let (owner, trait_) = before.last().map_or((None, None), |owner| owner_and_trait(owner));
        Some(Self { name: (*name).to_owned(), owner, trait_, path })
    }

    /// Whether the callee's name stands in the text of a call, which ends with its arguments.
    pub(super) fn is_spelled_in(&self, text: &str) -> bool {
        let starts = text.match_indices(&*self.name).map(|(at, _)| at);
        let whole = |at: usize| {
            let before = text[..at].chars().next_back().is_none_or(|char| !char.is_alphanumeric() && char != '_');
            let behind = text[at + self.name.len()..].trim_start();
            before && (behind.starts_with('(') || behind.starts_with("::<"))
        };
        text.ends_with(')') && !self.is_made_by_compiler() && starts.into_iter().any(whole)
    }

    /// Whether the compiler makes such calls where nobody wrote one.
    pub(super) fn is_made_by_compiler(&self) -> bool {
        self.trait_.as_deref().is_some_and(|trait_| MADE.contains(&trait_))
    }

    /// Whether what we say about a function of this name means this one.
    pub(super) fn agrees(&self, owner: Option<&str>, trait_: Option<&str>) -> bool {
        match (&self.trait_, trait_) {
            (Some(theirs), Some(ours)) if theirs != ours => return false,
            (Some(_), None) if owner.is_none() => return false,
            (None, Some(_)) => return self.owner.as_deref() == trait_,
            _ => {}
        }
        match (self.owner.as_deref(), owner) {
            (Some(theirs), Some(ours)) => match ours.strip_prefix('*') {
                Some(end) => theirs.ends_with(end),
                None => theirs == ours || ours == "Self" || is_any(theirs),
            },
            // A free function goes by many paths, and the compiler prints the one it sees first: its name has to do.
            (None, None) => true,
            // A trait's function called on a type we do not know is still that function.
            (Some(_), None) => self.trait_.is_some(),
            (None, Some(_)) => self.trait_.is_some(),
        }
    }
}

impl fmt::Display for Callee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)
    }
}

/// Owners whose name says nothing: closures, opaque types, projections.
fn is_any(owner: &str) -> bool {
    !owner.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

/// The segment before the name, as the type and the trait it speaks of.
fn owner_and_trait(segment: &str) -> (Option<String>, Option<String>) {
    let inner = segment.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    match inner {
        Some(inner) => match (split_outside(inner, " as "), inner.strip_prefix("impl ")) {
            (Some((ty, trait_)), _) => (Some(last_name(ty)), Some(last_name(trait_))),
            (None, Some(block)) => match split_outside(block, " for ") {
                Some((trait_, ty)) => (Some(last_name(ty)), Some(last_name(trait_))),
                None => (Some(last_name(block)), None),
            },
            (None, None) => (Some(last_name(inner)), None),
        },
        None if segment.starts_with(char::is_uppercase) => (Some(segment.to_owned()), None),
        None => (None, None),
    }
}

/// The last segment of a type's name; of a slice or array `slice`.
fn last_name(ty: &str) -> String {
    let mut ty = ty.trim();
    while let Some(rest) = ["&", "mut ", "dyn ", "impl "].iter().find_map(|prefix| ty.strip_prefix(prefix)) {
        ty = rest.trim_start();
        if ty.starts_with('\'') {
            ty = ty.split_once(' ').map_or("", |(_, rest)| rest);
        }
    }
    if ty.starts_with('[') {
        return "slice".to_owned();
    }
    let plain = without_arguments(ty);
    let plain = split_outside(&plain, " + ").map_or(&*plain, |(first, _)| first);
    segments(plain).last().map_or_else(String::new, |last| last.split(['<', '(']).next().unwrap_or(last).to_owned())
}

/// The text around the first place where `separator` stands outside all brackets.
fn split_outside<'t>(text: &'t str, separator: &str) -> Option<(&'t str, &'t str)> {
    let depths = depths(text);
    let found = text.match_indices(separator).find(|(at, _)| depths[*at] == 0)?.0;
    Some((&text[..found], &text[found + separator.len()..]))
}

/// The segments of a path.
fn segments(path: &str) -> Vec<&str> {
    let depths = depths(path);
    let cuts = path.match_indices("::").map(|(at, _)| at).filter(|at| depths[*at] == 0);
    let mut start = 0;
    let mut found = Vec::new();
    for cut in cuts {
        found.push(&path[start..cut]);
        start = cut + 2;
    }
    found.push(&path[start..]);
    found
}

/// How many brackets are open before each byte.
fn depths(text: &str) -> Vec<i32> {
    let mut depth = 0;
    let mut before = b' ';
    let count = |byte: u8| {
        match byte {
            b'<' | b'[' | b'{' | b'(' => depth += 1,
            b'>' if before == b'-' => {}
            b'>' | b']' | b'}' | b')' => depth -= 1,
            _ => {}
        }
        before = byte;
        // A bracket that opens is inside itself, one that closes as well.
        depth
    };
    text.bytes().map(count).collect()
}

/// A path without its generic arguments; `<impl ..>` and `<T as Trait>` stay, without arguments of their own.
fn without_arguments(path: &str) -> String {
    let mut text = String::new();
    let mut rest = path;
    while let Some(open) = rest.find('<') {
        let before = &rest[..open];
        let inner_len = matching(&rest[open..]);
        let (inner, behind) = (&rest[open + 1..open + inner_len - 1], &rest[open + inner_len..]);
        let is_segment = (before.is_empty() && text.is_empty()) || (before.ends_with("::") && inner.starts_with("impl "));
        if is_segment {
            text += before;
            text += "<";
            text += &without_arguments_inside(inner);
            text += ">";
        } else {
            text += before.strip_suffix("::").unwrap_or(before);
        }
        rest = behind;
    }
    text + rest
}

/// The same for the two sides of ` as ` and ` for `.
fn without_arguments_inside(inner: &str) -> String {
    for separator in [" as ", " for "] {
        if let Some((a, b)) = split_outside(inner, separator) {
            return format!("{}{separator}{}", without_arguments(a), without_arguments(b));
        }
    }
    without_arguments(inner)
}

/// The length of the bracketed text at the start.
fn matching(text: &str) -> usize {
    let closed = depths(text).iter().position(|depth| *depth == 0);
    closed.map_or(text.len(), |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callees_are_taken_apart() {
        let cases = [
            ("std::fs::read::<&str>", "read", None, None),
            ("aws_sdk_s3::Client::put_object", "put_object", Some("Client"), None),
            ("std::vec::Vec::<std::boxed::Box<dyn a::B>>::push", "push", Some("Vec"), None),
            ("<std::vec::Vec<u8> as std::iter::IntoIterator>::into_iter", "into_iter", Some("Vec"), Some("IntoIterator")),
            ("<&'a mut T as std::io::Read>::read", "read", Some("T"), Some("Read")),
            ("core::str::<impl str>::len", "len", Some("str"), None),
            ("std::slice::<impl [T]>::to_vec", "to_vec", Some("slice"), None),
            ("a::<impl a::Trait<u8> for b::Type<T>>::f", "f", Some("Type"), Some("Trait")),
            (
                "<impl std::future::Future<Output = Result<u8, E>> as std::future::IntoFuture>::into_future",
                "into_future",
                Some("Future"),
                Some("IntoFuture"),
            ),
        ];
        for (text, name, owner, trait_) in cases {
            let callee = Callee::parse(text).unwrap();
            assert_eq!((&*callee.name, callee.owner.as_deref(), callee.trait_.as_deref()), (name, owner, trait_), "{text}");
        }
        assert!(Callee::parse("move _4").is_none());
    }

    #[test]
    fn a_callee_agrees_by_trait_and_type() {
        let callee = Callee::parse("<std::vec::Vec<u8> as std::iter::IntoIterator>::into_iter").unwrap();
        assert!(callee.agrees(Some("Vec"), Some("IntoIterator")));
        assert!(callee.agrees(None, Some("IntoIterator")));
        assert!(!callee.agrees(Some("Option"), Some("IntoIterator")));
        assert!(!callee.agrees(Some("Vec"), Some("Iterator")));
        let free = Callee::parse("futures_util::future::join_all").unwrap();
        assert!(free.agrees(None, None));
        assert!(!free.agrees(Some("JoinSet"), None));
    }
}
