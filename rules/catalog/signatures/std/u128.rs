// std: `u128`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod u128 {
pub const MIN: u128 = 0;
pub const MAX: u128 = 0;
}
