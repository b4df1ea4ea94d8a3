//! placeholder
/// placeholder
pub struct Duration;
