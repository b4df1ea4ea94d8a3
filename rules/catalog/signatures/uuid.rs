// uuid.

#[derive(Clone, Copy, Debug, Default)]
pub struct Uuid;
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
impl Uuid {
    pub fn new_v4() -> Uuid {}
    pub fn now_v7() -> Uuid {}
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid {}
    pub const fn nil() -> Uuid {}
    pub fn parse_str(input: &str) -> Result<Uuid, Error> {}
    pub fn as_bytes(&self) -> &[u8; 16] {}
    pub fn is_nil(&self) -> bool {}
    pub fn simple(self) -> fmt::Simple {}
    pub fn hyphenated(self) -> fmt::Hyphenated {}
    pub fn to_simple(self) -> fmt::Simple {}
    pub fn to_hyphenated(self) -> fmt::Hyphenated {}
}
pub mod fmt {
    pub struct Simple;
    pub struct Hyphenated;
    impl std::fmt::Display for Simple {
        fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {}
    }
    impl std::fmt::Display for Hyphenated {
        fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {}
    }
}
impl std::fmt::Display for Uuid {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {}
}
impl std::str::FromStr for Uuid {
    type Err = Error;
    fn from_str(uuid_str: &str) -> Result<Uuid, Error> {}
}
