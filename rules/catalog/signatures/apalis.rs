// apalis 0.6.

pub mod prelude {
    pub use apalis_core::builder::{WorkerBuilder, WorkerFactory, WorkerFactoryFn};
    pub use apalis_core::layers::extensions::Data;
    pub use apalis_core::monitor::Monitor;
    pub use apalis_core::service_fn::{ServiceFn, service_fn};
    pub use apalis_core::worker::Worker;
}
