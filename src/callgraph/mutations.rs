//! placeholder
/// placeholder
pub struct Mutation;
/// placeholder
pub enum Place { /// x
 Other }
