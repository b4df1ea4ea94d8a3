// std: text.

pub mod str {
    use crate::error::Error;

    pub mod pattern {
        pub trait Pattern: Sized {}
        impl Pattern for char {}
        impl Pattern for &str {}
        impl Pattern for &String {}
        impl Pattern for &[char] {}
        impl<const N: usize> Pattern for [char; N] {}
        impl<F: FnMut(char) -> bool> Pattern for F {}
    }
    use pattern::Pattern;

    pub trait FromStr: Sized {
        type Err;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    #[derive(Clone, Debug)]
    pub struct Utf8Error;
    #[derive(Clone, Debug)]
    pub struct ParseBoolError;
    impl Utf8Error {
        pub fn valid_up_to(&self) -> usize {}
    }
    impl Error for Utf8Error {}
    impl Error for ParseBoolError {}
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}
    #[derive(Clone)]
    pub struct Chars;
    impl Iterator for Chars {
        type Item = char;
        fn next(&mut self) -> Option<char> {}
    }
    impl DoubleEndedIterator for Chars {
        fn next_back(&mut self) -> Option<char> {}
    }
    #[derive(Clone)]
    pub struct CharIndices;
    impl Iterator for CharIndices {
        type Item = (usize, char);
        fn next(&mut self) -> Option<(usize, char)> {}
    }
    impl DoubleEndedIterator for CharIndices {
        fn next_back(&mut self) -> Option<(usize, char)> {}
    }
    #[derive(Clone)]
    pub struct Bytes;
    impl Iterator for Bytes {
        type Item = u8;
        fn next(&mut self) -> Option<u8> {}
    }
    impl DoubleEndedIterator for Bytes {
        fn next_back(&mut self) -> Option<u8> {}
    }
    #[derive(Clone)]
    pub struct SplitWhitespace;
    impl Iterator for SplitWhitespace {
        type Item = &str;
        fn next(&mut self) -> Option<&str> {}
    }
    impl DoubleEndedIterator for SplitWhitespace {
        fn next_back(&mut self) -> Option<&str> {}
    }
    #[derive(Clone)]
    pub struct SplitAsciiWhitespace;
    impl Iterator for SplitAsciiWhitespace {
        type Item = &str;
        fn next(&mut self) -> Option<&str> {}
    }
    #[derive(Clone)]
    pub struct Lines;
    impl Iterator for Lines {
        type Item = &str;
        fn next(&mut self) -> Option<&str> {}
    }
    impl DoubleEndedIterator for Lines {
        fn next_back(&mut self) -> Option<&str> {}
    }
    #[derive(Clone)]
    pub struct EscapeDebug;
    impl Iterator for EscapeDebug {
        type Item = char;
        fn next(&mut self) -> Option<char> {}
    }
    #[derive(Clone)]
    pub struct EscapeDefault;
    impl Iterator for EscapeDefault {
        type Item = char;
        fn next(&mut self) -> Option<char> {}
    }
    #[derive(Clone)]
    pub struct Split<P: Pattern>(P);
    impl<P: Pattern> Iterator for Split<P> {
        type Item = &str;
        fn next(&mut self) -> Option<&str> {}
    }
    impl<P: Pattern> DoubleEndedIterator for Split<P> {
        fn next_back(&mut self) -> Option<&str> {}
    }
    #[derive(Clone)]
    pub struct SplitInclusive<P: Pattern>(P);
    impl<P: Pattern> Iterator for SplitInclusive<P> {
        type Item = &str;
        fn next(&mut self) -> Option<&str> {}
    }
    #[derive(Clone)]
    pub struct RSplit<P: Pattern>(P);
    impl<P: Pattern> Iterator for RSplit<P> {
        type Item = &str;
        fn next(&mut self) -> Option<&str> {}
    }
    #[derive(Clone)]
    pub struct SplitTerminator<P: Pattern>(P);
    impl<P: Pattern> Iterator for SplitTerminator<P> {
        type Item = &str;
        fn next(&mut self) -> Option<&str> {}
    }
    #[derive(Clone)]
    pub struct SplitN<P: Pattern>(P);
    impl<P: Pattern> Iterator for SplitN<P> {
        type Item = &str;
        fn next(&mut self) -> Option<&str> {}
    }
    #[derive(Clone)]
    pub struct RSplitN<P: Pattern>(P);
    impl<P: Pattern> Iterator for RSplitN<P> {
        type Item = &str;
        fn next(&mut self) -> Option<&str> {}
    }
    #[derive(Clone)]
    pub struct Matches<P: Pattern>(P);
    impl<P: Pattern> Iterator for Matches<P> {
        type Item = &str;
        fn next(&mut self) -> Option<&str> {}
    }
    #[derive(Clone)]
    pub struct MatchIndices<P: Pattern>(P);
    impl<P: Pattern> Iterator for MatchIndices<P> {
        type Item = (usize, &str);
        fn next(&mut self) -> Option<(usize, &str)> {}
    }
    impl Chars {
        pub fn as_str(&self) -> &str {}
    }
}

