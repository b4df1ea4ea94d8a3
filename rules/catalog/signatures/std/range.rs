// std: `range`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod range {
#[derive(Debug, Clone)] pub struct RangeInclusiveIter<A>;
#[derive(Clone, Copy, PartialEq, Eq, Hash)] pub struct RangeInclusive<Idx> { pub start: Idx, pub last: Idx }
impl<A: crate::iter::Step> Iterator for RangeInclusiveIter<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<A: crate::iter::Step> DoubleEndedIterator for RangeInclusiveIter<A> {
    fn next_back(&mut self) -> Option<A> {}
}
impl<A: crate::iter::Step> IntoIterator for RangeInclusive<A> {
    type Item = A;
    type IntoIter = RangeInclusiveIter<A>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl ExactSizeIterator for RangeInclusiveIter<u8> {}
impl ExactSizeIterator for RangeInclusiveIter<i8> {}
impl<Idx: crate::fmt::Debug> crate::fmt::Debug for RangeInclusive<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    pub fn is_empty(&self) -> bool where Idx: PartialOrd {}
}
impl<Idx: crate::iter::Step> RangeInclusive<Idx> {
    pub fn iter(&self) -> RangeInclusiveIter<Idx> {}
}
impl<T> crate::ops::RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> crate::ops::Bound<&T> {}
    fn end_bound(&self) -> crate::ops::Bound<&T> {}
}
impl<T> crate::ops::RangeBounds<T> for RangeInclusive<&T> {
    fn start_bound(&self) -> crate::ops::Bound<&T> {}
    fn end_bound(&self) -> crate::ops::Bound<&T> {}
}
impl<T> From<crate::ops::RangeInclusive<T>> for RangeInclusive<T> {
    fn from(value: crate::ops::RangeInclusive<T>) -> Self {}
}
impl<T> crate::slice::SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
}
impl crate::slice::GetDisjointMutIndex for RangeInclusive<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {}
    fn is_overlapping(&self, other: &Self) -> bool {}
}
impl crate::slice::SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
}
}
