// rayon. What its iterators give is told; in which order, and on how many threads, is not.

pub mod prelude {
    pub use crate::iter::{
        FromParallelIterator, IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator,
        ParallelBridge, ParallelIterator,
    };
    pub use crate::slice::{ParallelSlice, ParallelSliceMut};
}

pub fn spawn<F: FnOnce()>(func: F) {}
pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) {}
pub fn scope<OP: FnOnce(&Scope) -> R, R>(op: OP) -> R {}
pub fn current_num_threads() -> usize {}
pub struct Scope;
impl Scope {
    pub fn spawn<BODY: FnOnce(&Scope)>(&self, body: BODY) {}
}
#[derive(Debug)]
pub struct ThreadPoolBuildError;
impl std::error::Error for ThreadPoolBuildError {}
pub struct ThreadPool;
impl ThreadPool {
    pub fn install<OP: FnOnce() -> R, R>(&self, op: OP) -> R {}
    pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) {}
    pub fn scope<OP: FnOnce(&Scope) -> R, R>(&self, op: OP) -> R {}
    pub fn spawn<OP: FnOnce()>(&self, op: OP) {}
    pub fn current_num_threads(&self) -> usize {}
}
pub struct ThreadBuilder;
#[derive(Default)]
#[otherwise(returns = "ThreadPoolBuilder")]
pub struct ThreadPoolBuilder;
impl ThreadPoolBuilder {
    pub fn new() -> ThreadPoolBuilder {}
    pub fn num_threads(self, num_threads: usize) -> ThreadPoolBuilder {}
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError> {}
    pub fn build_scoped<W: Fn(ThreadBuilder), F: FnOnce(&ThreadPool) -> R, R>(self, wrapper: W, with_pool: F) -> Result<R, ThreadPoolBuildError> {}
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError> {}
}

