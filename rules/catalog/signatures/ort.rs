// ort 2.

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod session {
    use crate::Result;

    pub struct Session;
    impl Session {
        pub fn builder() -> Result<builder::SessionBuilder> {}
        pub fn run<I>(&self, input_values: I) -> Result<SessionOutputs> {}
        pub fn run_with_options<I, O>(&self, input_values: I, run_options: O) -> Result<SessionOutputs> {}
        pub async fn run_async<I>(&self, input_values: I) -> Result<SessionOutputs> {}
    }
    pub struct SessionOutputs;
    impl SessionOutputs {
        pub fn len(&self) -> usize {}
    }
    pub mod builder {
        use crate::Result;
        use super::Session;

        pub struct SessionBuilder;
        impl SessionBuilder {
            pub fn new() -> Result<SessionBuilder> {}
            pub fn with_optimization_level(self, opt_level: GraphOptimizationLevel) -> Result<SessionBuilder> {}
            pub fn with_intra_threads(self, num_threads: usize) -> Result<SessionBuilder> {}
            pub fn with_inter_threads(self, num_threads: usize) -> Result<SessionBuilder> {}
            pub fn with_parallel_execution(self, parallel_execution: bool) -> Result<SessionBuilder> {}
            pub fn with_memory_pattern(self, enable: bool) -> Result<SessionBuilder> {}
            pub fn with_execution_providers<E>(self, execution_providers: E) -> Result<SessionBuilder> {}
            pub fn with_log_id<S>(self, id: S) -> Result<SessionBuilder> {}
            pub fn commit_from_file<P>(self, model_filepath: P) -> Result<Session> {}
            pub fn commit_from_memory(self, model_bytes: &[u8]) -> Result<Session> {}
            pub fn commit_from_memory_directly(self, model_bytes: &[u8]) -> Result<Session> {}
            pub fn commit_from_url(self, model_url: impl AsRef<str>) -> Result<Session> {}
        }
        pub enum GraphOptimizationLevel {
            Disable,
            Level1,
            Level2,
            Level3,
        }
    }
}
