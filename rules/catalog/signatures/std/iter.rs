// std: `iter`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod iter {
#[derive(Clone, Debug)] pub struct Chain<A, B>;
pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter> {}
#[derive(Clone, Debug)] pub struct Cloned<I>;
#[derive(Clone, Debug)] pub struct Copied<I>;
#[derive(Clone, Debug)] pub struct Cycle<I>;
#[derive(Clone, Debug)] pub struct Enumerate<I>;
#[derive(Clone)] pub struct Filter<I, P>;
#[derive(Clone)] pub struct FilterMap<I, F>;
pub struct FlatMap<I, U: IntoIterator, F>;
pub struct Flatten<I: Iterator> where I::Item: IntoIterator;
#[derive(Clone, Debug)] pub struct Fuse<I>;
#[derive(Clone)] pub struct Inspect<I, F>;
#[derive(Clone)] pub struct Map<I, F>;
#[derive(Clone)] pub struct MapWhile<I, P>;
#[derive(Clone, Debug)] pub struct Peekable<I: Iterator>;
#[derive(Clone, Debug)] pub struct Rev<T>;
#[derive(Clone)] pub struct Scan<I, St, F>;
#[derive(Clone, Debug)] pub struct Skip<I>;
#[derive(Clone)] pub struct SkipWhile<I, P>;
#[derive(Clone, Debug)] pub struct StepBy<I>;
#[derive(Clone, Debug)] pub struct Take<I>;
#[derive(Clone)] pub struct TakeWhile<I, P>;
#[derive(Clone)] pub struct Zip<A, B>;
pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {}
pub trait Step: Clone + PartialOrd {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);
    fn forward_checked(start: Self, count: usize) -> Option<Self>;
    fn forward(start: Self, count: usize) -> Self {}
    fn forward_unchecked(start: Self, count: usize) -> Self {}
    fn backward_checked(start: Self, count: usize) -> Option<Self>;
    fn backward(start: Self, count: usize) -> Self {}
    fn backward_unchecked(start: Self, count: usize) -> Self {}
}
pub fn empty<T>() -> Empty<T> {}
pub struct Empty<T>;
pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> {}
#[derive(Clone)] pub struct FromFn<F>;
pub fn once<T>(value: T) -> Once<T> {}
#[derive(Clone, Debug)] pub struct Once<T>;
pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> {}
#[derive(Clone)] pub struct OnceWith<F>;
pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {}
#[derive(Clone, Debug)] pub struct Repeat<A>;
pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> {}
#[derive(Clone)] pub struct RepeatN<A>;
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {}
#[derive(Copy, Clone)] pub struct RepeatWith<F>;
pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> {}
#[derive(Clone)] pub struct Successors<T, F>;
pub trait Sum<A = Self> {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}
pub trait Product<A = Self> {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}
pub trait FromIterator<A> {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}
pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}
pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: crate::ops::Try<Output = B>>(&mut self, init: B, f: F) -> R {}
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
}
pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize {}
}
pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn last(self) -> Option<Self::Item> {}
    fn nth(&mut self, n: usize) -> Option<Self::Item> {}
    fn step_by(self, step: usize) -> StepBy<Self> {}
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter> {}
    fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter> {}
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> {}
    fn for_each<F: FnMut(Self::Item)>(self, f: F) {}
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P> {}
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F> {}
    fn enumerate(self) -> Enumerate<Self> {}
    fn peekable(self) -> Peekable<Self> {}
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P> {}
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P> {}
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P> {}
    fn skip(self, n: usize) -> Skip<Self> {}
    fn take(self, n: usize) -> Take<Self> {}
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F> {}
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> {}
    fn flatten(self) -> Flatten<Self> where Self::Item: IntoIterator {}
    fn fuse(self) -> Fuse<Self> {}
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> {}
    fn by_ref(&mut self) -> &mut Self {}
    fn collect<B: FromIterator<Self::Item>>(self) -> B {}
    fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) {}
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: crate::ops::Try<Output = B>>(&mut self, init: B, f: F) -> R {}
    fn try_for_each<F: FnMut(Self::Item) -> R, R: crate::ops::Try<Output = ()>>(&mut self, f: F) -> R {}
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {}
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> {}
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {}
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: ExactSizeIterator + DoubleEndedIterator {}
    fn max(self) -> Option<Self::Item> where Self::Item: Ord {}
    fn min(self) -> Option<Self::Item> where Self::Item: Ord {}
    fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering>(self, compare: F) -> Option<Self::Item> {}
    fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering>(self, compare: F) -> Option<Self::Item> {}
    fn rev(self) -> Rev<Self> where Self: DoubleEndedIterator {}
    fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)> {}
    fn copied<T: Copy>(self) -> Copied<Self> where Self: Iterator<Item = &T> {}
    fn cloned<T: Clone>(self) -> Cloned<Self> where Self: Iterator<Item = &T> {}
    fn cycle(self) -> Cycle<Self> where Self: Clone {}
    fn sum<S: Sum<Self::Item>>(self) -> S {}
    fn product<P: Product<Self::Item>>(self) -> P {}
    fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> crate::cmp::Ordering where Self::Item: Ord {}
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<crate::cmp::Ordering> where Self::Item: PartialOrd<I::Item> {}
    fn eq<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item> {}
    fn ne<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item> {}
    fn lt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item> {}
    fn le<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item> {}
    fn gt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item> {}
    fn ge<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item> {}
    fn is_sorted(self) -> bool where Self::Item: PartialOrd {}
    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool {}
    fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool {}
}
pub trait FusedIterator: Iterator {}
impl<T, N> IntoIterator for [T; 0] {
    type Item = T;
    type IntoIter = crate::array::IntoIter<T, N>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T, N> IntoIterator for &[T; 0] {
    type Item = &T;
    type IntoIter = crate::slice::Iter<T>;
    fn into_iter(self) -> crate::slice::Iter<T> {}
}
impl<T, N> IntoIterator for &mut [T; 0] {
    type Item = &mut T;
    type IntoIter = crate::slice::IterMut<T>;
    fn into_iter(self) -> crate::slice::IterMut<T> {}
}
impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> {
    type Item = A::Item;
    fn next(&mut self) -> Option<A::Item> {}
}
impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {
    fn next_back(&mut self) -> Option<A::Item> {}
}
impl<A: Default, B: Default> Default for Chain<A, B> {
    fn default() -> Self {}
}
impl<I: Iterator<Item = &T>, T: Clone> Iterator for Cloned<I> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<I: DoubleEndedIterator<Item = &T>, T: Clone> DoubleEndedIterator for Cloned<I> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<I: ExactSizeIterator<Item = &T>, T: Clone> ExactSizeIterator for Cloned<I> {}
impl<I: Default> Default for Cloned<I> {
    fn default() -> Self {}
}
impl<I: Iterator<Item = &T>, T: Copy> Iterator for Copied<I> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<I: DoubleEndedIterator<Item = &T>, T: Copy> DoubleEndedIterator for Copied<I> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<I: ExactSizeIterator<Item = &T>, T: Copy> ExactSizeIterator for Copied<I> {}
impl<I: Default> Default for Copied<I> {
    fn default() -> Self {}
}
impl<I: Clone + Iterator> Iterator for Cycle<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item> {}
}
impl<I: Iterator> Iterator for Enumerate<I> {
    type Item = (usize, <I as Iterator>::Item);
    fn next(&mut self) -> Option<(usize, <I as Iterator>::Item)> {}
}
impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {
    fn next_back(&mut self) -> Option<(usize, <I as Iterator>::Item)> {}
}
impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}
impl<I: Default> Default for Enumerate<I> {
    fn default() -> Self {}
}
impl<I: crate::fmt::Debug, P> crate::fmt::Debug for Filter<I, P> {}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {}
}
impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> {
    fn next_back(&mut self) -> Option<I::Item> {}
}
impl<I: crate::fmt::Debug, F> crate::fmt::Debug for FilterMap<I, F> {}
impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> {}
}
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {
    fn next_back(&mut self) -> Option<B> {}
}
impl<I: Clone, U: Clone + IntoIterator, F: Clone> Clone for FlatMap<I, U, F> where U::IntoIter: Clone {
    fn clone(&self) -> Self {}
}
impl<I: crate::fmt::Debug, U: IntoIterator, F> crate::fmt::Debug for FlatMap<I, U, F> where U::IntoIter: crate::fmt::Debug {}
impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> {
    type Item = U::Item;
    fn next(&mut self) -> Option<U::Item> {}
}
impl<I: DoubleEndedIterator, U: IntoIterator, F: FnMut(I::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> where U::IntoIter: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<U::Item> {}
}
impl<I: crate::fmt::Debug + Iterator, U: crate::fmt::Debug + Iterator> crate::fmt::Debug for Flatten<I> where I::Item: IntoIterator<IntoIter = U, Item = U::Item> {}
impl<I: Clone + Iterator, U: Clone + Iterator> Clone for Flatten<I> where I::Item: IntoIterator<IntoIter = U, Item = U::Item> {
    fn clone(&self) -> Self {}
}
impl<I: Iterator, U: Iterator> Iterator for Flatten<I> where I::Item: IntoIterator<IntoIter = U, Item = U::Item> {
    type Item = U::Item;
    fn next(&mut self) -> Option<U::Item> {}
}
impl<I: DoubleEndedIterator, U: DoubleEndedIterator> DoubleEndedIterator for Flatten<I> where I::Item: IntoIterator<IntoIter = U, Item = U::Item> {
    fn next_back(&mut self) -> Option<U::Item> {}
}
impl<I: Default + Iterator> Default for Flatten<I> where I::Item: IntoIterator {
    fn default() -> Self {}
}
impl<I: Iterator> Iterator for Fuse<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {
    fn next_back(&mut self) -> Option<<I as Iterator>::Item> {}
}
impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
impl<I: Default> Default for Fuse<I> {
    fn default() -> Self {}
}
impl<I: crate::fmt::Debug, F> crate::fmt::Debug for Inspect<I, F> {}
impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {}
}
impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> {
    fn next_back(&mut self) -> Option<I::Item> {}
}
impl<I: ExactSizeIterator, F: FnMut(&I::Item)> ExactSizeIterator for Inspect<I, F> {}
impl<I: crate::fmt::Debug, F> crate::fmt::Debug for Map<I, F> {}
impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> {}
}
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> {
    fn next_back(&mut self) -> Option<B> {}
}
impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> {}
impl<I: crate::fmt::Debug, P> crate::fmt::Debug for MapWhile<I, P> {}
impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> {
    type Item = B;
    fn next(&mut self) -> Option<B> {}
}
impl<I: Iterator> Iterator for Peekable<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {}
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item> {}
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> {}
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {}
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where I::Item: PartialEq<T> {}
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {}
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R> {}
}
impl<I: DoubleEndedIterator> Iterator for Rev<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item> {}
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {
    fn next_back(&mut self) -> Option<<I as Iterator>::Item> {}
}
impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}
impl<I: Default> Default for Rev<I> {
    fn default() -> Self {}
}
impl<I: crate::fmt::Debug, St: crate::fmt::Debug, F> crate::fmt::Debug for Scan<I, St, F> {}
impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> {}
}
impl<I: Iterator> Iterator for Skip<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<I::Item> {}
}
impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<I: crate::fmt::Debug, P> crate::fmt::Debug for SkipWhile<I, P> {}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {}
}
impl<I: Iterator> Iterator for StepBy<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}
impl<I: Iterator> Iterator for Take<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item> {}
}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}
impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}
impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}
impl<I: crate::fmt::Debug, P> crate::fmt::Debug for TakeWhile<I, P> {}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {}
}
impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
    type Item = (A::Item, B::Item);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<A, B> {
    fn next_back(&mut self) -> Option<(A::Item, B::Item)> {}
}
impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}
impl<A: crate::fmt::Debug, B: crate::fmt::Debug> crate::fmt::Debug for Zip<A, B> {}
impl Step for u8 {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for i8 {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for u16 {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for i16 {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for u32 {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for i32 {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for u64 {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for i64 {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for usize {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for isize {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for u128 {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for i128 {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
    fn forward_checked(start: Self, n: usize) -> Option<Self> {}
    fn backward_checked(start: Self, n: usize) -> Option<Self> {}
}
impl Step for char {
    fn steps_between(_: &char, _: &char) -> (usize, Option<usize>) {}
    fn forward_checked(start: char, count: usize) -> Option<char> {}
    fn backward_checked(start: char, count: usize) -> Option<char> {}
}
impl<T> crate::fmt::Debug for Empty<T> {}
impl<T> Iterator for Empty<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for Empty<T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for Empty<T> {}
impl<T> Clone for Empty<T> {
    fn clone(&self) -> Empty<T> {}
}
impl<T> Default for Empty<T> {
    fn default() -> Empty<T> {}
}
impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<F> crate::fmt::Debug for FromFn<F> {}
impl<T> Iterator for Once<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for Once<T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for Once<T> {}
impl<F> crate::fmt::Debug for OnceWith<F> {}
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {
    fn next_back(&mut self) -> Option<A> {}
}
impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
impl<A: Clone> Iterator for Repeat<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<A: Clone> DoubleEndedIterator for Repeat<A> {
    fn next_back(&mut self) -> Option<A> {}
}
impl<A: crate::fmt::Debug> crate::fmt::Debug for RepeatN<A> {}
impl<A: Clone> Iterator for RepeatN<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
impl<A: Clone> DoubleEndedIterator for RepeatN<A> {
    fn next_back(&mut self) -> Option<A> {}
}
impl<F> crate::fmt::Debug for RepeatWith<F> {}
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T: crate::fmt::Debug, F> crate::fmt::Debug for Successors<T, F> {}
impl Sum for i8 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for i8 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&i8> for i8 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&i8> for i8 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for i16 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for i16 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&i16> for i16 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&i16> for i16 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for i32 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for i32 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&i32> for i32 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&i32> for i32 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for i64 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for i64 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&i64> for i64 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&i64> for i64 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for i128 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for i128 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&i128> for i128 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&i128> for i128 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for isize {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for isize {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&isize> for isize {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&isize> for isize {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for u8 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for u8 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&u8> for u8 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&u8> for u8 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for u16 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for u16 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&u16> for u16 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&u16> for u16 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for u32 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for u32 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&u32> for u32 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&u32> for u32 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for u64 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for u64 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&u64> for u64 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&u64> for u64 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for u128 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for u128 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&u128> for u128 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&u128> for u128 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for usize {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for usize {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&usize> for usize {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&usize> for usize {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for f32 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for f32 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&f32> for f32 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&f32> for f32 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Sum for f64 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Product for f64 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl Sum<&f64> for f64 {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl Product<&f64> for f64 {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
    fn into_iter(self) -> I {}
}
impl Extend<()> for () {
    fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T) {}
}
impl<T, ExtendT: Extend<T>> Extend<(T,)> for (ExtendT,) {
    fn extend<I: IntoIterator<Item = (T,)>>(&mut self, iter: I) {}
}
impl<T, ExtendT: Default + Extend<T>> FromIterator<(T,)> for (ExtendT,) {
    fn from_iter<Iter: IntoIterator<Item = (T,)>>(iter: Iter) -> Self {}
}
impl<A, B, ExA: Extend<A>, ExB: Extend<B>> Extend<(A, B)> for (ExA, ExB) {
    fn extend<T: IntoIterator<Item = (A, B)>>(&mut self, iter: T) {}
}
impl<A, B, ExA: Default + Extend<A>, ExB: Default + Extend<B>> FromIterator<(A, B)> for (ExA, ExB) {
    fn from_iter<Iter: IntoIterator<Item = (A, B)>>(iter: Iter) -> Self {}
}
impl<A, B, C, ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>> Extend<(A, B, C)> for (ExA, ExB, ExC) {
    fn extend<T: IntoIterator<Item = (A, B, C)>>(&mut self, iter: T) {}
}
impl<A, B, C, ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>> FromIterator<(A, B, C)> for (ExA, ExB, ExC) {
    fn from_iter<Iter: IntoIterator<Item = (A, B, C)>>(iter: Iter) -> Self {}
}
impl<A, B, C, D, ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D>> Extend<(A, B, C, D)> for (ExA, ExB, ExC, ExD) {
    fn extend<T: IntoIterator<Item = (A, B, C, D)>>(&mut self, iter: T) {}
}
impl<A, B, C, D, ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D>> FromIterator<(A, B, C, D)> for (ExA, ExB, ExC, ExD) {
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D)>>(iter: Iter) -> Self {}
}
impl<A, B, C, D, E, ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D>, ExE: Extend<E>> Extend<(A, B, C, D, E)> for (ExA, ExB, ExC, ExD, ExE) {
    fn extend<T: IntoIterator<Item = (A, B, C, D, E)>>(&mut self, iter: T) {}
}
impl<A, B, C, D, E, ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D>, ExE: Default + Extend<E>> FromIterator<(A, B, C, D, E)> for (ExA, ExB, ExC, ExD, ExE) {
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E)>>(iter: Iter) -> Self {}
}
impl<A, B, C, D, E, F, ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D>, ExE: Extend<E>, ExF: Extend<F>> Extend<(A, B, C, D, E, F)> for (ExA, ExB, ExC, ExD, ExE, ExF) {
    fn extend<T: IntoIterator<Item = (A, B, C, D, E, F)>>(&mut self, iter: T) {}
}
impl<A, B, C, D, E, F, ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D>, ExE: Default + Extend<E>, ExF: Default + Extend<F>> FromIterator<(A, B, C, D, E, F)> for (ExA, ExB, ExC, ExD, ExE, ExF) {
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E, F)>>(iter: Iter) -> Self {}
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for &mut I {
    fn next_back(&mut self) -> Option<I::Item> {}
}
impl<I: ExactSizeIterator> ExactSizeIterator for &mut I {}
impl<I: Iterator> Iterator for &mut I {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {}
}
impl<T> IntoIterator for &[T] {
    type Item = &T;
    type IntoIter = crate::slice::Iter<T>;
    fn into_iter(self) -> crate::slice::Iter<T> {}
}
impl<T> IntoIterator for &mut [T] {
    type Item = &mut T;
    type IntoIter = crate::slice::IterMut<T>;
    fn into_iter(self) -> crate::slice::IterMut<T> {}
}
impl FromIterator<()> for () {
    fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> Self {}
}
pub mod chain {
pub use crate::iter::Chain;
pub use crate::iter::chain;
}
pub mod empty {
pub use crate::iter::Empty;
pub use crate::iter::empty;
}
pub mod from_fn {
pub use crate::iter::FromFn;
pub use crate::iter::from_fn;
}
pub mod once {
pub use crate::iter::Once;
pub use crate::iter::once;
}
pub mod once_with {
pub use crate::iter::OnceWith;
pub use crate::iter::once_with;
}
pub mod repeat {
pub use crate::iter::Repeat;
pub use crate::iter::repeat;
}
pub mod repeat_n {
pub use crate::iter::RepeatN;
pub use crate::iter::repeat_n;
}
pub mod repeat_with {
pub use crate::iter::RepeatWith;
pub use crate::iter::repeat_with;
}
pub mod successors {
pub use crate::iter::Successors;
pub use crate::iter::successors;
}
pub mod zip {
pub use crate::iter::Zip;
pub use crate::iter::zip;
}
}