impl str {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_char_boundary(&self, index: usize) -> bool {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn as_ptr(&self) -> *const u8 {}
    pub fn as_str(&self) -> &str {}
    pub fn get<I: crate::slice::SliceIndex<str>>(&self, i: I) -> Option<&I::Output> {}
    pub fn split_at(&self, mid: usize) -> (&str, &str) {}
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
    pub fn chars(&self) -> crate::str::Chars {}
    pub fn char_indices(&self) -> crate::str::CharIndices {}
    pub fn bytes(&self) -> crate::str::Bytes {}
    pub fn split_whitespace(&self) -> crate::str::SplitWhitespace {}
    pub fn split_ascii_whitespace(&self) -> crate::str::SplitAsciiWhitespace {}
    pub fn lines(&self) -> crate::str::Lines {}
    pub fn contains<P: crate::str::pattern::Pattern>(&self, pat: P) -> bool {}
    pub fn starts_with<P: crate::str::pattern::Pattern>(&self, pat: P) -> bool {}
    pub fn ends_with<P: crate::str::pattern::Pattern>(&self, pat: P) -> bool {}
    pub fn find<P: crate::str::pattern::Pattern>(&self, pat: P) -> Option<usize> {}
    pub fn rfind<P: crate::str::pattern::Pattern>(&self, pat: P) -> Option<usize> {}
    pub fn split<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::Split<P> {}
    pub fn split_inclusive<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::SplitInclusive<P> {}
    pub fn rsplit<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::RSplit<P> {}
    pub fn split_terminator<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::SplitTerminator<P> {}
    pub fn splitn<P: crate::str::pattern::Pattern>(&self, n: usize, pat: P) -> crate::str::SplitN<P> {}
    pub fn rsplitn<P: crate::str::pattern::Pattern>(&self, n: usize, pat: P) -> crate::str::RSplitN<P> {}
    pub fn split_once<P: crate::str::pattern::Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {}
    pub fn rsplit_once<P: crate::str::pattern::Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {}
    pub fn matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::Matches<P> {}
    pub fn match_indices<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::MatchIndices<P> {}
    pub fn trim(&self) -> &str {}
    pub fn trim_start(&self) -> &str {}
    pub fn trim_end(&self) -> &str {}
    pub fn trim_left(&self) -> &str {}
    pub fn trim_right(&self) -> &str {}
    pub fn trim_matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> &str {}
    pub fn trim_start_matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> &str {}
    pub fn trim_end_matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> &str {}
    pub fn trim_left_matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> &str {}
    pub fn trim_right_matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> &str {}
    pub fn strip_prefix<P: crate::str::pattern::Pattern>(&self, prefix: P) -> Option<&str> {}
    pub fn strip_suffix<P: crate::str::pattern::Pattern>(&self, suffix: P) -> Option<&str> {}
    pub fn parse<F: crate::str::FromStr>(&self) -> Result<F, F::Err> {}
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn trim_ascii(&self) -> &str {}
    pub fn escape_debug(&self) -> crate::str::EscapeDebug {}
    pub fn escape_default(&self) -> crate::str::EscapeDefault {}
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {}
    pub fn replace<P: crate::str::pattern::Pattern>(&self, from: P, to: &str) -> String {}
    pub fn replacen<P: crate::str::pattern::Pattern>(&self, pat: P, to: &str, count: usize) -> String {}
    pub fn to_lowercase(&self) -> String {}
    pub fn to_uppercase(&self) -> String {}
    pub fn into_string(self: Box<str>) -> String {}
    pub fn repeat(&self, n: usize) -> String {}
    pub fn to_ascii_uppercase(&self) -> String {}
    pub fn to_ascii_lowercase(&self) -> String {}
}
impl<I: crate::slice::SliceIndex<str>> crate::ops::Index<I> for str {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output {}
}

pub mod string {
    use crate::borrow::Cow;
    use crate::error::Error;
    use crate::fmt;
    use crate::ops::{Add, AddAssign, Deref, DerefMut, RangeBounds};
    use crate::str::{FromStr, Utf8Error};

