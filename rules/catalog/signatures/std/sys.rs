// std: `sys`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod sys {
pub mod io {
pub mod error {
pub type RawOsError = i32;
}
}
}
