// std: `vec`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod vec {
pub struct ExtractIf<T, F>;
#[derive(Debug)] pub struct Splice<I: Iterator>;
pub struct Drain<T>;
pub struct IntoIter<T>;
pub struct Vec<T>;
impl From<crate::ffi::CString> for Vec<u8> {
    fn from(s: crate::ffi::CString) -> Vec<u8> {}
}
impl crate::io::Write for Vec<u8> {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
}
impl<T> crate::borrow::Borrow<[T]> for Vec<T> {
    fn borrow(&self) -> &[T] {}
}
impl<T> crate::borrow::BorrowMut<[T]> for Vec<T> {
    fn borrow_mut(&mut self) -> &mut [T] {}
}
impl<T> From<crate::collections::binary_heap::BinaryHeap<T>> for Vec<T> {
    fn from(heap: crate::collections::binary_heap::BinaryHeap<T>) -> Vec<T> {}
}
impl<T> From<crate::collections::vec_deque::VecDeque<T>> for Vec<T> {
    fn from(other: crate::collections::vec_deque::VecDeque<T>) -> Self {}
}
impl From<String> for Vec<u8> {
    fn from(string: String) -> Vec<u8> {}
}
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T: crate::fmt::Debug, F> crate::fmt::Debug for ExtractIf<T, F> {}
impl<I: Iterator> Iterator for Splice<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<I: Iterator> DoubleEndedIterator for Splice<I> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<I: Iterator> ExactSizeIterator for Splice<I> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Drain<T> {}
impl<T> Drain<T> {
    pub fn as_slice(&self) -> &[T] {}
}
impl<T> AsRef<[T]> for Drain<T> {
    fn as_ref(&self) -> &[T] {}
}
impl<T> Iterator for Drain<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for Drain<T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for Drain<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for IntoIter<T> {}
impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
}
impl<T> AsRef<[T]> for IntoIter<T> {
    fn as_ref(&self) -> &[T] {}
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {
    fn default() -> Self {}
}
impl<T: Clone> Clone for IntoIter<T> {
    fn clone(&self) -> Self {}
}
impl<T> Vec<T> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn from_raw_parts(ptr: *const T, length: usize, capacity: usize) -> Self {}
    pub fn into_raw_parts(self) -> (*const T, usize, usize) {}
}
impl<T> Vec<T> {
    pub fn push(&mut self, value: T) {}
    pub fn push_mut(&mut self, value: T) -> &mut T {}
}
impl<T> Vec<T> {
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_boxed_slice(self) -> Box<[T]> {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_mut_ptr(&mut self) -> *const T {}
    pub fn set_len(&mut self, new_len: usize) {}
    pub fn swap_remove(&mut self, index: usize) -> T {}
    pub fn insert(&mut self, index: usize, element: T) {}
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {}
    pub fn remove(&mut self, index: usize) -> T {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) {}
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {}
    pub fn pop(&mut self) -> Option<T> {}
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
    pub fn append(&mut self, other: &mut Self) {}
    pub fn drain<R: crate::ops::RangeBounds<usize>>(&mut self, range: R) -> Drain<T> {}
    pub fn clear(&mut self) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn split_off(&mut self, at: usize) -> Self {}
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
    pub fn leak(self) -> &mut [T] {}
    pub fn spare_capacity_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>] {}
}
impl<T: Clone> Vec<T> {
    pub fn resize(&mut self, new_len: usize, value: T) {}
    pub fn extend_from_slice(&mut self, other: &[T]) {}
    pub fn extend_from_within<R: crate::ops::RangeBounds<usize>>(&mut self, src: R) {}
}
impl<T, N> Vec<[T; 0]> {
    pub fn into_flattened(self) -> Vec<T> {}
}
impl<T: PartialEq> Vec<T> {
    pub fn dedup(&mut self) {}
}
impl<T> crate::ops::Deref for Vec<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {}
}
impl<T> crate::ops::DerefMut for Vec<T> {
    fn deref_mut(&mut self) -> &mut [T] {}
}
impl<T: Clone> Clone for Vec<T> {
    fn clone(&self) -> Self {}
}
impl<T, I: crate::slice::SliceIndex<[T]>> crate::ops::Index<I> for Vec<T> {
    type Output = I::Output;
    fn index(&self, index: I) -> &Self::Output {}
}
impl<T, I: crate::slice::SliceIndex<[T]>> crate::ops::IndexMut<I> for Vec<T> {
    fn index_mut(&mut self, index: I) -> &mut Self::Output {}
}
impl<T> FromIterator<T> for Vec<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {}
}
impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T> IntoIterator for &Vec<T> {
    type Item = &T;
    type IntoIter = crate::slice::Iter<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T> IntoIterator for &mut Vec<T> {
    type Item = &mut T;
    type IntoIter = crate::slice::IterMut<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T> Extend<T> for Vec<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
}
impl<T> Vec<T> {
    pub fn splice<R: crate::ops::RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<I::IntoIter> {}
    pub fn extract_if<F: FnMut(&mut T) -> bool, R: crate::ops::RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<T, F> {}
}
impl<T: Copy> Extend<&T> for Vec<T> {
    fn extend<I: IntoIterator<Item = &T>>(&mut self, iter: I) {}
}
impl<T> Default for Vec<T> {
    fn default() -> Vec<T> {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Vec<T> {}
impl<T> AsRef<Vec<T>> for Vec<T> {
    fn as_ref(&self) -> &Vec<T> {}
}
impl<T> AsMut<Vec<T>> for Vec<T> {
    fn as_mut(&mut self) -> &mut Vec<T> {}
}
impl<T> AsRef<[T]> for Vec<T> {
    fn as_ref(&self) -> &[T] {}
}
impl<T> AsMut<[T]> for Vec<T> {
    fn as_mut(&mut self) -> &mut [T] {}
}
impl<T: Clone> From<&[T]> for Vec<T> {
    fn from(s: &[T]) -> Vec<T> {}
}
impl<T: Clone> From<&mut [T]> for Vec<T> {
    fn from(s: &mut [T]) -> Vec<T> {}
}
impl<T: Clone, N> From<&[T; 0]> for Vec<T> {
    fn from(s: &[T; 0]) -> Vec<T> {}
}
impl<T: Clone, N> From<&mut [T; 0]> for Vec<T> {
    fn from(s: &mut [T; 0]) -> Vec<T> {}
}
impl<T, N> From<[T; 0]> for Vec<T> {
    fn from(s: [T; 0]) -> Vec<T> {}
}
impl<T> From<crate::borrow::Cow<[T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> {
    fn from(s: crate::borrow::Cow<[T]>) -> Vec<T> {}
}
impl<T> From<Box<[T]>> for Vec<T> {
    fn from(s: Box<[T]>) -> Self {}
}
impl From<&str> for Vec<u8> {
    fn from(s: &str) -> Vec<u8> {}
}
}
