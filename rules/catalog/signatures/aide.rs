// aide 0.13 to 0.15: axum's routers with descriptions.

pub mod axum {
    pub struct ApiRouter<S = ()>(S);
    impl<S> ApiRouter<S> {
        pub fn new() -> Self {}
        pub fn with_state<S2>(self, state: S) -> ApiRouter<S2> {}
        pub fn api_route(self, path: &str, method_router: routing::ApiMethodRouter<S>) -> Self {}
        pub fn api_route_with<F>(self, path: &str, method_router: routing::ApiMethodRouter<S>, transform: F) -> Self {}
        pub fn route<M>(self, path: &str, method_router: M) -> Self {}
        pub fn nest(self, path: &str, router: ApiRouter<S>) -> Self {}
        pub fn nest_api_service<R>(self, path: &str, service: R) -> Self {}
        pub fn merge<R>(self, other: R) -> Self {}
        pub fn layer<L>(self, layer: L) -> Self {}
        pub fn fallback<H>(self, handler: H) -> Self {}
        pub fn finish_api<A>(self, api: &mut A) -> ::axum::Router<S> {}
        pub fn finish_api_with<A, F>(self, api: &mut A, transform: F) -> ::axum::Router<S> {}
    }
    pub mod routing {
        pub struct ApiMethodRouter<S = ()>(S);
        pub fn get<H, S>(handler: H) -> ApiMethodRouter<S> {}
        pub fn post<H, S>(handler: H) -> ApiMethodRouter<S> {}
        pub fn put<H, S>(handler: H) -> ApiMethodRouter<S> {}
        pub fn delete<H, S>(handler: H) -> ApiMethodRouter<S> {}
        pub fn patch<H, S>(handler: H) -> ApiMethodRouter<S> {}
        pub fn head<H, S>(handler: H) -> ApiMethodRouter<S> {}
        pub fn options<H, S>(handler: H) -> ApiMethodRouter<S> {}
        pub fn trace<H, S>(handler: H) -> ApiMethodRouter<S> {}
        pub fn get_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
        pub fn post_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
        pub fn put_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
        pub fn delete_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
        pub fn patch_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
        pub fn head_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
        pub fn options_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
        pub fn trace_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
        impl<S> ApiMethodRouter<S> {
            pub fn get<H>(self, handler: H) -> Self {}
            pub fn post<H>(self, handler: H) -> Self {}
            pub fn put<H>(self, handler: H) -> Self {}
            pub fn delete<H>(self, handler: H) -> Self {}
            pub fn patch<H>(self, handler: H) -> Self {}
            pub fn head<H>(self, handler: H) -> Self {}
            pub fn options<H>(self, handler: H) -> Self {}
            pub fn trace<H>(self, handler: H) -> Self {}
            pub fn get_with<H, F>(self, handler: H, transform: F) -> Self {}
            pub fn post_with<H, F>(self, handler: H, transform: F) -> Self {}
            pub fn put_with<H, F>(self, handler: H, transform: F) -> Self {}
            pub fn delete_with<H, F>(self, handler: H, transform: F) -> Self {}
            pub fn patch_with<H, F>(self, handler: H, transform: F) -> Self {}
            pub fn head_with<H, F>(self, handler: H, transform: F) -> Self {}
            pub fn options_with<H, F>(self, handler: H, transform: F) -> Self {}
            pub fn trace_with<H, F>(self, handler: H, transform: F) -> Self {}
        }
    }
}
