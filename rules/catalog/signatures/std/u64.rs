// std: `u64`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod u64 {
pub const MIN: u64 = 0;
pub const MAX: u64 = 0;
}
