// rama_http_backend 0.2 and 0.3.

pub mod server {
    #[derive(Clone)]
    pub struct HttpServer;
    impl HttpServer {
        pub fn auto(exec: rama_core::rt::Executor) -> Self {}
        pub fn http1() -> Self {}
        pub fn h2(exec: rama_core::rt::Executor) -> Self {}
        pub fn new_http1(exec: rama_core::rt::Executor) -> Self {}
        pub fn new_h2(exec: rama_core::rt::Executor) -> Self {}
        pub fn service<S>(self, service: S) -> HttpService<S> {}
        pub async fn listen<A, S>(self, addr: A, service: S) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}
        pub async fn listen_unix<P, S>(self, path: P, service: S) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}
        pub async fn listen_with_state<St, A, S>(self, state: St, addr: A, service: S) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}
    }
    #[derive(Clone)]
    pub struct HttpService<S>(S);
}
