// std: `i32`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod i32 {
pub const MIN: i32 = 0;
pub const MAX: i32 = 0;
}
