// base64.

pub mod engine {
    pub trait Engine {
        fn encode<T: AsRef<[u8]>>(&self, input: T) -> String {}
        fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, crate::DecodeError> {}
    }
    pub mod general_purpose {
        #[derive(Clone, Debug)]
        pub struct GeneralPurpose;
        impl super::Engine for GeneralPurpose {}
        pub const STANDARD: GeneralPurpose = GeneralPurpose;
        pub const STANDARD_NO_PAD: GeneralPurpose = GeneralPurpose;
        pub const URL_SAFE: GeneralPurpose = GeneralPurpose;
        pub const URL_SAFE_NO_PAD: GeneralPurpose = GeneralPurpose;
    }
}
pub mod prelude {
    pub use crate::engine::Engine;
    pub use crate::engine::general_purpose::{STANDARD as BASE64_STANDARD, URL_SAFE as BASE64_URL_SAFE, URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD};
}
pub use engine::Engine;
#[derive(Clone, Debug)]
pub enum DecodeError {
    InvalidByte(usize, u8),
}
impl std::error::Error for DecodeError {}
pub fn encode<T: AsRef<[u8]>>(input: T) -> String {}
pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError> {}
