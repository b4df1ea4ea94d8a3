// tower-layer.

pub use tower::Layer;
