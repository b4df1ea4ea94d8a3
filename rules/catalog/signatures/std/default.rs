// std: `default`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod default {
pub trait Default {
    fn default() -> Self;
}
impl<T> Default for *const T {
    fn default() -> Self {}
}
impl Default for () {
    fn default() {}
}
impl Default for bool {
    fn default() -> bool {}
}
impl Default for char {
    fn default() -> char {}
}
impl Default for usize {
    fn default() -> usize {}
}
impl Default for u8 {
    fn default() -> u8 {}
}
impl Default for u16 {
    fn default() -> u16 {}
}
impl Default for u32 {
    fn default() -> u32 {}
}
impl Default for u64 {
    fn default() -> u64 {}
}
impl Default for u128 {
    fn default() -> u128 {}
}
impl Default for isize {
    fn default() -> isize {}
}
impl Default for i8 {
    fn default() -> i8 {}
}
impl Default for i16 {
    fn default() -> i16 {}
}
impl Default for i32 {
    fn default() -> i32 {}
}
impl Default for i64 {
    fn default() -> i64 {}
}
impl Default for i128 {
    fn default() -> i128 {}
}
impl Default for f32 {
    fn default() -> f32 {}
}
impl Default for f64 {
    fn default() -> f64 {}
}
impl<T: Default> Default for [T; 0] {
    fn default() -> [T; 0] {}
}
impl<T> Default for [T; 0] {
    fn default() -> [T; 0] {}
}
impl<T> Default for &[T] {
    fn default() -> Self {}
}
impl<T> Default for &mut [T] {
    fn default() -> Self {}
}
impl Default for &str {
    fn default() -> Self {}
}
impl Default for &mut str {
    fn default() -> Self {}
}
impl<T: Default> Default for (T,) {
    fn default() -> (T,) {}
}
impl<U: Default, T: Default> Default for (U, T) {
    fn default() -> (U, T) {}
}
impl<V: Default, U: Default, T: Default> Default for (V, U, T) {
    fn default() -> (V, U, T) {}
}
impl<W: Default, V: Default, U: Default, T: Default> Default for (W, V, U, T) {
    fn default() -> (W, V, U, T) {}
}
impl<X: Default, W: Default, V: Default, U: Default, T: Default> Default for (X, W, V, U, T) {
    fn default() -> (X, W, V, U, T) {}
}
impl<Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default> Default for (Y, X, W, V, U, T) {
    fn default() -> (Y, X, W, V, U, T) {}
}
}
