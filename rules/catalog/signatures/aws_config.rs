// aws-config.

pub use aws_types::SdkConfig;
pub use aws_types::region::Region;

#[derive(Clone, Copy, Debug)]
pub struct BehaviorVersion;
#[derive(Debug)]
#[otherwise(returns = "ConfigLoader")]
pub struct ConfigLoader;
pub async fn load_from_env() -> SdkConfig {}
pub async fn load_defaults(version: BehaviorVersion) -> SdkConfig {}
pub fn from_env() -> ConfigLoader {}
pub fn defaults(version: BehaviorVersion) -> ConfigLoader {}
impl BehaviorVersion {
    pub fn latest() -> Self {}
    pub fn v2023_11_09() -> Self {}
    pub fn v2024_03_28() -> Self {}
    pub fn v2025_01_17() -> Self {}
    pub fn v2025_08_07() -> Self {}
}
impl ConfigLoader {
    pub fn region<R>(self, region: R) -> Self {}
    pub fn retry_config(self, retry_config: aws_smithy_types::retry::RetryConfig) -> Self {}
    pub fn timeout_config(self, timeout_config: aws_smithy_types::timeout::TimeoutConfig) -> Self {}
    pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self {}
    pub async fn load(self) -> SdkConfig {}
}

pub mod meta {
    pub mod region {
        #[derive(Debug)]
        pub struct RegionProviderChain;
        impl RegionProviderChain {
            pub fn first_try<R>(provider: R) -> Self {}
            pub fn default_provider() -> Self {}
            pub fn or_else<F>(self, fallback: F) -> Self {}
            pub fn or_default_provider(self) -> Self {}
            pub async fn region(&self) -> Option<aws_types::region::Region> {}
        }
    }
}
pub mod default_provider {
    pub mod credentials {
        pub struct DefaultCredentialsChain;
        #[otherwise(returns = "Builder")]
        pub struct Builder;
        impl DefaultCredentialsChain {
            pub fn builder() -> Builder {}
        }
        impl Builder {
            pub async fn build(self) -> DefaultCredentialsChain {}
        }
    }
}
pub mod sts {
    pub struct AssumeRoleProvider;
    #[otherwise(returns = "AssumeRoleProviderBuilder")]
    pub struct AssumeRoleProviderBuilder;
    impl AssumeRoleProvider {
        pub fn builder(role: impl Into<String>) -> AssumeRoleProviderBuilder {}
    }
    impl AssumeRoleProviderBuilder {
        pub async fn build(self) -> AssumeRoleProvider {}
        pub async fn build_from_provider<P>(self, provider: P) -> AssumeRoleProvider {}
    }
}
pub mod timeout {
    pub use aws_smithy_types::timeout::{TimeoutConfig, TimeoutConfigBuilder};
}
pub mod retry {
    pub use aws_smithy_types::retry::{RetryConfig, RetryMode};
}
