// std: `usize`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod usize {
pub const MIN: usize = 0;
pub const MAX: usize = 0;
}
