// rama_http 0.2 and 0.3.

pub mod matcher {
    #[derive(Clone)]
    #[otherwise(returns = "HttpMatcher")]
    pub struct HttpMatcher;
}
pub mod service {
    pub mod web {
        #[derive(Default)]
        pub struct Router<State = ()>(State);
        impl<State> Router<State> {
            pub fn new() -> Self {}
            pub fn new_with_state(state: State) -> Self {}
            pub fn get<I>(self, path: &str, service: I) -> Self {}
            pub fn post<I>(self, path: &str, service: I) -> Self {}
            pub fn put<I>(self, path: &str, service: I) -> Self {}
            pub fn delete<I>(self, path: &str, service: I) -> Self {}
            pub fn patch<I>(self, path: &str, service: I) -> Self {}
            pub fn head<I>(self, path: &str, service: I) -> Self {}
            pub fn options<I>(self, path: &str, service: I) -> Self {}
            pub fn trace<I>(self, path: &str, service: I) -> Self {}
            pub fn connect<I>(self, path: &str, service: I) -> Self {}
            pub fn sub<I>(self, prefix: &str, service: I) -> Self {}
            pub fn match_route<I, M>(self, path: &str, matcher: M, service: I) -> Self {}
            pub fn not_found<I>(self, service: I) -> Self {}
            pub fn with_get<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_post<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_put<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_delete<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_patch<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_head<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_options<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_trace<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_connect<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn set_get<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_post<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_put<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_delete<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_patch<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_head<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_options<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_trace<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_connect<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn with_sub_service<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn set_sub_service<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn with_endpoint_service<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn set_endpoint_service<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn with_match_route<I>(self, path: impl AsRef<str>, matcher: crate::matcher::HttpMatcher, service: I) -> Self {}
            pub fn set_match_route<I>(&mut self, path: impl AsRef<str>, matcher: crate::matcher::HttpMatcher, service: I) -> &mut Self {}
            pub fn with_not_found<I>(self, service: I) -> Self {}
            pub fn set_not_found<I>(&mut self, service: I) -> &mut Self {}
        }
        #[derive(Default)]
        pub struct WebService<State = ()>(State);
        impl<State> WebService<State> {
            pub fn new() -> Self {}
            pub fn new_with_state(state: State) -> Self {}
            pub fn get<I>(self, path: &str, service: I) -> Self {}
            pub fn post<I>(self, path: &str, service: I) -> Self {}
            pub fn put<I>(self, path: &str, service: I) -> Self {}
            pub fn delete<I>(self, path: &str, service: I) -> Self {}
            pub fn patch<I>(self, path: &str, service: I) -> Self {}
            pub fn head<I>(self, path: &str, service: I) -> Self {}
            pub fn options<I>(self, path: &str, service: I) -> Self {}
            pub fn trace<I>(self, path: &str, service: I) -> Self {}
            pub fn nest<I>(self, prefix: &str, service: I) -> Self {}
            pub fn on<I>(self, matcher: crate::matcher::HttpMatcher, service: I) -> Self {}
            pub fn dir(self, prefix: &str, dir: &str) -> Self {}
            pub fn not_found<I>(self, service: I) -> Self {}
            pub fn with_get<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_post<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_put<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_delete<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_patch<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_head<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_options<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn with_trace<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn set_get<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_post<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_put<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_delete<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_patch<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_head<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_options<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn set_trace<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn with_matcher<I>(self, matcher: crate::matcher::HttpMatcher, service: I) -> Self {}
            pub fn set_matcher<I>(&mut self, matcher: crate::matcher::HttpMatcher, service: I) -> &mut Self {}
            pub fn with_nest_service<I>(self, path: impl AsRef<str>, service: I) -> Self {}
            pub fn set_nest_service<I>(&mut self, path: impl AsRef<str>, service: I) -> &mut Self {}
            pub fn with_not_found<I>(self, service: I) -> Self {}
            pub fn set_not_found<I>(&mut self, service: I) -> &mut Self {}
        }
    }
}
