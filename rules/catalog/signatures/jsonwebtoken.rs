// jsonwebtoken.

pub mod errors {
    #[derive(Debug)]
    pub struct Error;
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
#[derive(Clone)]
pub struct DecodingKey;
#[derive(Clone)]
pub struct EncodingKey;
#[derive(Clone, Debug, Default)]
pub struct Header {
    pub kid: Option<String>,
    pub alg: Algorithm,
}
#[derive(Clone, Debug)]
pub struct Validation;
#[derive(Clone, Copy, Debug, Default)]
pub enum Algorithm {
    HS256,
    RS256,
    ES256,
}
#[derive(Debug)]
pub struct TokenData<T> {
    pub header: Header,
    pub claims: T,
}
pub fn decode<T>(token: &str, key: &DecodingKey, validation: &Validation) -> errors::Result<TokenData<T>> {}
pub fn decode_header(token: &str) -> errors::Result<Header> {}
pub fn encode<T>(header: &Header, claims: &T, key: &EncodingKey) -> errors::Result<String> {}
impl DecodingKey {
    pub fn from_secret(secret: &[u8]) -> Self {}
    pub fn from_rsa_pem(key: &[u8]) -> errors::Result<Self> {}
    pub fn from_rsa_components(modulus: &str, exponent: &str) -> errors::Result<Self> {}
}
impl EncodingKey {
    pub fn from_secret(secret: &[u8]) -> Self {}
    pub fn from_rsa_pem(key: &[u8]) -> errors::Result<Self> {}
}
impl Validation {
    pub fn new(alg: Algorithm) -> Validation {}
    pub fn set_audience<T>(&mut self, items: &[T]) {}
    pub fn set_issuer<T>(&mut self, items: &[T]) {}
}
