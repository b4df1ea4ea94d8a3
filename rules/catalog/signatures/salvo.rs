// salvo 0.79.

pub use salvo_core::*;
pub mod prelude {
    pub use salvo_core::prelude::*;
}
