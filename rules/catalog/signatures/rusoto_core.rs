// rusoto_core.

pub use region::Region;
pub use request::HttpClient;
#[derive(Clone)]
pub struct Client;
#[derive(Debug)]
pub struct RusotoError<E>(E);
impl<E> std::error::Error for RusotoError<E> {}
impl Client {
    pub fn shared() -> Self {}
    pub fn new_with<P, D>(credentials_provider: P, dispatcher: D) -> Self {}
}
pub mod request {
    pub struct HttpClient;
    #[derive(Debug)]
    pub struct TlsError;
    impl HttpClient {
        pub fn new() -> Result<Self, TlsError> {}
    }
}
pub mod region {
    #[derive(Clone, Debug, Default)]
    pub enum Region {
        UsEast1,
        UsEast2,
        UsWest1,
        UsWest2,
        EuCentral1,
        EuWest1,
    }
    impl Region {
        pub fn name(&self) -> &str {}
    }
}
