// std: `ascii`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod ascii {
#[derive(Clone)] pub struct EscapeDefault;
pub fn escape_default(c: u8) -> EscapeDefault {}
pub trait AsciiExt {
    type Owned;
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}
impl Iterator for EscapeDefault {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {}
}
impl DoubleEndedIterator for EscapeDefault {
    fn next_back(&mut self) -> Option<u8> {}
}
impl ExactSizeIterator for EscapeDefault {}
impl crate::fmt::Display for EscapeDefault {}
impl crate::fmt::Debug for EscapeDefault {}
impl AsciiExt for u8 {
    type Owned = u8;
    fn is_ascii(&self) -> bool {}
    fn to_ascii_uppercase(&self) -> Self::Owned {}
    fn to_ascii_lowercase(&self) -> Self::Owned {}
    fn eq_ignore_ascii_case(&self, o: &Self) -> bool {}
    fn make_ascii_uppercase(&mut self) {}
    fn make_ascii_lowercase(&mut self) {}
}
impl AsciiExt for char {
    type Owned = char;
    fn is_ascii(&self) -> bool {}
    fn to_ascii_uppercase(&self) -> Self::Owned {}
    fn to_ascii_lowercase(&self) -> Self::Owned {}
    fn eq_ignore_ascii_case(&self, o: &Self) -> bool {}
    fn make_ascii_uppercase(&mut self) {}
    fn make_ascii_lowercase(&mut self) {}
}
impl AsciiExt for [u8] {
    type Owned = Vec<u8>;
    fn is_ascii(&self) -> bool {}
    fn to_ascii_uppercase(&self) -> Self::Owned {}
    fn to_ascii_lowercase(&self) -> Self::Owned {}
    fn eq_ignore_ascii_case(&self, o: &Self) -> bool {}
    fn make_ascii_uppercase(&mut self) {}
    fn make_ascii_lowercase(&mut self) {}
}
impl AsciiExt for str {
    type Owned = String;
    fn is_ascii(&self) -> bool {}
    fn to_ascii_uppercase(&self) -> Self::Owned {}
    fn to_ascii_lowercase(&self) -> Self::Owned {}
    fn eq_ignore_ascii_case(&self, o: &Self) -> bool {}
    fn make_ascii_uppercase(&mut self) {}
    fn make_ascii_lowercase(&mut self) {}
}
}
