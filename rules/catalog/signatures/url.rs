// url.

#[derive(Clone, Debug)]
pub struct Url;
#[derive(Clone, Copy, Debug)]
pub enum ParseError {
    EmptyHost,
    RelativeUrlWithoutBase,
}
impl std::error::Error for ParseError {}
impl Url {
    pub fn parse(input: &str) -> Result<Url, ParseError> {}
    pub fn parse_with_params<I>(input: &str, iter: I) -> Result<Url, ParseError> {}
    pub fn join(&self, input: &str) -> Result<Url, ParseError> {}
    pub fn as_str(&self) -> &str {}
    pub fn scheme(&self) -> &str {}
    pub fn username(&self) -> &str {}
    pub fn password(&self) -> Option<&str> {}
    pub fn host_str(&self) -> Option<&str> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn port(&self) -> Option<u16> {}
    pub fn path(&self) -> &str {}
    pub fn path_segments(&self) -> Option<std::str::Split<char>> {}
    pub fn query(&self) -> Option<&str> {}
    pub fn query_pairs(&self) -> Parse {}
    pub fn query_pairs_mut(&mut self) -> Serializer {}
    pub fn fragment(&self) -> Option<&str> {}
    pub fn set_path(&mut self, path: &str) {}
    pub fn set_query(&mut self, query: Option<&str>) {}
}
#[derive(Clone)]
pub struct Parse;
impl Iterator for Parse {
    type Item = (std::borrow::Cow<str>, std::borrow::Cow<str>);
    fn next(&mut self) -> Option<Self::Item> {}
}
pub struct Serializer;
impl Serializer {
    pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self {}
    pub fn clear(&mut self) -> &mut Self {}
    pub fn finish(&mut self) -> String {}
}
impl std::fmt::Display for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {}
}
impl std::str::FromStr for Url {
    type Err = ParseError;
    fn from_str(input: &str) -> Result<Url, ParseError> {}
}
impl From<Url> for String {
    fn from(value: Url) -> String {}
}
