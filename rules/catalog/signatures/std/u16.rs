// std: `u16`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod u16 {
pub const MIN: u16 = 0;
pub const MAX: u16 = 0;
}
