// tracing-appender.

pub fn non_blocking<T>(writer: T) -> (non_blocking::NonBlocking, non_blocking::WorkerGuard) {}
pub mod non_blocking {
    #[derive(Clone, Debug)]
    pub struct NonBlocking;
    impl NonBlocking {
        pub fn new<T>(writer: T) -> (NonBlocking, WorkerGuard) {}
    }
    #[derive(Debug)]
    pub struct WorkerGuard;
    #[derive(Debug, Default)]
    pub struct NonBlockingBuilder;
    impl NonBlockingBuilder {
        pub fn buffered_lines_limit(self, buffered_lines_limit: usize) -> NonBlockingBuilder {}
        pub fn lossy(self, is_lossy: bool) -> NonBlockingBuilder {}
        pub fn thread_name(self, name: &str) -> NonBlockingBuilder {}
        pub fn finish<T>(self, writer: T) -> (NonBlocking, WorkerGuard) {}
    }
}
pub mod rolling {
    #[derive(Debug)]
    pub struct RollingFileAppender;
    impl RollingFileAppender {
        pub fn new(rotation: Rotation, directory: impl AsRef<std::path::Path>, file_name_prefix: impl AsRef<std::path::Path>) -> RollingFileAppender {}
    }
    #[derive(Clone, Debug)]
    pub struct Rotation;
    pub fn minutely(directory: impl AsRef<std::path::Path>, file_name_prefix: impl AsRef<std::path::Path>) -> RollingFileAppender {}
    pub fn hourly(directory: impl AsRef<std::path::Path>, file_name_prefix: impl AsRef<std::path::Path>) -> RollingFileAppender {}
    pub fn daily(directory: impl AsRef<std::path::Path>, file_name_prefix: impl AsRef<std::path::Path>) -> RollingFileAppender {}
    pub fn never(directory: impl AsRef<std::path::Path>, file_name: impl AsRef<std::path::Path>) -> RollingFileAppender {}
}
