// rama 0.2 and 0.3.

pub use rama_core::{Context, Layer, Service, context, layer, rt, service};
pub use rama_tcp as tcp;
pub mod http {
    pub use rama_http::{matcher, service};
    pub use rama_http_backend::server;
}
