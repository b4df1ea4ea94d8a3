// aws-types.

pub use sdk_config::SdkConfig;

pub mod sdk_config {
    #[derive(Clone, Debug)]
    pub struct SdkConfig;
    #[derive(Debug)]
    #[otherwise(returns = "Builder")]
    pub struct Builder;
    impl SdkConfig {
        pub fn region(&self) -> Option<&crate::region::Region> {}
        pub fn endpoint_url(&self) -> Option<&str> {}
        pub fn builder() -> Builder {}
        pub fn into_builder(self) -> Builder {}
        pub fn to_builder(&self) -> Builder {}
    }
    impl Builder {
        pub fn build(self) -> SdkConfig {}
    }
}
pub mod region {
    #[derive(Clone, Debug)]
    pub struct Region;
    impl Region {
        pub fn new(region: impl Into<std::borrow::Cow<str>>) -> Self {}
        pub const fn from_static(region: &str) -> Self {}
    }
    impl AsRef<str> for Region {
        fn as_ref(&self) -> &str {}
    }
}
