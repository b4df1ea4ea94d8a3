// password-hash.

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub trait PasswordHasher {
    fn hash_password<S>(&self, password: &[u8], salt: S) -> Result<PasswordHash> {}
    fn hash_password_customized<A, V, P, S>(&self, password: &[u8], algorithm: A, version: V, params: P, salt: S) -> Result<PasswordHash>;
}
pub trait PasswordVerifier {
    fn verify_password(&self, password: &[u8], hash: &PasswordHash) -> Result<()>;
}
impl<T: PasswordHasher> PasswordVerifier for T {
    fn verify_password(&self, password: &[u8], hash: &PasswordHash) -> Result<()> {}
}
pub struct PasswordHash;
impl PasswordHash {
    pub fn new(s: &str) -> Result<PasswordHash> {}
    pub fn verify_password(&self, algs: &[&dyn PasswordVerifier], password: impl AsRef<[u8]>) -> Result<()> {}
}
impl ToString for PasswordHash {
    fn to_string(&self) -> String {}
}
pub struct SaltString;
impl SaltString {
    pub fn generate<R>(rng: R) -> SaltString {}
    pub fn from_b64(s: &str) -> Result<SaltString> {}
    pub fn encode_b64(input: &[u8]) -> Result<SaltString> {}
    pub fn as_str(&self) -> &str {}
}
pub mod rand_core {
    #[derive(Clone, Copy, Default)]
    pub struct OsRng;
}
