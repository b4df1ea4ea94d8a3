// std: `slice`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod slice {
#[derive(Clone)] pub struct EscapeAscii;
pub trait SliceIndex<T> {
    type Output;
}
pub struct Iter<T>;
pub struct IterMut<T>;
pub struct Split<T, P: FnMut(&T) -> bool>;
pub struct SplitInclusive<T, P: FnMut(&T) -> bool>;
pub struct SplitMut<T, P: FnMut(&T) -> bool>;
pub struct SplitInclusiveMut<T, P: FnMut(&T) -> bool>;
pub struct RSplit<T, P: FnMut(&T) -> bool>;
pub struct RSplitMut<T, P: FnMut(&T) -> bool>;
pub struct SplitN<T, P: FnMut(&T) -> bool>;
pub struct RSplitN<T, P: FnMut(&T) -> bool>;
pub struct SplitNMut<T, P: FnMut(&T) -> bool>;
pub struct RSplitNMut<T, P: FnMut(&T) -> bool>;
#[derive(Debug)] pub struct Windows<T>;
#[derive(Debug)] pub struct Chunks<T>;
#[derive(Debug)] pub struct ChunksMut<T>;
#[derive(Debug)] pub struct ChunksExact<T>;
#[derive(Debug)] pub struct ChunksExactMut<T>;
#[derive(Debug)] pub struct ArrayWindows<T, N>;
#[derive(Debug)] pub struct RChunks<T>;
#[derive(Debug)] pub struct RChunksMut<T>;
#[derive(Debug)] pub struct RChunksExact<T>;
#[derive(Debug)] pub struct RChunksExactMut<T>;
pub struct ChunkBy<T, P>;
pub struct ChunkByMut<T, P>;
pub fn from_raw_parts<T>(data: *const T, len: usize) -> &[T] {}
pub fn from_raw_parts_mut<T>(data: *const T, len: usize) -> &mut [T] {}
pub fn from_ref<T>(s: &T) -> &[T] {}
pub fn from_mut<T>(s: &mut T) -> &mut [T] {}
pub trait SlicePattern {
    type Item;
    fn as_slice(&self) -> &[Self::Item];
}
#[derive(Debug, Clone, PartialEq, Eq)] pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
pub trait GetDisjointMutIndex: Clone {
    fn is_in_bounds(&self, len: usize) -> bool;
    fn is_overlapping(&self, other: &Self) -> bool;
}
pub trait Concat<Item> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}
pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}
impl crate::error::Error for GetDisjointMutError {}
impl<S: crate::borrow::Borrow<crate::ffi::OsStr>> Join<&crate::ffi::OsStr> for [S] {
    type Output = crate::ffi::OsString;
    fn join(slice: &Self, sep: &crate::ffi::OsStr) -> crate::ffi::OsString {}
}
impl Iterator for EscapeAscii {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {}
}
impl DoubleEndedIterator for EscapeAscii {
    fn next_back(&mut self) -> Option<u8> {}
}
impl crate::fmt::Display for EscapeAscii {}
impl crate::fmt::Debug for EscapeAscii {}
impl<T> SliceIndex<[T]> for usize {
    type Output = T;
}
impl<T> SliceIndex<[T]> for (crate::ops::Bound<usize>, crate::ops::Bound<usize>) {
    type Output = [T];
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Iter<T> {}
impl<T> Iter<T> {
    pub fn as_slice(&self) -> &[T] {}
}
impl<T> ExactSizeIterator for Iter<T> {}
impl<T> Iterator for Iter<T> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T> DoubleEndedIterator for Iter<T> {
    fn next_back(&mut self) -> Option<&T> {}
}
impl<T> Default for Iter<T> {
    fn default() -> Self {}
}
impl<T> Clone for Iter<T> {
    fn clone(&self) -> Self {}
}
impl<T> AsRef<[T]> for Iter<T> {
    fn as_ref(&self) -> &[T] {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for IterMut<T> {}
impl<T> IterMut<T> {
    pub fn into_slice(self) -> &mut [T] {}
    pub fn as_slice(&self) -> &[T] {}
}
impl<T> AsRef<[T]> for IterMut<T> {
    fn as_ref(&self) -> &[T] {}
}
impl<T> ExactSizeIterator for IterMut<T> {}
impl<T> Iterator for IterMut<T> {
    type Item = &mut T;
    fn next(&mut self) -> Option<&mut T> {}
}
impl<T> DoubleEndedIterator for IterMut<T> {
    fn next_back(&mut self) -> Option<&mut T> {}
}
impl<T> Default for IterMut<T> {
    fn default() -> Self {}
}
impl<T: crate::fmt::Debug, P: FnMut(&T) -> bool> crate::fmt::Debug for Split<T, P> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for Split<T, P> {
    fn clone(&self) -> Self {}
}
impl<T, P: FnMut(&T) -> bool> Iterator for Split<T, P> {
    type Item = &[T];
    fn next(&mut self) -> Option<&[T]> {}
}
impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<T, P> {
    fn next_back(&mut self) -> Option<&[T]> {}
}
impl<T: crate::fmt::Debug, P: FnMut(&T) -> bool> crate::fmt::Debug for SplitInclusive<T, P> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for SplitInclusive<T, P> {
    fn clone(&self) -> Self {}
}
impl<T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<T, P> {
    type Item = &[T];
    fn next(&mut self) -> Option<&[T]> {}
}
impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<T, P> {
    fn next_back(&mut self) -> Option<&[T]> {}
}
impl<T: crate::fmt::Debug, P: FnMut(&T) -> bool> crate::fmt::Debug for SplitMut<T, P> {}
impl<T, P: FnMut(&T) -> bool> Iterator for SplitMut<T, P> {
    type Item = &mut [T];
    fn next(&mut self) -> Option<&mut [T]> {}
}
impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<T, P> {
    fn next_back(&mut self) -> Option<&mut [T]> {}
}
impl<T: crate::fmt::Debug, P: FnMut(&T) -> bool> crate::fmt::Debug for SplitInclusiveMut<T, P> {}
impl<T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<T, P> {
    type Item = &mut [T];
    fn next(&mut self) -> Option<&mut [T]> {}
}
impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<T, P> {
    fn next_back(&mut self) -> Option<&mut [T]> {}
}
impl<T: crate::fmt::Debug, P: FnMut(&T) -> bool> crate::fmt::Debug for RSplit<T, P> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for RSplit<T, P> {
    fn clone(&self) -> Self {}
}
impl<T, P: FnMut(&T) -> bool> Iterator for RSplit<T, P> {
    type Item = &[T];
    fn next(&mut self) -> Option<&[T]> {}
}
impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<T, P> {
    fn next_back(&mut self) -> Option<&[T]> {}
}
impl<T: crate::fmt::Debug, P: FnMut(&T) -> bool> crate::fmt::Debug for RSplitMut<T, P> {}
impl<T, P: FnMut(&T) -> bool> Iterator for RSplitMut<T, P> {
    type Item = &mut [T];
    fn next(&mut self) -> Option<&mut [T]> {}
}
impl<T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitMut<T, P> {
    fn next_back(&mut self) -> Option<&mut [T]> {}
}
impl<T: crate::fmt::Debug, P: FnMut(&T) -> bool> crate::fmt::Debug for SplitN<T, P> {}
impl<T: crate::fmt::Debug, P: FnMut(&T) -> bool> crate::fmt::Debug for RSplitN<T, P> {}
impl<T: crate::fmt::Debug, P: FnMut(&T) -> bool> crate::fmt::Debug for SplitNMut<T, P> {}
impl<T: crate::fmt::Debug, P: FnMut(&T) -> bool> crate::fmt::Debug for RSplitNMut<T, P> {}
impl<T, P: FnMut(&T) -> bool> Iterator for SplitN<T, P> {
    type Item = &[T];
    fn next(&mut self) -> Option<&[T]> {}
}
impl<T, P: FnMut(&T) -> bool> Iterator for RSplitN<T, P> {
    type Item = &[T];
    fn next(&mut self) -> Option<&[T]> {}
}
impl<T, P: FnMut(&T) -> bool> Iterator for SplitNMut<T, P> {
    type Item = &mut [T];
    fn next(&mut self) -> Option<&mut [T]> {}
}
impl<T, P: FnMut(&T) -> bool> Iterator for RSplitNMut<T, P> {
    type Item = &mut [T];
    fn next(&mut self) -> Option<&mut [T]> {}
}
impl<T> Clone for Windows<T> {
    fn clone(&self) -> Self {}
}
impl<T> Iterator for Windows<T> {
    type Item = &[T];
    fn next(&mut self) -> Option<&[T]> {}
}
impl<T> DoubleEndedIterator for Windows<T> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<T> ExactSizeIterator for Windows<T> {}
impl<T> Clone for Chunks<T> {
    fn clone(&self) -> Self {}
}
impl<T> Iterator for Chunks<T> {
    type Item = &[T];
    fn next(&mut self) -> Option<&[T]> {}
}
impl<T> DoubleEndedIterator for Chunks<T> {
    fn next_back(&mut self) -> Option<&[T]> {}
}
impl<T> ExactSizeIterator for Chunks<T> {}
impl<T> Iterator for ChunksMut<T> {
    type Item = &mut [T];
    fn next(&mut self) -> Option<&mut [T]> {}
}
impl<T> DoubleEndedIterator for ChunksMut<T> {
    fn next_back(&mut self) -> Option<&mut [T]> {}
}
impl<T> ExactSizeIterator for ChunksMut<T> {}
impl<T> ChunksExact<T> {
    pub fn remainder(&self) -> &[T] {}
}
impl<T> Clone for ChunksExact<T> {
    fn clone(&self) -> Self {}
}
impl<T> Iterator for ChunksExact<T> {
    type Item = &[T];
    fn next(&mut self) -> Option<&[T]> {}
}
impl<T> DoubleEndedIterator for ChunksExact<T> {
    fn next_back(&mut self) -> Option<&[T]> {}
}
impl<T> ExactSizeIterator for ChunksExact<T> {}
impl<T> ChunksExactMut<T> {
    pub fn into_remainder(self) -> &mut [T] {}
}
impl<T> Iterator for ChunksExactMut<T> {
    type Item = &mut [T];
    fn next(&mut self) -> Option<&mut [T]> {}
}
impl<T> DoubleEndedIterator for ChunksExactMut<T> {
    fn next_back(&mut self) -> Option<&mut [T]> {}
}
impl<T> ExactSizeIterator for ChunksExactMut<T> {}
impl<T, N> Clone for ArrayWindows<T, N> {
    fn clone(&self) -> Self {}
}
impl<T, N> Iterator for ArrayWindows<T, N> {
    type Item = &[T; 0];
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T, N> DoubleEndedIterator for ArrayWindows<T, N> {
    fn next_back(&mut self) -> Option<&[T; 0]> {}
}
impl<T, N> ExactSizeIterator for ArrayWindows<T, N> {}
impl<T> Clone for RChunks<T> {
    fn clone(&self) -> Self {}
}
impl<T> Iterator for RChunks<T> {
    type Item = &[T];
    fn next(&mut self) -> Option<&[T]> {}
}
impl<T> DoubleEndedIterator for RChunks<T> {
    fn next_back(&mut self) -> Option<&[T]> {}
}
impl<T> ExactSizeIterator for RChunks<T> {}
impl<T> Iterator for RChunksMut<T> {
    type Item = &mut [T];
    fn next(&mut self) -> Option<&mut [T]> {}
}
impl<T> DoubleEndedIterator for RChunksMut<T> {
    fn next_back(&mut self) -> Option<&mut [T]> {}
}
impl<T> ExactSizeIterator for RChunksMut<T> {}
impl<T> RChunksExact<T> {
    pub fn remainder(&self) -> &[T] {}
}
impl<T> Clone for RChunksExact<T> {
    fn clone(&self) -> RChunksExact<T> {}
}
impl<T> Iterator for RChunksExact<T> {
    type Item = &[T];
    fn next(&mut self) -> Option<&[T]> {}
}
impl<T> DoubleEndedIterator for RChunksExact<T> {
    fn next_back(&mut self) -> Option<&[T]> {}
}
impl<T> ExactSizeIterator for RChunksExact<T> {}
impl<T> RChunksExactMut<T> {
    pub fn into_remainder(self) -> &mut [T] {}
}
impl<T> Iterator for RChunksExactMut<T> {
    type Item = &mut [T];
    fn next(&mut self) -> Option<&mut [T]> {}
}
impl<T> DoubleEndedIterator for RChunksExactMut<T> {
    fn next_back(&mut self) -> Option<&mut [T]> {}
}
impl<T> ExactSizeIterator for RChunksExactMut<T> {}
impl<T, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<T, P> {
    type Item = &[T];
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<T, P> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<T, P: Clone> Clone for ChunkBy<T, P> {
    fn clone(&self) -> Self {}
}
impl<T: crate::fmt::Debug, P> crate::fmt::Debug for ChunkBy<T, P> {}
impl<T, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<T, P> {
    type Item = &mut [T];
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<T, P> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<T: crate::fmt::Debug, P> crate::fmt::Debug for ChunkByMut<T, P> {}
impl<T> SlicePattern for [T] {
    type Item = T;
    fn as_slice(&self) -> &[Self::Item] {}
}
impl<T, N> SlicePattern for [T; 0] {
    type Item = T;
    fn as_slice(&self) -> &[Self::Item] {}
}
impl crate::fmt::Display for GetDisjointMutError {}
impl GetDisjointMutIndex for usize {
    fn is_in_bounds(&self, len: usize) -> bool {}
    fn is_overlapping(&self, other: &Self) -> bool {}
}
impl<T: Clone, V: crate::borrow::Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;
    fn concat(slice: &Self) -> Vec<T> {}
}
impl<T: Clone, V: crate::borrow::Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;
    fn join(slice: &Self, sep: &T) -> Vec<T> {}
}
impl<T: Clone, V: crate::borrow::Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;
    fn join(slice: &Self, sep: &[T]) -> Vec<T> {}
}
impl SliceIndex<str> for (crate::ops::Bound<usize>, crate::ops::Bound<usize>) {
    type Output = str;
}
impl<S: crate::borrow::Borrow<str>> Concat<str> for [S] {
    type Output = String;
    fn concat(slice: &Self) -> String {}
}
impl<S: crate::borrow::Borrow<str>> Join<&str> for [S] {
    type Output = String;
    fn join(slice: &Self, sep: &str) -> String {}
}
}