    #[derive(Clone, Debug)]
    pub struct FromUtf8Error;
    #[derive(Debug)]
    pub struct FromUtf16Error;
    pub struct Drain;
    pub type ParseError = crate::convert::Infallible;
    pub trait ToString {
        fn to_string(&self) -> String;
    }
    impl<T: fmt::Display + ?Sized> ToString for T {
        fn to_string(&self) -> String {}
    }
    pub struct String;
    impl String {
        pub const fn new() -> String {}
        pub fn with_capacity(capacity: usize) -> String {}
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<str> {}
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {}
        pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn as_str(&self) -> &str {}
        pub fn as_mut_str(&mut self) -> &mut str {}
        pub fn push_str(&mut self, string: &str) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn push(&mut self, ch: char) {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn pop(&mut self) -> Option<char> {}
        pub fn remove(&mut self, idx: usize) -> char {}
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
        pub fn insert(&mut self, idx: usize, ch: char) {}
        pub fn insert_str(&mut self, idx: usize, string: &str) {}
        pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn split_off(&mut self, at: usize) -> String {}
        pub fn clear(&mut self) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain {}
        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {}
        pub fn into_boxed_str(self) -> Box<str> {}
        pub fn leak(self) -> &mut str {}
    }
    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn utf8_error(&self) -> Utf8Error {}
    }
    impl Error for FromUtf8Error {}
    impl Iterator for Drain {
        type Item = char;
        fn next(&mut self) -> Option<char> {}
    }
    impl Deref for String {
        type Target = str;
        fn deref(&self) -> &str {}
    }
    impl DerefMut for String {
        fn deref_mut(&mut self) -> &mut str {}
    }
    impl Clone for String {
        fn clone(&self) -> Self {}
    }
    impl Default for String {
        fn default() -> String {}
    }
    impl fmt::Display for String {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {}
    }
    impl fmt::Display for str {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {}
    }
    impl fmt::Write for String {
        fn write_str(&mut self, s: &str) -> fmt::Result {}
    }
    impl FromStr for String {
        type Err = crate::convert::Infallible;
        fn from_str(s: &str) -> Result<String, Self::Err> {}
    }
    impl AsRef<str> for String {
        fn as_ref(&self) -> &str {}
    }
    impl AsRef<[u8]> for String {
        fn as_ref(&self) -> &[u8] {}
    }
    impl AsRef<[u8]> for str {
        fn as_ref(&self) -> &[u8] {}
    }
    impl From<&str> for String {
        fn from(s: &str) -> String {}
    }
    impl From<&String> for String {
        fn from(s: &String) -> String {}
    }
    impl From<char> for String {
        fn from(c: char) -> String {}
    }
    impl From<Box<str>> for String {
        fn from(s: Box<str>) -> String {}
    }
    impl From<Cow<str>> for String {
        fn from(s: Cow<str>) -> String {}
    }
    impl From<String> for Vec<u8> {
        fn from(string: String) -> Vec<u8> {}
    }
    impl From<String> for Box<str> {
        fn from(s: String) -> Box<str> {}
    }
    impl FromIterator<char> for String {
        fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String {}
    }
    impl FromIterator<&str> for String {
        fn from_iter<I: IntoIterator<Item = &str>>(iter: I) -> String {}
    }
    impl FromIterator<String> for String {
        fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String {}
    }
    impl Extend<char> for String {
        fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I) {}
    }
    impl Extend<String> for String {
        fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {}
    }
    impl Add<&str> for String {
        type Output = String;
        fn add(self, other: &str) -> String {}
    }
    impl AddAssign<&str> for String {
        fn add_assign(&mut self, other: &str) {}
    }
}

impl char {
    pub const MAX: char = ' ';
    pub fn is_alphabetic(self) -> bool {}
    pub fn is_lowercase(self) -> bool {}
    pub fn is_uppercase(self) -> bool {}
    pub fn is_whitespace(self) -> bool {}
    pub fn is_alphanumeric(self) -> bool {}
    pub fn is_control(self) -> bool {}
    pub fn is_numeric(self) -> bool {}
    pub fn is_digit(self, radix: u32) -> bool {}
    pub fn to_digit(self, radix: u32) -> Option<u32> {}
    pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
    pub fn from_u32(i: u32) -> Option<char> {}
    pub fn len_utf8(self) -> usize {}
    pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str {}
    pub fn to_lowercase(self) -> crate::char::ToLowercase {}
    pub fn to_uppercase(self) -> crate::char::ToUppercase {}
    pub fn is_ascii(&self) -> bool {}
    pub fn to_ascii_uppercase(&self) -> char {}
    pub fn to_ascii_lowercase(&self) -> char {}
    pub fn eq_ignore_ascii_case(&self, other: &char) -> bool {}
    pub fn is_ascii_alphabetic(&self) -> bool {}
    pub fn is_ascii_uppercase(&self) -> bool {}
    pub fn is_ascii_lowercase(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_hexdigit(&self) -> bool {}
    pub fn is_ascii_punctuation(&self) -> bool {}
    pub fn is_ascii_whitespace(&self) -> bool {}
    pub fn is_ascii_graphic(&self) -> bool {}
    pub fn is_ascii_control(&self) -> bool {}
}
pub mod char {
    #[derive(Clone, Debug)]
    pub struct ParseCharError;
    pub struct ToLowercase;
    pub struct ToUppercase;
    impl Iterator for ToLowercase {
        type Item = char;
        fn next(&mut self) -> Option<char> {}
    }
    impl Iterator for ToUppercase {
        type Item = char;
        fn next(&mut self) -> Option<char> {}
    }
    impl crate::fmt::Display for ToLowercase {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result {}
    }
    impl crate::fmt::Display for ToUppercase {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result {}
    }
    pub fn from_u32(i: u32) -> Option<char> {}
    pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
}
impl crate::str::FromStr for char {
    type Err = crate::char::ParseCharError;
    fn from_str(s: &str) -> Result<char, Self::Err> {}
}
