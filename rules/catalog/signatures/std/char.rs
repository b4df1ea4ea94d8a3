// std: `char`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod char {
#[derive(Clone, Debug, PartialEq, Eq)] pub struct ParseCharError;
#[derive(Copy, Clone, Debug, PartialEq, Eq)] pub struct CharTryFromError;
#[derive(Clone, Debug)] pub struct DecodeUtf16<I: Iterator<Item = u16>>;
#[derive(Debug, Clone, Eq, PartialEq)] pub struct DecodeUtf16Error;
pub const MAX: char = 0;
pub const REPLACEMENT_CHARACTER: char = 0;
pub const UNICODE_VERSION: (u8, u8, u8) = 0;
pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> {}
pub fn from_u32(i: u32) -> Option<char> {}
pub fn from_u32_unchecked(i: u32) -> char {}
pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
#[derive(Clone, Debug)] pub struct EscapeUnicode;
#[derive(Clone, Debug)] pub struct EscapeDefault;
#[derive(Clone, Debug)] pub struct EscapeDebug;
#[derive(Debug, Clone)] pub struct ToLowercase;
#[derive(Debug, Clone)] pub struct ToUppercase;
#[derive(Debug, Copy, Clone, PartialEq, Eq)] pub struct TryFromCharError;
impl crate::error::Error for CharTryFromError {}
impl crate::error::Error for ParseCharError {}
impl crate::fmt::Display for ParseCharError {}
impl crate::fmt::Display for CharTryFromError {}
impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
    type Item = Result<char, DecodeUtf16Error>;
    fn next(&mut self) -> Option<Result<char, DecodeUtf16Error>> {}
}
impl DecodeUtf16Error {
    pub fn unpaired_surrogate(&self) -> u16 {}
}
impl crate::fmt::Display for DecodeUtf16Error {}
impl crate::error::Error for DecodeUtf16Error {}
impl Iterator for EscapeUnicode {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl ExactSizeIterator for EscapeUnicode {}
impl crate::fmt::Display for EscapeUnicode {}
impl Iterator for EscapeDefault {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl ExactSizeIterator for EscapeDefault {}
impl crate::fmt::Display for EscapeDefault {}
impl Iterator for EscapeDebug {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl ExactSizeIterator for EscapeDebug {}
impl crate::fmt::Display for EscapeDebug {}
impl Iterator for ToLowercase {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl DoubleEndedIterator for ToLowercase {
    fn next_back(&mut self) -> Option<char> {}
}
impl ExactSizeIterator for ToLowercase {}
impl crate::fmt::Display for ToLowercase {}
impl Iterator for ToUppercase {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl DoubleEndedIterator for ToUppercase {
    fn next_back(&mut self) -> Option<char> {}
}
impl ExactSizeIterator for ToUppercase {}
impl crate::fmt::Display for ToUppercase {}
impl crate::fmt::Display for TryFromCharError {}
impl crate::error::Error for TryFromCharError {}
}
