// opentelemetry_sdk, 0.21 and later.

#[derive(Clone, Debug)]
pub struct Resource;
pub mod error {
    #[derive(Debug)]
    pub enum OTelSdkError {
        AlreadyShutdown,
        Timeout(std::time::Duration),
        InternalFailure(String),
    }
}
pub mod logs {
    #[derive(Clone, Debug)]
    pub struct SdkLoggerProvider;
    impl SdkLoggerProvider {
        pub fn builder() -> LoggerProviderBuilder {}
        pub fn force_flush(&self) -> Result<(), crate::error::OTelSdkError> {}
        pub fn shutdown(&self) -> Result<(), crate::error::OTelSdkError> {}
        pub fn shutdown_with_timeout(&self, timeout: std::time::Duration) -> Result<(), crate::error::OTelSdkError> {}
    }
    #[derive(Debug, Default)]
    pub struct LoggerProviderBuilder;
    impl LoggerProviderBuilder {
        pub fn with_simple_exporter<T>(self, exporter: T) -> Self {}
        pub fn with_batch_exporter<T>(self, exporter: T) -> Self {}
        pub fn with_log_processor<T>(self, processor: T) -> Self {}
        pub fn with_resource(self, resource: crate::Resource) -> Self {}
        pub fn build(self) -> SdkLoggerProvider {}
    }
    #[derive(Clone, Debug)]
    pub struct LoggerProvider;
    impl LoggerProvider {
        pub fn builder() -> Builder {}
        pub fn force_flush(&self) -> Vec<Result<(), crate::error::OTelSdkError>> {}
        pub fn shutdown(&self) -> Result<(), crate::error::OTelSdkError> {}
    }
    #[derive(Debug, Default)]
    pub struct Builder;
    impl Builder {
        pub fn with_simple_exporter<T>(self, exporter: T) -> Self {}
        pub fn with_batch_exporter<T, R>(self, exporter: T, runtime: R) -> Self {}
        pub fn with_log_processor<T>(self, processor: T) -> Self {}
        pub fn with_resource(self, resource: crate::Resource) -> Self {}
        pub fn build(self) -> LoggerProvider {}
    }
    #[derive(Debug)]
    pub struct BatchLogProcessor;
    impl BatchLogProcessor {
        pub fn builder<E>(exporter: E) -> BatchLogProcessorBuilder<E> {}
    }
    pub struct BatchLogProcessorBuilder<E>(E);
    impl<E> BatchLogProcessorBuilder<E> {
        pub fn build(self) -> BatchLogProcessor {}
    }
}
pub mod metrics {
    #[derive(Clone, Debug, Default)]
    pub struct SdkMeterProvider;
    impl SdkMeterProvider {
        pub fn builder() -> MeterProviderBuilder {}
        pub fn force_flush(&self) -> Result<(), crate::error::OTelSdkError> {}
        pub fn shutdown(&self) -> Result<(), crate::error::OTelSdkError> {}
        pub fn shutdown_with_timeout(&self, timeout: std::time::Duration) -> Result<(), crate::error::OTelSdkError> {}
    }
    #[derive(Default)]
    pub struct MeterProviderBuilder;
    impl MeterProviderBuilder {
        pub fn with_reader<T>(self, reader: T) -> Self {}
        pub fn with_periodic_exporter<T>(self, exporter: T) -> Self {}
        pub fn with_resource(self, resource: crate::Resource) -> Self {}
        pub fn build(self) -> SdkMeterProvider {}
    }
}
pub mod trace {
    #[derive(Clone, Debug)]
    pub struct SdkTracerProvider;
    impl SdkTracerProvider {
        pub fn builder() -> TracerProviderBuilder {}
        pub fn force_flush(&self) -> Result<(), crate::error::OTelSdkError> {}
        pub fn shutdown(&self) -> Result<(), crate::error::OTelSdkError> {}
        pub fn shutdown_with_timeout(&self, timeout: std::time::Duration) -> Result<(), crate::error::OTelSdkError> {}
    }
    #[derive(Debug, Default)]
    pub struct TracerProviderBuilder;
    impl TracerProviderBuilder {
        pub fn with_simple_exporter<T>(self, exporter: T) -> Self {}
        pub fn with_batch_exporter<T>(self, exporter: T) -> Self {}
        pub fn with_span_processor<T>(self, processor: T) -> Self {}
        pub fn with_resource(self, resource: crate::Resource) -> Self {}
        pub fn build(self) -> SdkTracerProvider {}
    }
    #[derive(Clone, Debug)]
    pub struct TracerProvider;
    impl TracerProvider {
        pub fn builder() -> Builder {}
        pub fn force_flush(&self) -> Vec<Result<(), crate::error::OTelSdkError>> {}
        pub fn shutdown(&self) -> Result<(), crate::error::OTelSdkError> {}
    }
    #[derive(Debug, Default)]
    pub struct Builder;
    impl Builder {
        pub fn with_simple_exporter<T>(self, exporter: T) -> Self {}
        pub fn with_batch_exporter<T, R>(self, exporter: T, runtime: R) -> Self {}
        pub fn with_span_processor<T>(self, processor: T) -> Self {}
        pub fn with_resource(self, resource: crate::Resource) -> Self {}
        pub fn build(self) -> TracerProvider {}
    }
    #[derive(Debug)]
    pub struct BatchSpanProcessor;
    impl BatchSpanProcessor {
        pub fn builder<E>(exporter: E) -> BatchSpanProcessorBuilder<E> {}
    }
    pub struct BatchSpanProcessorBuilder<E>(E);
    impl<E> BatchSpanProcessorBuilder<E> {
        pub fn build(self) -> BatchSpanProcessor {}
    }
}
