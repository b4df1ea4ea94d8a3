// std: `clone`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod clone {
pub trait Clone {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self) {}
}
pub trait CloneToUninit {
    fn clone_to_uninit(&self, dest: *const u8);
}
impl<T: Clone> CloneToUninit for T {
    fn clone_to_uninit(&self, dest: *const u8) {}
}
impl<T: Clone> CloneToUninit for [T] {
    fn clone_to_uninit(&self, dest: *const u8) {}
}
impl CloneToUninit for str {
    fn clone_to_uninit(&self, dest: *const u8) {}
}
impl Clone for usize {
    fn clone(&self) -> Self {}
}
impl Clone for u8 {
    fn clone(&self) -> Self {}
}
impl Clone for u16 {
    fn clone(&self) -> Self {}
}
impl Clone for u32 {
    fn clone(&self) -> Self {}
}
impl Clone for u64 {
    fn clone(&self) -> Self {}
}
impl Clone for u128 {
    fn clone(&self) -> Self {}
}
impl Clone for isize {
    fn clone(&self) -> Self {}
}
impl Clone for i8 {
    fn clone(&self) -> Self {}
}
impl Clone for i16 {
    fn clone(&self) -> Self {}
}
impl Clone for i32 {
    fn clone(&self) -> Self {}
}
impl Clone for i64 {
    fn clone(&self) -> Self {}
}
impl Clone for i128 {
    fn clone(&self) -> Self {}
}
impl Clone for f32 {
    fn clone(&self) -> Self {}
}
impl Clone for f64 {
    fn clone(&self) -> Self {}
}
impl Clone for bool {
    fn clone(&self) -> Self {}
}
impl Clone for char {
    fn clone(&self) -> Self {}
}
impl<T> Clone for *const T {
    fn clone(&self) -> Self {}
}
impl<T> Clone for &T {
    fn clone(&self) -> Self {}
}
impl<T: Clone, N> Clone for [T; 0] {
    fn clone(&self) -> Self {}
}
}
