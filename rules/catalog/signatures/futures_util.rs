// futures-util.

pub use futures::*;
