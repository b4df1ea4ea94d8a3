// futures-core.

pub use futures::future;
pub use futures::stream::{self, Stream, TryStream};
pub use futures::future::{Future, TryFuture};
