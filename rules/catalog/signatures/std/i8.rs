// std: `i8`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod i8 {
pub const MIN: i8 = 0;
pub const MAX: i8 = 0;
}
