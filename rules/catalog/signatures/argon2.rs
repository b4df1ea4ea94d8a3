// argon2.

pub use password_hash::{self, PasswordHash, PasswordHasher, PasswordVerifier};

#[derive(Debug)]
pub enum Error {
    PwdTooLong,
    SaltTooShort,
}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub enum Algorithm {
    Argon2d,
    Argon2i,
    Argon2id,
}
pub enum Version {
    V0x10,
    V0x13,
}
#[derive(Clone, Default)]
pub struct Params;
impl Params {
    pub fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Params> {}
}
#[derive(Clone, Default)]
pub struct Argon2;
impl Argon2 {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Argon2 {}
    pub fn new_with_secret(secret: &[u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Argon2> {}
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()> {}
    pub fn hash_password_into_with_memory<M>(&self, pwd: &[u8], salt: &[u8], out: &mut [u8], memory_blocks: M) -> Result<()> {}
}
impl PasswordHasher for Argon2 {
    fn hash_password_customized<A, V, P, S>(&self, password: &[u8], algorithm: A, version: V, params: P, salt: S) -> password_hash::Result<PasswordHash> {}
}
