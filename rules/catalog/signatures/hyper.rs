// hyper 0.14 and 1.

pub use body::Body;
pub use client::Client;
pub use error::{Error, Result};
pub use http::{self, HeaderMap, Method, Request, Response, StatusCode, Uri, Version, header};
pub use server::Server;
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)]
    pub struct Error;
    impl std::error::Error for Error {}
}
pub mod body {
    pub use bytes::{Buf, Bytes};
    #[derive(Debug, Default)]
    pub struct Body;
    pub struct Sender;
    pub struct Incoming;
    impl Body {
        pub fn empty() -> Body {}
        pub fn channel() -> (Sender, Body) {}
        pub fn wrap_stream<S>(stream: S) -> Body {}
    }
    impl Sender {
        pub async fn send_data(&mut self, chunk: Bytes) -> crate::Result<()> {}
    }
    impl From<String> for Body {
        fn from(value: String) -> Body {}
    }
    impl From<&str> for Body {
        fn from(value: &str) -> Body {}
    }
    impl From<Vec<u8>> for Body {
        fn from(value: Vec<u8>) -> Body {}
    }
    impl From<Bytes> for Body {
        fn from(value: Bytes) -> Body {}
    }
    pub async fn to_bytes<T>(body: T) -> crate::Result<Bytes> {}
    pub async fn aggregate<T>(body: T) -> crate::Result<impl Buf> {}
}
pub mod client {
    #[derive(Clone, Debug)]
    pub struct Client<C = HttpConnector, B = crate::Body>(C, B);
    #[derive(Clone, Debug)]
    #[otherwise(returns = "Builder")]
    pub struct Builder;
    #[derive(Clone, Debug)]
    pub struct HttpConnector;
    impl Client {
        pub fn new() -> Client {}
        pub fn builder() -> Builder {}
    }
    impl<C, B> Client<C, B> {
        pub async fn get(&self, uri: http::Uri) -> crate::Result<http::Response<crate::Body>> {}
        pub async fn request(&self, req: http::Request<B>) -> crate::Result<http::Response<crate::Body>> {}
    }
    impl Builder {
        pub fn build<C, B>(&self, connector: C) -> Client<C, B> {}
        pub fn build_http<B>(&self) -> Client<HttpConnector, B> {}
    }
}
pub mod server {
    pub struct Server<I = (), S = ()>(I, S);
    pub struct Builder<I = ()>(I);
    impl Server {
        pub fn bind(addr: &std::net::SocketAddr) -> Builder {}
        pub fn from_tcp(listener: std::net::TcpListener) -> crate::Result<Builder> {}
    }
    impl<I> Builder<I> {
        pub fn serve<S>(self, make_service: S) -> Server<I, S> {}
    }
    impl<I, S> Server<I, S> {
        pub async fn with_graceful_shutdown<F>(self, signal: F) -> crate::Result<()> {}
    }
    impl<I, S> std::future::Future for Server<I, S> {
        type Output = crate::Result<()>;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> std::task::Poll<Self::Output> {}
    }
    pub mod conn {
        pub mod http1 {
            #[otherwise(returns = "Builder")]
            pub struct Builder;
            impl Builder {
                pub fn new() -> Self {}
                pub async fn serve_connection<I, S>(&self, io: I, service: S) -> crate::Result<()> {}
            }
        }
        pub mod http2 {
            #[otherwise(returns = "Builder")]
            pub struct Builder;
            impl Builder {
                pub async fn serve_connection<I, S>(&self, io: I, service: S) -> crate::Result<()> {}
            }
        }
    }
}
pub mod service {
    pub use tower::Service;
    pub struct MakeServiceFn<F>(F);
    pub fn make_service_fn<F>(f: F) -> MakeServiceFn<F> {}
    pub struct ServiceFn<F>(F);
    pub fn service_fn<F>(f: F) -> ServiceFn<F> {}
}
