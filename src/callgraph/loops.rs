//! placeholder
/// placeholder
pub struct LoopSite;
/// placeholder
pub enum LoopEnd { /// x
 Never }
