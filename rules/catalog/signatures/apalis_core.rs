// apalis_core 0.6 and 1.0.

pub mod builder {
    #[otherwise(returns = "WorkerBuilder")]
    pub struct WorkerBuilder;
    impl WorkerBuilder {
        pub fn new<T: AsRef<str>>(name: T) -> WorkerBuilder {}
        pub fn backend<B>(self, backend: B) -> WorkerBuilder {}
        pub fn data<D>(self, data: D) -> WorkerBuilder {}
        pub fn layer<U>(self, layer: U) -> WorkerBuilder {}
    }
    pub trait WorkerFactory {
        fn build<S>(self, service: S) -> crate::worker::Worker;
    }
    impl WorkerFactory for WorkerBuilder {}
    pub trait WorkerFactoryFn {
        fn build_fn<F>(self, f: F) -> crate::worker::Worker;
    }
    impl WorkerFactoryFn for WorkerBuilder {}
}
pub mod worker {
    pub struct Worker;
    impl Worker {
        pub async fn run(self) {}
        pub async fn run_until<F>(self, signal: F) {}
        pub async fn run_with_ctx<C>(self, ctx: C) {}
    }
    pub mod builder {
        #[otherwise(returns = "WorkerBuilder")]
        pub struct WorkerBuilder;
        impl WorkerBuilder {
            pub fn new<T: AsRef<str>>(name: T) -> WorkerBuilder {}
            pub fn build<W>(self, service: W) -> crate::worker::Worker {}
        }
    }
}
pub mod service_fn {
    #[derive(Clone)]
    pub struct ServiceFn<T>(T);
    pub fn service_fn<T>(f: T) -> ServiceFn<T> {}
}
pub mod monitor {
    #[derive(Default)]
    pub struct Monitor;
    impl Monitor {
        pub fn new() -> Self {}
        pub fn register<W>(self, worker: W) -> Self {}
        pub fn register_with_count<W>(self, count: usize, worker: W) -> Self {}
        pub fn on_event<F>(self, f: F) -> Self {}
        pub fn shutdown_timeout(self, duration: std::time::Duration) -> Self {}
        pub fn with_terminator<F>(self, fut: F) -> Self {}
        pub async fn run(self) -> std::io::Result<()> {}
        pub async fn run_with_signal<S>(self, signal: S) -> std::io::Result<()> {}
    }
}
pub mod layers {
    pub mod extensions {
        #[derive(Clone)]
        pub struct Data<T>(T);
        impl<T> std::ops::Deref for Data<T> {
            type Target = T;
            fn deref(&self) -> &Self::Target {}
        }
    }
}
