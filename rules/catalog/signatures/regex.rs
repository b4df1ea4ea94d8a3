// regex.

#[derive(Clone, Debug)]
pub enum Error {
    Syntax(String),
    CompiledTooBig(usize),
}
impl std::error::Error for Error {}
pub fn escape(pattern: &str) -> String {}
#[derive(Clone, Debug)]
pub struct Regex;
#[derive(Clone, Debug)]
pub struct RegexSet;
pub struct Captures;
#[derive(Clone, Copy, Debug)]
pub struct Match;
pub struct Matches;
pub struct CaptureMatches;
pub struct Split;
pub struct SetMatches;
#[derive(Clone, Debug)]
pub struct RegexBuilder;
pub struct RegexSetBuilder;
impl Regex {
    pub fn new(re: &str) -> Result<Regex, Error> {}
    pub fn is_match(&self, haystack: &str) -> bool {}
    pub fn find(&self, haystack: &str) -> Option<Match> {}
    pub fn find_iter(&self, haystack: &str) -> Matches {}
    pub fn find_at(&self, haystack: &str, start: usize) -> Option<Match> {}
    pub fn captures(&self, haystack: &str) -> Option<Captures> {}
    pub fn captures_iter(&self, haystack: &str) -> CaptureMatches {}
    pub fn split(&self, haystack: &str) -> Split {}
    pub fn splitn(&self, haystack: &str, limit: usize) -> Split {}
    pub fn replace<R>(&self, haystack: &str, rep: R) -> std::borrow::Cow<str> {}
    pub fn replace_all<R>(&self, haystack: &str, rep: R) -> std::borrow::Cow<str> {}
    pub fn replacen<R>(&self, haystack: &str, limit: usize, rep: R) -> std::borrow::Cow<str> {}
    pub fn as_str(&self) -> &str {}
    pub fn captures_len(&self) -> usize {}
}
impl RegexSet {
    pub fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(exprs: I) -> Result<RegexSet, Error> {}
    pub fn is_match(&self, haystack: &str) -> bool {}
    pub fn matches(&self, haystack: &str) -> SetMatches {}
}
impl Match {
    pub fn start(&self) -> usize {}
    pub fn end(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn range(&self) -> std::ops::Range<usize> {}
    pub fn as_str(&self) -> &str {}
}
impl Captures {
    pub fn get(&self, i: usize) -> Option<Match> {}
    pub fn name(&self, name: &str) -> Option<Match> {}
    pub fn extract<const N: usize>(&self) -> (&str, [&str; N]) {}
    pub fn len(&self) -> usize {}
}
impl std::ops::Index<usize> for Captures {
    type Output = str;
    fn index(&self, i: usize) -> &str {}
}
impl std::ops::Index<&str> for Captures {
    type Output = str;
    fn index(&self, name: &str) -> &str {}
}
impl Iterator for Matches {
    type Item = Match;
    fn next(&mut self) -> Option<Match> {}
}
impl Iterator for CaptureMatches {
    type Item = Captures;
    fn next(&mut self) -> Option<Captures> {}
}
impl Iterator for Split {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder {}
    pub fn build(&self) -> Result<Regex, Error> {}
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
}
impl RegexSetBuilder {
    pub fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(patterns: I) -> RegexSetBuilder {}
    pub fn build(&self) -> Result<RegexSet, Error> {}
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder {}
}
impl std::str::FromStr for Regex {
    type Err = Error;
    fn from_str(s: &str) -> Result<Regex, Error> {}
}
pub mod bytes {
    use super::Error;
    #[derive(Clone, Debug)]
    pub struct Regex;
    #[derive(Clone, Debug)]
    pub struct RegexSet;
    pub struct Captures;
    #[derive(Clone, Copy, Debug)]
    pub struct Match;
    pub struct Matches;
    pub struct CaptureMatches;
    pub struct Split;
    pub struct SetMatches;
    #[derive(Clone, Debug)]
    pub struct RegexBuilder;
    pub struct RegexSetBuilder;
    impl Regex {
        pub fn new(re: &str) -> Result<Regex, Error> {}
        pub fn is_match(&self, haystack: &[u8]) -> bool {}
        pub fn find(&self, haystack: &[u8]) -> Option<Match> {}
        pub fn find_iter(&self, haystack: &[u8]) -> Matches {}
        pub fn find_at(&self, haystack: &[u8], start: usize) -> Option<Match> {}
        pub fn captures(&self, haystack: &[u8]) -> Option<Captures> {}
        pub fn captures_iter(&self, haystack: &[u8]) -> CaptureMatches {}
        pub fn split(&self, haystack: &[u8]) -> Split {}
        pub fn splitn(&self, haystack: &[u8], limit: usize) -> Split {}
        pub fn replace<R>(&self, haystack: &[u8], rep: R) -> std::borrow::Cow<[u8]> {}
        pub fn replace_all<R>(&self, haystack: &[u8], rep: R) -> std::borrow::Cow<[u8]> {}
        pub fn replacen<R>(&self, haystack: &[u8], limit: usize, rep: R) -> std::borrow::Cow<[u8]> {}
        pub fn as_str(&self) -> &str {}
        pub fn captures_len(&self) -> usize {}
    }
    impl RegexSet {
        pub fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(exprs: I) -> Result<RegexSet, Error> {}
        pub fn is_match(&self, haystack: &[u8]) -> bool {}
        pub fn matches(&self, haystack: &[u8]) -> SetMatches {}
    }
    impl Match {
        pub fn start(&self) -> usize {}
        pub fn end(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn range(&self) -> std::ops::Range<usize> {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
    impl Captures {
        pub fn get(&self, i: usize) -> Option<Match> {}
        pub fn name(&self, name: &str) -> Option<Match> {}
        pub fn extract<const N: usize>(&self) -> (&[u8], [&[u8]; N]) {}
        pub fn len(&self) -> usize {}
    }
    impl std::ops::Index<usize> for Captures {
        type Output = [u8];
        fn index(&self, i: usize) -> &[u8] {}
    }
    impl std::ops::Index<&str> for Captures {
        type Output = [u8];
        fn index(&self, name: &str) -> &[u8] {}
    }
    impl Iterator for Matches {
        type Item = Match;
        fn next(&mut self) -> Option<Match> {}
    }
    impl Iterator for CaptureMatches {
        type Item = Captures;
        fn next(&mut self) -> Option<Captures> {}
    }
    impl Iterator for Split {
        type Item = &[u8];
        fn next(&mut self) -> Option<&[u8]> {}
    }
    impl RegexBuilder {
        pub fn new(pattern: &str) -> RegexBuilder {}
        pub fn build(&self) -> Result<Regex, Error> {}
        pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
    }
    impl RegexSetBuilder {
        pub fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(patterns: I) -> RegexSetBuilder {}
        pub fn build(&self) -> Result<RegexSet, Error> {}
        pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    }
}
