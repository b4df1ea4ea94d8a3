// std: `u8`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod u8 {
pub const MIN: u8 = 0;
pub const MAX: u8 = 0;
}
