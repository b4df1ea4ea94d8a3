// hyper-util.

pub mod client {
    pub mod legacy {
        #[derive(Clone)]
        pub struct Client<C = (), B = ()>(C, B);
        #[derive(Clone)]
        #[otherwise(returns = "Builder")]
        pub struct Builder;
        #[derive(Debug)]
        pub struct Error;
        impl std::error::Error for Error {}
        impl Client {
            pub fn builder<E>(executor: E) -> Builder {}
        }
        impl<C, B> Client<C, B> {
            pub async fn get(&self, uri: http::Uri) -> Result<http::Response<hyper::body::Incoming>, Error> {}
            pub async fn request(&self, req: http::Request<B>) -> Result<http::Response<hyper::body::Incoming>, Error> {}
        }
        impl Builder {
            pub fn new<E>(executor: E) -> Self {}
            pub fn build<C, B>(&self, connector: C) -> Client<C, B> {}
            pub fn build_http<B>(&self) -> Client<connect::HttpConnector, B> {}
        }
        pub mod connect {
            #[derive(Clone, Debug)]
            pub struct HttpConnector;
            impl HttpConnector {
                pub fn new() -> HttpConnector {}
            }
        }
    }
}
pub mod rt {
    #[derive(Clone, Debug)]
    pub struct TokioExecutor;
    pub struct TokioIo<T>(T);
    impl TokioExecutor {
        pub fn new() -> Self {}
    }
    impl<T> TokioIo<T> {
        pub fn new(inner: T) -> Self {}
    }
}
pub mod server {
    pub mod conn {
        pub mod auto {
            #[derive(Clone)]
            #[otherwise(returns = "Builder<E>")]
            pub struct Builder<E>(E);
            impl<E> Builder<E> {
                pub fn new(executor: E) -> Self {}
                pub async fn serve_connection<I, S>(&self, io: I, service: S) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}
                pub async fn serve_connection_with_upgrades<I, S>(&self, io: I, service: S) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}
            }
        }
    }
}
