//! placeholder
/// placeholder
pub enum Provenance { /// x
 Unknown }
