// bcrypt.

pub const DEFAULT_COST: u32 = 12;
#[derive(Debug)]
pub enum BcryptError {
    InvalidCost(String),
    InvalidHash(String),
}
impl std::error::Error for BcryptError {}
pub type BcryptResult<T> = Result<T, BcryptError>;
pub struct HashParts;
impl ToString for HashParts {
    fn to_string(&self) -> String {}
}
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> {}
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts> {}
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts> {}
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool> {}
pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> {}
pub fn non_truncating_hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts> {}
pub fn non_truncating_hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts> {}
pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool> {}
