// std: `i128`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod i128 {
pub const MIN: i128 = 0;
pub const MAX: i128 = 0;
}
