// std: `u32`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod u32 {
pub const MIN: u32 = 0;
pub const MAX: u32 = 0;
}
