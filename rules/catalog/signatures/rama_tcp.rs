// rama_tcp 0.2 and 0.3.

pub mod server {
    #[otherwise(returns = "TcpListenerBuilder")]
    pub struct TcpListenerBuilder;
    impl TcpListenerBuilder {
        pub async fn bind<A>(self, addr: A) -> Result<TcpListener, Box<dyn std::error::Error + Send + Sync>> {}
        pub async fn bind_address<A>(self, addr: A) -> Result<TcpListener, Box<dyn std::error::Error + Send + Sync>> {}
    }
    pub struct TcpListener;
    impl TcpListener {
        pub fn build() -> TcpListenerBuilder {}
        pub fn build_with_state<S>(state: S) -> TcpListenerBuilder {}
        pub async fn bind<A>(addr: A) -> Result<TcpListener, Box<dyn std::error::Error + Send + Sync>> {}
        pub async fn bind_address<A>(addr: A, exec: rama_core::rt::Executor) -> Result<TcpListener, Box<dyn std::error::Error + Send + Sync>> {}
        pub fn with_state<S>(self, state: S) -> TcpListener {}
        pub async fn serve<S>(self, service: S) {}
        pub async fn serve_graceful<G, S>(self, guard: G, service: S) {}
    }
}
