// std: `i64`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod i64 {
pub const MIN: i64 = 0;
pub const MAX: i64 = 0;
}
