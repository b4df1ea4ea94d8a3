// Any `aws-sdk-*` crate: what all of them share.
//
// `#[otherwise(returns = "T")]` on a type: a method or associated function that is not listed exists, takes anything, and
// returns `T`, resolved from this module. Operations of a client and the setters of their builders differ by service.

pub use config::Config;
pub use error::Error;
use operation::any::builders::FluentBuilder;

#[derive(Clone, Debug)]
#[otherwise(returns = "operation::any::builders::FluentBuilder")]
pub struct Client;
impl Client {
    pub fn new(sdk_config: &aws_types::SdkConfig) -> Self {}
    pub fn from_conf(conf: Config) -> Self {}
    pub fn config(&self) -> &Config {}
}

/// What an operation answers. Its fields and getters differ by operation.
#[derive(Clone, Debug)]
pub struct Output {
    pub item: Option<std::collections::HashMap<String, types::AttributeValue>>,
    pub last_evaluated_key: Option<std::collections::HashMap<String, types::AttributeValue>>,
}

#[otherwise(returns = "Paginator")]
pub struct Paginator;
impl Paginator {
    pub fn items(self) -> Paginator {}
    pub fn send(self) -> aws_smithy_async::future::pagination_stream::PaginationStream<Result<Output, error::SdkError<Error>>> {}
}

/// Every operation has a module of its own, with its builder.
pub mod operation {
    pub mod any {
        pub mod builders {
            use crate::error::{Error, SdkError};
            use crate::{Output, Paginator, presigning};
            #[derive(Clone, Debug)]
            #[otherwise(returns = "FluentBuilder")]
            pub struct FluentBuilder;
            impl FluentBuilder {
                pub async fn send(self) -> Result<Output, SdkError<Error>> {}
                pub fn into_paginator(self) -> Paginator {}
                pub fn customize(self) -> Self {}
                pub async fn presigned(self, presigning_config: presigning::PresigningConfig) -> Result<presigning::PresignedRequest, SdkError<Error>> {}
                pub async fn wait(self, max_wait: std::time::Duration) -> Result<Output, SdkError<Error>> {}
            }
        }
    }
}

/// Before 0.25 all builders stood side by side.
pub mod client {
    pub mod fluent_builders {
        use crate::Output;
        use crate::error::{Error, SdkError};
        #[derive(Clone, Debug)]
        #[otherwise(returns = "FluentBuilder")]
        pub struct FluentBuilder;
        impl FluentBuilder {
            pub async fn send(self) -> Result<Output, SdkError<Error>> {}
        }
    }
}

pub mod config {
    #[derive(Clone, Debug)]
    pub struct Config;
    #[derive(Clone, Debug)]
    #[otherwise(returns = "Builder")]
    pub struct Builder;
    #[derive(Clone, Debug)]
    pub struct Region;
    #[derive(Clone, Debug)]
    pub struct Credentials;
    #[derive(Clone, Copy, Debug)]
    pub struct BehaviorVersion;
    impl Config {
        pub fn new(config: &aws_types::SdkConfig) -> Self {}
        pub fn builder() -> Builder {}
        pub fn to_builder(&self) -> Builder {}
        pub fn region(&self) -> Option<&Region> {}
    }
    impl Builder {
        pub fn new() -> Self {}
        pub fn from(sdk_config: &aws_types::SdkConfig) -> Self {}
        pub fn timeout_config(self, timeout_config: aws_smithy_types::timeout::TimeoutConfig) -> Self {}
        pub fn build(self) -> Config {}
    }
    impl From<&aws_types::SdkConfig> for Builder {
        fn from(sdk_config: &aws_types::SdkConfig) -> Self {}
    }
    impl From<&aws_types::SdkConfig> for Config {
        fn from(sdk_config: &aws_types::SdkConfig) -> Self {}
    }
    impl Region {
        pub fn new(region: impl Into<std::borrow::Cow<str>>) -> Self {}
        pub const fn from_static(region: &str) -> Self {}
    }
    impl Credentials {
        pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>, session_token: Option<String>, expires_after: Option<std::time::SystemTime>, provider_name: &str) -> Self {}
    }
    impl BehaviorVersion {
        pub fn latest() -> Self {}
    }
}

pub mod error {
    #[derive(Debug)]
    pub struct Error;
    #[derive(Debug)]
    pub enum SdkError<E> {
        ConstructionFailure(E),
        TimeoutError(E),
        DispatchFailure(E),
        ResponseError(E),
        ServiceError(E),
    }
    impl std::error::Error for Error {}
    impl<E> std::error::Error for SdkError<E> {}
    impl<E> SdkError<E> {
        pub fn into_service_error(self) -> E {}
        pub fn as_service_error(&self) -> Option<&E> {}
    }
    impl<E> From<SdkError<E>> for Error {
        fn from(err: SdkError<E>) -> Self {}
    }
}

pub mod presigning {
    use std::time::Duration;
    #[derive(Clone, Debug)]
    pub struct PresigningConfig;
    #[derive(Debug)]
    pub struct PresigningConfigError;
    pub struct PresignedRequest;
    impl PresigningConfig {
        pub fn expires_in(expires_in: Duration) -> Result<PresigningConfig, PresigningConfigError> {}
    }
    impl PresignedRequest {
        pub fn uri(&self) -> &str {}
        pub fn method(&self) -> &str {}
    }
}

pub mod primitives {
    pub use aws_smithy_types::byte_stream::{AggregatedBytes, ByteStream};
    pub use aws_smithy_types::{Blob, DateTime};
}

pub mod types {
    use super::primitives::Blob;
    use std::collections::HashMap;
    /// Of DynamoDB.
    #[derive(Clone, Debug)]
    pub enum AttributeValue {
        B(Blob),
        Bool(bool),
        Bs(Vec<Blob>),
        L(Vec<AttributeValue>),
        M(HashMap<String, AttributeValue>),
        N(String),
        Ns(Vec<String>),
        Null(bool),
        S(String),
        Ss(Vec<String>),
        Unknown,
    }
    impl AttributeValue {
        pub fn as_b(&self) -> Result<&Blob, &Self> {}
        pub fn as_bool(&self) -> Result<&bool, &Self> {}
        pub fn as_l(&self) -> Result<&Vec<AttributeValue>, &Self> {}
        pub fn as_m(&self) -> Result<&HashMap<String, AttributeValue>, &Self> {}
        pub fn as_n(&self) -> Result<&String, &Self> {}
        pub fn as_null(&self) -> Result<&bool, &Self> {}
        pub fn as_ns(&self) -> Result<&Vec<String>, &Self> {}
        pub fn as_s(&self) -> Result<&String, &Self> {}
        pub fn as_ss(&self) -> Result<&Vec<String>, &Self> {}
        pub fn is_s(&self) -> bool {}
        pub fn is_n(&self) -> bool {}
    }
}
