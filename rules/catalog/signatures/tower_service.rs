// tower-service.

pub use tower::Service;
