// axum-extra 0.10 to 0.12.

pub mod routing {
    pub trait RouterExt<S> {
        fn typed_get<H>(self, handler: H) -> Self;
        fn typed_delete<H>(self, handler: H) -> Self;
        fn typed_head<H>(self, handler: H) -> Self;
        fn typed_options<H>(self, handler: H) -> Self;
        fn typed_patch<H>(self, handler: H) -> Self;
        fn typed_post<H>(self, handler: H) -> Self;
        fn typed_put<H>(self, handler: H) -> Self;
        fn typed_trace<H>(self, handler: H) -> Self;
        fn typed_connect<H>(self, handler: H) -> Self;
    }
    impl<S> RouterExt<S> for axum::Router<S> {}
}
