// std: `str`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod str {
pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
pub fn from_utf8_unchecked(v: &[u8]) -> &str {}
pub fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}
#[derive(Copy, Eq, PartialEq, Clone, Debug)] pub struct Utf8Error;
#[derive(Debug, Clone, PartialEq, Eq)] pub struct ParseBoolError;
#[derive(Clone)] pub struct Chars;
#[derive(Clone, Debug)] pub struct CharIndices;
#[derive(Clone, Debug)] pub struct Bytes;
pub struct Split<P: crate::str::pattern::Pattern>;
pub struct RSplit<P: crate::str::pattern::Pattern>;
pub struct SplitTerminator<P: crate::str::pattern::Pattern>;
pub struct RSplitTerminator<P: crate::str::pattern::Pattern>;
pub struct SplitN<P: crate::str::pattern::Pattern>;
pub struct RSplitN<P: crate::str::pattern::Pattern>;
pub struct MatchIndices<P: crate::str::pattern::Pattern>;
pub struct RMatchIndices<P: crate::str::pattern::Pattern>;
pub struct Matches<P: crate::str::pattern::Pattern>;
pub struct RMatches<P: crate::str::pattern::Pattern>;
#[derive(Clone, Debug)] pub struct Lines;
#[derive(Clone, Debug)] pub struct LinesAny;
#[derive(Clone, Debug)] pub struct SplitWhitespace;
#[derive(Clone, Debug)] pub struct SplitAsciiWhitespace;
pub struct SplitInclusive<P: crate::str::pattern::Pattern>;
#[derive(Clone)] pub struct EncodeUtf16;
#[derive(Clone, Debug)] pub struct EscapeDebug;
#[derive(Clone, Debug)] pub struct EscapeDefault;
#[derive(Clone, Debug)] pub struct EscapeUnicode;
pub trait FromStr {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct Utf8Chunk;
#[derive(Clone)] pub struct Utf8Chunks;
pub fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> {}
impl FromStr for f32 {
    type Err = crate::num::ParseFloatError;
    fn from_str(src: &str) -> Result<Self, crate::num::ParseFloatError> {}
}
impl FromStr for f64 {
    type Err = crate::num::ParseFloatError;
    fn from_str(src: &str) -> Result<Self, crate::num::ParseFloatError> {}
}
impl FromStr for isize {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<isize, crate::num::ParseIntError> {}
}
impl FromStr for i8 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<i8, crate::num::ParseIntError> {}
}
impl FromStr for i16 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<i16, crate::num::ParseIntError> {}
}
impl FromStr for i32 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<i32, crate::num::ParseIntError> {}
}
impl FromStr for i64 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<i64, crate::num::ParseIntError> {}
}
impl FromStr for i128 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<i128, crate::num::ParseIntError> {}
}
impl FromStr for usize {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<usize, crate::num::ParseIntError> {}
}
impl FromStr for u8 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<u8, crate::num::ParseIntError> {}
}
impl FromStr for u16 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<u16, crate::num::ParseIntError> {}
}
impl FromStr for u32 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<u32, crate::num::ParseIntError> {}
}
impl FromStr for u64 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<u64, crate::num::ParseIntError> {}
}
impl FromStr for u128 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<u128, crate::num::ParseIntError> {}
}
impl FromStr for char {
    type Err = crate::char::ParseCharError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize {}
    pub fn error_len(&self) -> Option<usize> {}
}
impl crate::fmt::Display for Utf8Error {}
impl crate::error::Error for Utf8Error {}
impl crate::fmt::Display for ParseBoolError {}
impl crate::error::Error for ParseBoolError {}
impl Iterator for Chars {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl crate::fmt::Debug for Chars {}
impl DoubleEndedIterator for Chars {
    fn next_back(&mut self) -> Option<char> {}
}
impl Chars {
    pub fn as_str(&self) -> &str {}
}
impl Iterator for CharIndices {
    type Item = (usize, char);
    fn next(&mut self) -> Option<(usize, char)> {}
}
impl DoubleEndedIterator for CharIndices {
    fn next_back(&mut self) -> Option<(usize, char)> {}
}
impl CharIndices {
    pub fn as_str(&self) -> &str {}
    pub fn offset(&self) -> usize {}
}
impl Iterator for Bytes {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {}
}
impl DoubleEndedIterator for Bytes {
    fn next_back(&mut self) -> Option<u8> {}
}
impl ExactSizeIterator for Bytes {}
impl<P: crate::str::pattern::Pattern> crate::fmt::Debug for Split<P> where P::Searcher: crate::fmt::Debug {}
impl<P: crate::str::pattern::Pattern> Iterator for Split<P> {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> Clone for Split<P> where P::Searcher: Clone {
    fn clone(&self) -> Self {}
}
impl<P: crate::str::pattern::Pattern> crate::fmt::Debug for RSplit<P> where P::Searcher: crate::fmt::Debug {}
impl<P: crate::str::pattern::Pattern> Iterator for RSplit<P> where P::Searcher: crate::str::pattern::ReverseSearcher {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> Clone for RSplit<P> where P::Searcher: Clone {
    fn clone(&self) -> Self {}
}
impl<P: crate::str::pattern::Pattern> DoubleEndedIterator for Split<P> {
    fn next_back(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> DoubleEndedIterator for RSplit<P> {
    fn next_back(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> crate::fmt::Debug for SplitTerminator<P> where P::Searcher: crate::fmt::Debug {}
impl<P: crate::str::pattern::Pattern> Iterator for SplitTerminator<P> {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> Clone for SplitTerminator<P> where P::Searcher: Clone {
    fn clone(&self) -> Self {}
}
impl<P: crate::str::pattern::Pattern> crate::fmt::Debug for RSplitTerminator<P> where P::Searcher: crate::fmt::Debug {}
impl<P: crate::str::pattern::Pattern> Iterator for RSplitTerminator<P> where P::Searcher: crate::str::pattern::ReverseSearcher {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> Clone for RSplitTerminator<P> where P::Searcher: Clone {
    fn clone(&self) -> Self {}
}
impl<P: crate::str::pattern::Pattern> DoubleEndedIterator for SplitTerminator<P> {
    fn next_back(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> DoubleEndedIterator for RSplitTerminator<P> {
    fn next_back(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> crate::fmt::Debug for SplitN<P> where P::Searcher: crate::fmt::Debug {}
impl<P: crate::str::pattern::Pattern> Iterator for SplitN<P> {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> Clone for SplitN<P> where P::Searcher: Clone {
    fn clone(&self) -> Self {}
}
impl<P: crate::str::pattern::Pattern> crate::fmt::Debug for RSplitN<P> where P::Searcher: crate::fmt::Debug {}
impl<P: crate::str::pattern::Pattern> Iterator for RSplitN<P> where P::Searcher: crate::str::pattern::ReverseSearcher {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> Clone for RSplitN<P> where P::Searcher: Clone {
    fn clone(&self) -> Self {}
}
impl<P: crate::str::pattern::Pattern> crate::fmt::Debug for MatchIndices<P> where P::Searcher: crate::fmt::Debug {}
impl<P: crate::str::pattern::Pattern> Iterator for MatchIndices<P> {
    type Item = (usize, &str);
    fn next(&mut self) -> Option<(usize, &str)> {}
}
impl<P: crate::str::pattern::Pattern> Clone for MatchIndices<P> where P::Searcher: Clone {
    fn clone(&self) -> Self {}
}
impl<P: crate::str::pattern::Pattern> crate::fmt::Debug for RMatchIndices<P> where P::Searcher: crate::fmt::Debug {}
impl<P: crate::str::pattern::Pattern> Iterator for RMatchIndices<P> where P::Searcher: crate::str::pattern::ReverseSearcher {
    type Item = (usize, &str);
    fn next(&mut self) -> Option<(usize, &str)> {}
}
impl<P: crate::str::pattern::Pattern> Clone for RMatchIndices<P> where P::Searcher: Clone {
    fn clone(&self) -> Self {}
}
impl<P: crate::str::pattern::Pattern> DoubleEndedIterator for MatchIndices<P> {
    fn next_back(&mut self) -> Option<(usize, &str)> {}
}
impl<P: crate::str::pattern::Pattern> DoubleEndedIterator for RMatchIndices<P> {
    fn next_back(&mut self) -> Option<(usize, &str)> {}
}
impl<P: crate::str::pattern::Pattern> crate::fmt::Debug for Matches<P> where P::Searcher: crate::fmt::Debug {}
impl<P: crate::str::pattern::Pattern> Iterator for Matches<P> {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> Clone for Matches<P> where P::Searcher: Clone {
    fn clone(&self) -> Self {}
}
impl<P: crate::str::pattern::Pattern> crate::fmt::Debug for RMatches<P> where P::Searcher: crate::fmt::Debug {}
impl<P: crate::str::pattern::Pattern> Iterator for RMatches<P> where P::Searcher: crate::str::pattern::ReverseSearcher {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> Clone for RMatches<P> where P::Searcher: Clone {
    fn clone(&self) -> Self {}
}
impl<P: crate::str::pattern::Pattern> DoubleEndedIterator for Matches<P> {
    fn next_back(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> DoubleEndedIterator for RMatches<P> {
    fn next_back(&mut self) -> Option<&str> {}
}
impl Iterator for Lines {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl DoubleEndedIterator for Lines {
    fn next_back(&mut self) -> Option<&str> {}
}
impl Iterator for LinesAny {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl DoubleEndedIterator for LinesAny {
    fn next_back(&mut self) -> Option<&str> {}
}
impl Iterator for SplitWhitespace {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl DoubleEndedIterator for SplitWhitespace {
    fn next_back(&mut self) -> Option<&str> {}
}
impl Iterator for SplitAsciiWhitespace {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl DoubleEndedIterator for SplitAsciiWhitespace {
    fn next_back(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> Iterator for SplitInclusive<P> {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl<P: crate::str::pattern::Pattern> crate::fmt::Debug for SplitInclusive<P> where P::Searcher: crate::fmt::Debug {}
impl<P: crate::str::pattern::Pattern> Clone for SplitInclusive<P> where P::Searcher: Clone {
    fn clone(&self) -> Self {}
}
impl<P: crate::str::pattern::Pattern> DoubleEndedIterator for SplitInclusive<P> {
    fn next_back(&mut self) -> Option<&str> {}
}
impl crate::fmt::Debug for EncodeUtf16 {}
impl Iterator for EncodeUtf16 {
    type Item = u16;
    fn next(&mut self) -> Option<u16> {}
}
impl crate::fmt::Display for EscapeDebug {}
impl Iterator for EscapeDebug {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl crate::fmt::Display for EscapeDefault {}
impl Iterator for EscapeDefault {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl crate::fmt::Display for EscapeUnicode {}
impl Iterator for EscapeUnicode {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl FromStr for bool {
    type Err = ParseBoolError;
    fn from_str(s: &str) -> Result<bool, ParseBoolError> {}
}
impl Utf8Chunk {
    pub fn valid(&self) -> &str {}
    pub fn invalid(&self) -> &[u8] {}
}
impl Iterator for Utf8Chunks {
    type Item = Utf8Chunk;
    fn next(&mut self) -> Option<Utf8Chunk> {}
}
impl crate::fmt::Debug for Utf8Chunks {}
pub mod pattern {
pub trait Pattern {
    type Searcher: Searcher;
    fn into_searcher(self, haystack: &str) -> Self::Searcher;
    fn is_contained_in(self, haystack: &str) -> bool {}
    fn is_prefix_of(self, haystack: &str) -> bool {}
    fn is_suffix_of(self, haystack: &str) -> bool where Self::Searcher: ReverseSearcher {}
    fn strip_prefix_of(self, haystack: &str) -> Option<&str> {}
    fn strip_suffix_of(self, haystack: &str) -> Option<&str> where Self::Searcher: ReverseSearcher {}
    fn as_utf8_pattern(&self) -> Option<Utf8Pattern> {}
}
#[derive(Copy, Clone, Eq, PartialEq, Debug)] pub enum Utf8Pattern { StringPattern(&[u8]), CharPattern(char) }
#[derive(Copy, Clone, Eq, PartialEq, Debug)] pub enum SearchStep { Match(usize, usize), Reject(usize, usize), Done }
pub trait Searcher {
    fn haystack(&self) -> &str;
    fn next(&mut self) -> SearchStep;
    fn next_match(&mut self) -> Option<(usize, usize)> {}
    fn next_reject(&mut self) -> Option<(usize, usize)> {}
}
pub trait ReverseSearcher: Searcher {
    fn next_back(&mut self) -> SearchStep;
    fn next_match_back(&mut self) -> Option<(usize, usize)> {}
    fn next_reject_back(&mut self) -> Option<(usize, usize)> {}
}
#[derive(Clone, Debug)] pub struct CharSearcher;
#[derive(Clone, Debug)] pub struct CharArraySearcher<N>;
#[derive(Clone, Debug)] pub struct CharArrayRefSearcher<N>;
#[derive(Clone, Debug)] pub struct CharSliceSearcher;
#[derive(Clone)] pub struct CharPredicateSearcher<F: FnMut(char) -> bool>;
#[derive(Clone, Debug)] pub struct StrSearcher;
impl Searcher for CharSearcher {
    fn haystack(&self) -> &str {}
    fn next(&mut self) -> SearchStep {}
}
impl ReverseSearcher for CharSearcher {
    fn next_back(&mut self) -> SearchStep {}
}
impl Pattern for char {
    type Searcher = CharSearcher;
    fn into_searcher(self, haystack: &str) -> Self::Searcher {}
}
impl<N> Pattern for [char; 0] {
    type Searcher = CharArraySearcher<N>;
    fn into_searcher(self, haystack: &str) -> CharArraySearcher<N> {}
}
impl<N> Searcher for CharArraySearcher<N> {
    fn haystack(&self) -> &str {}
    fn next(&mut self) -> SearchStep {}
}
impl<N> ReverseSearcher for CharArraySearcher<N> {
    fn next_back(&mut self) -> SearchStep {}
}
impl<N> Pattern for &[char; 0] {
    type Searcher = CharArrayRefSearcher<N>;
    fn into_searcher(self, haystack: &str) -> CharArrayRefSearcher<N> {}
}
impl<N> Searcher for CharArrayRefSearcher<N> {
    fn haystack(&self) -> &str {}
    fn next(&mut self) -> SearchStep {}
}
impl<N> ReverseSearcher for CharArrayRefSearcher<N> {
    fn next_back(&mut self) -> SearchStep {}
}
impl Searcher for CharSliceSearcher {
    fn haystack(&self) -> &str {}
    fn next(&mut self) -> SearchStep {}
}
impl ReverseSearcher for CharSliceSearcher {
    fn next_back(&mut self) -> SearchStep {}
}
impl Pattern for &[char] {
    type Searcher = CharSliceSearcher;
    fn into_searcher(self, haystack: &str) -> CharSliceSearcher {}
}
impl<F: FnMut(char) -> bool> Searcher for CharPredicateSearcher<F> {
    fn haystack(&self) -> &str {}
    fn next(&mut self) -> SearchStep {}
}
impl<F: FnMut(char) -> bool> ReverseSearcher for CharPredicateSearcher<F> {
    fn next_back(&mut self) -> SearchStep {}
}
impl<F: FnMut(char) -> bool> Pattern for F {
    type Searcher = CharPredicateSearcher<F>;
    fn into_searcher(self, haystack: &str) -> CharPredicateSearcher<F> {}
}
impl Pattern for &&str {
    type Searcher = StrSearcher;
    fn into_searcher(self, haystack: &str) -> StrSearcher {}
}
impl Pattern for &str {
    type Searcher = StrSearcher;
    fn into_searcher(self, haystack: &str) -> StrSearcher {}
}
impl Searcher for StrSearcher {
    fn haystack(&self) -> &str {}
    fn next(&mut self) -> SearchStep {}
}
impl ReverseSearcher for StrSearcher {
    fn next_back(&mut self) -> SearchStep {}
}
}
}
