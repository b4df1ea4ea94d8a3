// std: `isize`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod isize {
pub const MIN: isize = 0;
pub const MAX: isize = 0;
}
