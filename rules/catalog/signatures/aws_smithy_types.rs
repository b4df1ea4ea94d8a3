// aws-smithy-types.

#[derive(Clone, Debug)]
pub struct Blob;
impl Blob {
    pub fn new<T: Into<Vec<u8>>>(input: T) -> Self {}
    pub fn into_inner(self) -> Vec<u8> {}
}
impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {}
}
#[derive(Clone, Copy, Debug)]
pub struct DateTime;
impl DateTime {
    pub const fn from_secs(epoch_seconds: i64) -> Self {}
    pub const fn from_millis(epoch_millis: i64) -> Self {}
    pub const fn secs(&self) -> i64 {}
    pub fn to_millis(self) -> Result<i64, date_time::ConversionError> {}
    pub fn as_secs_f64(&self) -> f64 {}
}
pub mod date_time {
    #[derive(Debug)]
    pub struct ConversionError;
}
pub mod byte_stream {
    pub mod error {
        #[derive(Debug)]
        pub struct Error;
        impl std::error::Error for Error {}
    }
    #[derive(Debug)]
    pub struct ByteStream;
    #[derive(Clone, Debug)]
    pub struct AggregatedBytes;
    impl ByteStream {
        pub fn new(body: crate::body::SdkBody) -> Self {}
        pub fn from_static(bytes: &[u8]) -> Self {}
        pub async fn collect(self) -> Result<AggregatedBytes, error::Error> {}
        pub async fn from_path(path: impl AsRef<std::path::Path>) -> Result<Self, error::Error> {}
        pub fn into_async_read(self) -> impl tokio::io::AsyncBufRead {}
        pub async fn next(&mut self) -> Option<Result<bytes::Bytes, error::Error>> {}
        pub async fn try_next(&mut self) -> Result<Option<bytes::Bytes>, error::Error> {}
    }
    impl AggregatedBytes {
        pub fn into_bytes(self) -> bytes::Bytes {}
        pub fn to_vec(self) -> Vec<u8> {}
    }
    impl From<Vec<u8>> for ByteStream {
        fn from(input: Vec<u8>) -> Self {}
    }
    impl From<bytes::Bytes> for ByteStream {
        fn from(input: bytes::Bytes) -> Self {}
    }
}
pub mod body {
    #[derive(Debug)]
    pub struct SdkBody;
    impl SdkBody {
        pub fn empty() -> Self {}
    }
}
pub mod timeout {
    use std::time::Duration;
    #[derive(Clone, Debug)]
    pub struct TimeoutConfig;
    #[derive(Clone, Debug)]
    pub struct TimeoutConfigBuilder;
    impl TimeoutConfig {
        pub fn builder() -> TimeoutConfigBuilder {}
        pub fn disabled() -> TimeoutConfig {}
    }
    impl TimeoutConfigBuilder {
        pub fn new() -> Self {}
        pub fn connect_timeout(self, connect_timeout: Duration) -> Self {}
        pub fn read_timeout(self, read_timeout: Duration) -> Self {}
        pub fn operation_timeout(self, operation_timeout: Duration) -> Self {}
        pub fn operation_attempt_timeout(self, operation_attempt_timeout: Duration) -> Self {}
        pub fn build(self) -> TimeoutConfig {}
    }
}
pub mod retry {
    use std::time::Duration;
    #[derive(Clone, Debug)]
    pub struct RetryConfig;
    pub enum RetryMode {
        Standard,
        Adaptive,
    }
    impl RetryConfig {
        pub fn standard() -> Self {}
        pub fn adaptive() -> Self {}
        pub fn disabled() -> Self {}
        pub fn with_max_attempts(self, max_attempts: u32) -> Self {}
        pub fn with_initial_backoff(self, initial_backoff: Duration) -> Self {}
        pub fn with_max_backoff(self, max_backoff: Duration) -> Self {}
    }
}
