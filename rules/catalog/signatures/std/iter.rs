// std: iterators.

pub mod iter {
    use crate::cmp::Ordering;
    use crate::ops::{Add, Mul};

    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
        fn count(self) -> usize where Self: Sized {}
        fn last(self) -> Option<Self::Item> where Self: Sized {}
        fn nth(&mut self, n: usize) -> Option<Self::Item> {}
        fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized {}
        fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter> where Self: Sized {}
        fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter> where Self: Sized {}
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> where Self: Sized {}
        fn for_each<F: FnMut(Self::Item)>(self, f: F) where Self: Sized {}
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P> where Self: Sized {}
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F> where Self: Sized {}
        fn enumerate(self) -> Enumerate<Self> where Self: Sized {}
        fn peekable(self) -> Peekable<Self> where Self: Sized {}
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized {}
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized {}
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized {}
        fn skip(self, n: usize) -> Skip<Self> where Self: Sized {}
        fn take(self, n: usize) -> Take<Self> where Self: Sized {}
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized {}
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized {}
        fn flatten(self) -> Flatten<Self> where Self: Sized {}
        fn fuse(self) -> Fuse<Self> where Self: Sized {}
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> where Self: Sized {}
        fn by_ref(&mut self) -> &mut Self where Self: Sized {}
        fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized {}
        fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) where Self: Sized {}
        fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R where Self: Sized {}
        fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, f: F) -> R where Self: Sized {}
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized {}
        fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> where Self: Sized {}
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool where Self: Sized {}
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool where Self: Sized {}
        fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized {}
        fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> where Self: Sized {}
        fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: Sized {}
        fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: Sized {}
        fn max(self) -> Option<Self::Item> where Self: Sized {}
        fn min(self) -> Option<Self::Item> where Self: Sized {}
        fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> where Self: Sized {}
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> where Self: Sized {}
        fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> where Self: Sized {}
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> where Self: Sized {}
        fn rev(self) -> Rev<Self> where Self: Sized + DoubleEndedIterator {}
        fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Sized + Iterator<Item = (A, B)> {}
        fn copied<T: Copy>(self) -> Copied<Self> where Self: Sized + Iterator<Item = &T> {}
        fn cloned<T: Clone>(self) -> Cloned<Self> where Self: Sized + Iterator<Item = &T> {}
        fn cycle(self) -> Cycle<Self> where Self: Sized + Clone {}
        fn sum<S: Sum<Self::Item>>(self) -> S where Self: Sized {}
        fn product<P: Product<Self::Item>>(self) -> P where Self: Sized {}
        fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self: Sized {}
        fn eq<I: IntoIterator>(self, other: I) -> bool where Self: Sized {}
        fn ne<I: IntoIterator>(self, other: I) -> bool where Self: Sized {}
        fn is_sorted(self) -> bool where Self: Sized {}
    }
    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
        fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized {}
        fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized {}
    }
    pub trait ExactSizeIterator: Iterator {
        fn len(&self) -> usize {}
    }
    pub trait FusedIterator: Iterator {}
    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        fn into_iter(self) -> Self::IntoIter;
    }
    pub trait FromIterator<A>: Sized {
        fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
    }
    pub trait Extend<A> {
        fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
    }
    pub trait Sum<A = Self>: Sized {
        fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
    }
    pub trait Product<A = Self>: Sized {
        fn product<I: Iterator<Item = A>>(iter: I) -> Self;
    }
    impl<I: Iterator> IntoIterator for I {
        type Item = I::Item;
        type IntoIter = I;
        fn into_iter(self) -> I {}
    }
    impl<I: Iterator + ?Sized> Iterator for &mut I {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    impl<T> Extend<T> for () {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
    }
    impl FromIterator<()> for () {
        fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> () {}
    }
    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&I::Item> {}
        pub fn peek_mut(&mut self) -> Option<&mut I::Item> {}
        pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {}
        pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item> {}
    }
    pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {}
    pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> {}
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {}
    pub fn empty<T>() -> Empty<T> {}
    pub fn once<T>(value: T) -> Once<T> {}
    pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> {}
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> {}
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> {}
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {}
    #[derive(Clone)]
    pub struct Rev<I>(I);
    impl<I: DoubleEndedIterator> Iterator for Rev<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {
        fn next_back(&mut self) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct Cloned<I>(I);
    impl<I: Iterator<Item = &T>, T: Clone> Iterator for Cloned<I> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    impl<I: Iterator<Item = &T>, T: Clone> DoubleEndedIterator for Cloned<I> {
        fn next_back(&mut self) -> Option<T> {}
    }
    #[derive(Clone)]
    pub struct Copied<I>(I);
    impl<I: Iterator<Item = &T>, T: Copy> Iterator for Copied<I> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    impl<I: Iterator<Item = &T>, T: Copy> DoubleEndedIterator for Copied<I> {
        fn next_back(&mut self) -> Option<T> {}
    }
    #[derive(Clone)]
    pub struct Cycle<I>(I);
    impl<I: Clone + Iterator> Iterator for Cycle<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct StepBy<I>(I);
    impl<I: Iterator> Iterator for StepBy<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct Chain<A, B>(A, B);
    impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> {
        type Item = A::Item;
        fn next(&mut self) -> Option<A::Item> {}
    }
    impl<A: Iterator, B: Iterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {
        fn next_back(&mut self) -> Option<A::Item> {}
    }
    #[derive(Clone)]
    pub struct Zip<A, B>(A, B);
    impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
        type Item = (A::Item, B::Item);
        fn next(&mut self) -> Option<(A::Item, B::Item)> {}
    }
    impl<A: Iterator, B: Iterator> DoubleEndedIterator for Zip<A, B> {
        fn next_back(&mut self) -> Option<(A::Item, B::Item)> {}
    }
    #[derive(Clone)]
    pub struct Map<I, F>(I, F);
    impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> {
        type Item = B;
        fn next(&mut self) -> Option<B> {}
    }
    impl<B, I: Iterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> {
        fn next_back(&mut self) -> Option<B> {}
    }
    #[derive(Clone)]
    pub struct Filter<I, P>(I, P);
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> {
        fn next_back(&mut self) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct FilterMap<I, F>(I, F);
    impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> {
        type Item = B;
        fn next(&mut self) -> Option<B> {}
    }
    impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {
        fn next_back(&mut self) -> Option<B> {}
    }
    #[derive(Clone)]
    pub struct Enumerate<I>(I);
    impl<I: Iterator> Iterator for Enumerate<I> {
        type Item = (usize, I::Item);
        fn next(&mut self) -> Option<(usize, I::Item)> {}
    }
    impl<I: Iterator> DoubleEndedIterator for Enumerate<I> {
        fn next_back(&mut self) -> Option<(usize, I::Item)> {}
    }
    #[derive(Clone)]
    pub struct Peekable<I>(I);
    impl<I: Iterator> Iterator for Peekable<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    impl<I: Iterator> DoubleEndedIterator for Peekable<I> {
        fn next_back(&mut self) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct SkipWhile<I, P>(I, P);
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct TakeWhile<I, P>(I, P);
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct MapWhile<I, P>(I, P);
    impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> {
        type Item = B;
        fn next(&mut self) -> Option<B> {}
    }
    #[derive(Clone)]
    pub struct Skip<I>(I);
    impl<I: Iterator> Iterator for Skip<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    impl<I: Iterator> DoubleEndedIterator for Skip<I> {
        fn next_back(&mut self) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct Take<I>(I);
    impl<I: Iterator> Iterator for Take<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    impl<I: Iterator> DoubleEndedIterator for Take<I> {
        fn next_back(&mut self) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct Scan<I, St, F>(I, St, F);
    impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> {
        type Item = B;
        fn next(&mut self) -> Option<B> {}
    }
    #[derive(Clone)]
    pub struct FlatMap<I, U, F>(I, U, F);
    impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> {
        type Item = U::Item;
        fn next(&mut self) -> Option<U::Item> {}
    }
    #[derive(Clone)]
    pub struct Flatten<I>(I);
    impl<I: Iterator<Item = U>, U: IntoIterator> Iterator for Flatten<I> {
        type Item = U::Item;
        fn next(&mut self) -> Option<U::Item> {}
    }
    #[derive(Clone)]
    pub struct Fuse<I>(I);
    impl<I: Iterator> Iterator for Fuse<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct Inspect<I, F>(I, F);
    impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {}
    }
    impl<I: Iterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> {
        fn next_back(&mut self) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct Repeat<A>(A);
    impl<A: Clone> Iterator for Repeat<A> {
        type Item = A;
        fn next(&mut self) -> Option<A> {}
    }
    #[derive(Clone)]
    pub struct RepeatN<A>(A);
    impl<A: Clone> Iterator for RepeatN<A> {
        type Item = A;
        fn next(&mut self) -> Option<A> {}
    }
    #[derive(Clone)]
    pub struct RepeatWith<F>(F);
    impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
        type Item = A;
        fn next(&mut self) -> Option<A> {}
    }
    #[derive(Clone)]
    pub struct Empty<T>(T);
    impl<T> Iterator for Empty<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    #[derive(Clone)]
    pub struct Once<T>(T);
    impl<T> Iterator for Once<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    impl<T> DoubleEndedIterator for Once<T> {
        fn next_back(&mut self) -> Option<T> {}
    }
    #[derive(Clone)]
    pub struct OnceWith<F>(F);
    impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
        type Item = A;
        fn next(&mut self) -> Option<A> {}
    }
    #[derive(Clone)]
    pub struct FromFn<F>(F);
    impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    #[derive(Clone)]
    pub struct Successors<T, F>(T, F);
    impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
}