pub mod iter {
    pub struct Iter<T>(T);
    impl<T> ParallelIterator for Iter<T> {
        type Item = T;
    }
    impl<T> IndexedParallelIterator for Iter<T> {}
    pub trait IntoParallelIterator {
        type Item;
        fn into_par_iter(self) -> Iter<Self::Item>;
    }
    impl<T> IntoParallelIterator for Vec<T> {
        type Item = T;
        fn into_par_iter(self) -> Iter<T> {}
    }
    impl<T> IntoParallelIterator for &Vec<T> {
        type Item = &T;
        fn into_par_iter(self) -> Iter<&T> {}
    }
    impl<T> IntoParallelIterator for &[T] {
        type Item = &T;
        fn into_par_iter(self) -> Iter<&T> {}
    }
    impl<T> IntoParallelIterator for std::ops::Range<T> {
        type Item = T;
        fn into_par_iter(self) -> Iter<T> {}
    }
    pub trait IntoParallelRefIterator {
        type Item;
        fn par_iter(&self) -> Iter<Self::Item>;
    }
    impl<T> IntoParallelRefIterator for Vec<T> {
        type Item = &T;
        fn par_iter(&self) -> Iter<&T> {}
    }
    impl<T> IntoParallelRefIterator for [T] {
        type Item = &T;
        fn par_iter(&self) -> Iter<&T> {}
    }
    pub trait IntoParallelRefMutIterator {
        type Item;
        fn par_iter_mut(&mut self) -> Iter<Self::Item>;
    }
    impl<T> IntoParallelRefMutIterator for Vec<T> {
        type Item = &mut T;
        fn par_iter_mut(&mut self) -> Iter<&mut T> {}
    }
    impl<T> IntoParallelRefMutIterator for [T] {
        type Item = &mut T;
        fn par_iter_mut(&mut self) -> Iter<&mut T> {}
    }
    pub trait ParallelBridge {
        type Item;
        fn par_bridge(self) -> Iter<Self::Item>;
    }
    impl<I: Iterator> ParallelBridge for I {
        type Item = I::Item;
        fn par_bridge(self) -> Iter<I::Item> {}
    }
    pub trait FromParallelIterator<T> {}
    pub trait ParallelIterator {
        type Item;
        fn all<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool where Self: Sized {}
        fn any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool where Self: Sized {}
        fn cloned<T>(self) -> Iter<T> where Self: ParallelIterator<Item = &T> + Sized {}
        fn collect<C>(self) -> C where Self: Sized {}
        fn count(self) -> usize where Self: Sized {}
        fn filter<P: Fn(&Self::Item) -> bool>(self, filter_op: P) -> Iter<Self::Item> where Self: Sized {}
        fn filter_map<P: Fn(Self::Item) -> Option<R>, R>(self, filter_op: P) -> Iter<R> where Self: Sized {}
        fn find_any<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> where Self: Sized {}
        fn find_first<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> where Self: Sized {}
        fn flat_map<F: Fn(Self::Item) -> PI, PI: IntoParallelIterator>(self, map_op: F) -> Iter<PI::Item> where Self: Sized {}
        fn flat_map_iter<F: Fn(Self::Item) -> SI, SI: IntoIterator>(self, map_op: F) -> Iter<SI::Item> where Self: Sized {}
        fn fold<T, ID: Fn() -> T, F: Fn(T, Self::Item) -> T>(self, identity: ID, fold_op: F) -> Iter<T> where Self: Sized {}
        fn for_each<OP: Fn(Self::Item)>(self, op: OP) where Self: Sized {}
        fn for_each_init<INIT: Fn() -> T, T, OP: Fn(&mut T, Self::Item)>(self, init: INIT, op: OP) where Self: Sized {}
        fn for_each_with<T, OP: Fn(&mut T, Self::Item)>(self, init: T, op: OP) where Self: Sized {}
        fn inspect<OP: Fn(&Self::Item)>(self, inspect_op: OP) -> Iter<Self::Item> where Self: Sized {}
        fn map<F: Fn(Self::Item) -> R, R>(self, map_op: F) -> Iter<R> where Self: Sized {}
        fn map_init<INIT: Fn() -> T, T, F: Fn(&mut T, Self::Item) -> R, R>(self, init: INIT, map_op: F) -> Iter<R> where Self: Sized {}
        fn map_with<F: Fn(&mut T, Self::Item) -> R, T, R>(self, init: T, map_op: F) -> Iter<R> where Self: Sized {}
        fn max(self) -> Option<Self::Item> where Self: Sized {}
        fn max_by<F>(self, f: F) -> Option<Self::Item> where Self: Sized {}
        fn max_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> where Self: Sized {}
        fn min(self) -> Option<Self::Item> where Self: Sized {}
        fn min_by<F>(self, f: F) -> Option<Self::Item> where Self: Sized {}
        fn min_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> where Self: Sized {}
        fn partition<A, B, P: Fn(&Self::Item) -> bool>(self, predicate: P) -> (A, B) where Self: Sized {}
        fn reduce<OP: Fn(Self::Item, Self::Item) -> Self::Item, ID: Fn() -> Self::Item>(self, identity: ID, op: OP) -> Self::Item where Self: Sized {}
        fn reduce_with<OP: Fn(Self::Item, Self::Item) -> Self::Item>(self, op: OP) -> Option<Self::Item> where Self: Sized {}
        fn sum<S>(self) -> S where Self: Sized {}
        fn try_fold<T, R, ID: Fn() -> T, F: Fn(T, Self::Item) -> R>(self, identity: ID, fold_op: F) -> Iter<R> where Self: Sized {}
        fn try_for_each<OP: Fn(Self::Item) -> R, R>(self, op: OP) -> R where Self: Sized {}
        fn try_reduce<T, OP: Fn(T, T) -> Self::Item, ID: Fn() -> T>(self, identity: ID, op: OP) -> Self::Item where Self: Sized {}
        fn update<F: Fn(&mut Self::Item)>(self, update_op: F) -> Iter<Self::Item> where Self: Sized {}
    }
    pub trait IndexedParallelIterator: ParallelIterator {
        fn chunks(self, chunk_size: usize) -> Iter<Vec<Self::Item>> where Self: Sized {}
        fn enumerate(self) -> Iter<(usize, Self::Item)> where Self: Sized {}
        fn rev(self) -> Iter<Self::Item> where Self: Sized {}
        fn skip(self, n: usize) -> Iter<Self::Item> where Self: Sized {}
        fn take(self, n: usize) -> Iter<Self::Item> where Self: Sized {}
        fn with_min_len(self, min: usize) -> Iter<Self::Item> where Self: Sized {}
    }
}

pub mod slice {
    use crate::iter::Iter;

    pub trait ParallelSlice<T> {
        fn par_windows(&self, window_size: usize) -> Iter<&[T]> {}
        fn par_chunks(&self, chunk_size: usize) -> Iter<&[T]> {}
        fn par_chunks_exact(&self, chunk_size: usize) -> Iter<&[T]> {}
    }
    impl<T> ParallelSlice<T> for [T] {}
    pub trait ParallelSliceMut<T> {
        fn par_chunks_mut(&mut self, chunk_size: usize) -> Iter<&mut [T]> {}
        fn par_sort(&mut self) {}
        fn par_sort_by<F>(&mut self, compare: F) {}
        fn par_sort_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {}
        fn par_sort_unstable(&mut self) {}
        fn par_sort_unstable_by<F>(&mut self, compare: F) {}
        fn par_sort_unstable_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {}
    }
    impl<T> ParallelSliceMut<T> for [T] {}
}
