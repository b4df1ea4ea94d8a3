// std: `backtrace`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod backtrace {
pub struct Backtrace;
#[derive(Debug, PartialEq, Eq)] pub enum BacktraceStatus { Unsupported, Disabled, Captured }
impl crate::fmt::Debug for Backtrace {}
impl Backtrace {
    pub fn capture() -> Backtrace {}
    pub fn force_capture() -> Backtrace {}
    pub fn disabled() -> Backtrace {}
    pub fn status(&self) -> BacktraceStatus {}
}
impl crate::fmt::Display for Backtrace {}
}
