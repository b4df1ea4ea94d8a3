// std: `i16`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod i16 {
pub const MIN: i16 = 0;
pub const MAX: i16 = 0;
}
