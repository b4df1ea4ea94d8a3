// std: `array`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod array {
#[derive(Clone)] pub struct IntoIter<T, N>;
pub fn repeat<T: Clone, N>(val: T) -> [T; 0] {}
pub fn from_fn<T, N, F: FnMut(usize) -> T>(f: F) -> [T; 0] {}
pub fn from_ref<T>(s: &T) -> &[T; 0] {}
pub fn from_mut<T>(s: &mut T) -> &mut [T; 0] {}
#[derive(Debug, Copy, Clone)] pub struct TryFromSliceError;
impl<T, N> IntoIter<T, N> {
    pub fn new(array: [T; 0]) -> Self {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
}
impl<T, N> Default for IntoIter<T, N> {
    fn default() -> Self {}
}
impl<T, N> Iterator for IntoIter<T, N> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T, N> DoubleEndedIterator for IntoIter<T, N> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<T, N> ExactSizeIterator for IntoIter<T, N> {}
impl<T: crate::fmt::Debug, N> crate::fmt::Debug for IntoIter<T, N> {}
impl crate::fmt::Display for TryFromSliceError {}
impl crate::error::Error for TryFromSliceError {}
impl From<crate::convert::Infallible> for TryFromSliceError {
    fn from(x: crate::convert::Infallible) -> TryFromSliceError {}
}
}
