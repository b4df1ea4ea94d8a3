//! placeholder
/// placeholder
pub struct Program;
