// mongodb.

pub mod error {
    #[derive(Debug)]
    pub struct Error;
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
use error::Result;
#[derive(Clone, Debug)]
pub struct Client;
#[derive(Clone, Debug)]
pub struct Database;
#[derive(Clone, Debug)]
#[otherwise(returns = "Action")]
pub struct Collection<T>(T);
#[otherwise(returns = "Action")]
pub struct Action;
impl Client {
    pub async fn with_uri_str<S: AsRef<str>>(uri: S) -> Result<Self> {}
    pub fn with_options(options: options::ClientOptions) -> Result<Self> {}
    pub fn database(&self, name: &str) -> Database {}
}
impl Database {
    pub fn collection<T>(&self, name: &str) -> Collection<T> {}
}
pub mod options {
    #[derive(Clone, Debug, Default)]
    pub struct ClientOptions;
    impl ClientOptions {
        pub async fn parse<S: AsRef<str>>(s: S) -> crate::error::Result<Self> {}
    }
}
pub mod sync {
    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        pub fn with_uri_str<S: AsRef<str>>(uri: S) -> crate::error::Result<Self> {}
        pub fn with_options(options: crate::options::ClientOptions) -> crate::error::Result<Self> {}
    }
}
