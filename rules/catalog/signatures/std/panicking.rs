// std: `panicking`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod panicking {
pub use crate::panic::set_hook;
pub use crate::panic::take_hook;
pub fn catch_unwind<R, F: FnOnce() -> R>(f: F) -> Result<R, Box<dyn crate::any::Any + Send>> {}
pub fn panicking() -> bool {}
pub fn panic_handler(info: &crate::panic::PanicInfo) -> ! {}
pub fn resume_unwind(payload: Box<dyn crate::any::Any + Send>) -> ! {}
}
