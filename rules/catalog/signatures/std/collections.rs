// std: vectors, slices, arrays and collections.

pub mod vec {
    use crate::borrow::{Borrow, BorrowMut, Cow};
    use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
    use crate::slice::{Iter, IterMut, SliceIndex};

    pub struct Vec<T>(T);
    impl<T> Vec<T> {
        pub const fn new() -> Vec<T> {}
        pub fn with_capacity(capacity: usize) -> Vec<T> {}
        pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T> {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn into_boxed_slice(self) -> Box<[T]> {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub unsafe fn set_len(&mut self, new_len: usize) {}
        pub fn swap_remove(&mut self, index: usize) -> T {}
        pub fn insert(&mut self, index: usize, element: T) {}
        pub fn remove(&mut self, index: usize) -> T {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) {}
        pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {}
        pub fn dedup(&mut self) where T: PartialEq {}
        pub fn push(&mut self, value: T) {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
        pub fn append(&mut self, other: &mut Self) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<T> {}
        pub fn clear(&mut self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn split_off(&mut self, at: usize) -> Vec<T> {}
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
        pub fn leak(self) -> &mut [T] {}
        pub fn resize(&mut self, new_len: usize, value: T) where T: Clone {}
        pub fn extend_from_slice(&mut self, other: &[T]) where T: Clone {}
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) where T: Clone {}
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<I::IntoIter> {}
    }
    impl<T> Deref for Vec<T> {
        type Target = [T];
        fn deref(&self) -> &[T] {}
    }
    impl<T> DerefMut for Vec<T> {
        fn deref_mut(&mut self) -> &mut [T] {}
    }
    impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
        type Output = I::Output;
        fn index(&self, index: I) -> &I::Output {}
    }
    impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {
        fn index_mut(&mut self, index: I) -> &mut I::Output {}
    }
    impl<T> AsRef<[T]> for Vec<T> {
        fn as_ref(&self) -> &[T] {}
    }
    impl<T> AsRef<Vec<T>> for Vec<T> {
        fn as_ref(&self) -> &Vec<T> {}
    }
    impl<T> Borrow<[T]> for Vec<T> {
        fn borrow(&self) -> &[T] {}
    }
    impl<T: Clone> From<&[T]> for Vec<T> {
        fn from(s: &[T]) -> Vec<T> {}
    }
    impl<T, const N: usize> From<[T; N]> for Vec<T> {
        fn from(s: [T; N]) -> Vec<T> {}
    }
    impl<T> From<Box<[T]>> for Vec<T> {
        fn from(s: Box<[T]>) -> Vec<T> {}
    }
    impl From<&str> for Vec<u8> {
        fn from(s: &str) -> Vec<u8> {}
    }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
        type Error = Vec<T>;
        fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>> {}
    }
    impl<T: Copy> Extend<&T> for Vec<T> {
        fn extend<I: IntoIterator<Item = &T>>(&mut self, iter: I) {}
    }
    pub struct Splice<I>(I);
    impl<T: Clone> Clone for Vec<T> {
        fn clone(&self) -> Self {}
    }
    impl<T> Default for Vec<T> {
        fn default() -> Self {}
    }
    impl<T> FromIterator<T> for Vec<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {}
    }
    impl<T> Extend<T> for Vec<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
    }
    pub struct IntoIter<T>(T);
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    impl<T> DoubleEndedIterator for IntoIter<T> {
        fn next_back(&mut self) -> Option<T> {}
    }
    impl<T> ExactSizeIterator for IntoIter<T> {}
    pub struct Drain<T>(T);
    impl<T> Iterator for Drain<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    impl<T> DoubleEndedIterator for Drain<T> {
        fn next_back(&mut self) -> Option<T> {}
    }
    impl<T> ExactSizeIterator for Drain<T> {}
    impl<T> IntoIterator for Vec<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T> {}
    }
    impl<T> IntoIterator for &Vec<T> {
        type Item = &T;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> {}
    }
    impl<T> IntoIterator for &mut Vec<T> {
        type Item = &mut T;
        type IntoIter = IterMut<T>;
        fn into_iter(self) -> IterMut<T> {}
    }
    impl<T> IntoIter<T> {
        pub fn as_slice(&self) -> &[T] {}
    }
}

pub mod slice {
    pub trait SliceIndex<T: ?Sized> {
        type Output: ?Sized;
    }
    impl<T> SliceIndex<[T]> for usize {
        type Output = T;
    }
    impl<T> SliceIndex<[T]> for crate::ops::Range<usize> {
        type Output = [T];
    }
    impl SliceIndex<str> for crate::ops::Range<usize> {
        type Output = str;
    }
    impl<T> SliceIndex<[T]> for crate::ops::RangeTo<usize> {
        type Output = [T];
    }
    impl SliceIndex<str> for crate::ops::RangeTo<usize> {
        type Output = str;
    }
    impl<T> SliceIndex<[T]> for crate::ops::RangeFrom<usize> {
        type Output = [T];
    }
    impl SliceIndex<str> for crate::ops::RangeFrom<usize> {
        type Output = str;
    }
    impl<T> SliceIndex<[T]> for crate::ops::RangeFull {
        type Output = [T];
    }
    impl SliceIndex<str> for crate::ops::RangeFull {
        type Output = str;
    }
    impl<T> SliceIndex<[T]> for crate::ops::RangeInclusive<usize> {
        type Output = [T];
    }
    impl SliceIndex<str> for crate::ops::RangeInclusive<usize> {
        type Output = str;
    }
    impl<T> SliceIndex<[T]> for crate::ops::RangeToInclusive<usize> {
        type Output = [T];
    }
    impl SliceIndex<str> for crate::ops::RangeToInclusive<usize> {
        type Output = str;
    }
    pub trait Join<Separator> {
        type Output;
    }
    pub trait Concat<Item: ?Sized> {
        type Output;
    }
    impl<S: crate::borrow::Borrow<str>> Join<&str> for [S] {
        type Output = String;
    }
    impl<S: crate::borrow::Borrow<str>> Concat<str> for [S] {
        type Output = String;
    }
    pub fn from_ref<T>(s: &T) -> &[T] {}
    pub unsafe fn from_raw_parts<T>(data: *const T, len: usize) -> &[T] {}
    pub struct Iter<T>(T);
    impl<T> Iterator for Iter<T> {
        type Item = &T;
        fn next(&mut self) -> Option<&T> {}
    }
    impl<T> DoubleEndedIterator for Iter<T> {
        fn next_back(&mut self) -> Option<&T> {}
    }
    impl<T> ExactSizeIterator for Iter<T> {}
    pub struct IterMut<T>(T);
    impl<T> Iterator for IterMut<T> {
        type Item = &mut T;
        fn next(&mut self) -> Option<&mut T> {}
    }
    impl<T> DoubleEndedIterator for IterMut<T> {
        fn next_back(&mut self) -> Option<&mut T> {}
    }
    impl<T> ExactSizeIterator for IterMut<T> {}
    pub struct Chunks<T>(T);
    impl<T> Iterator for Chunks<T> {
        type Item = &[T];
        fn next(&mut self) -> Option<&[T]> {}
    }
    impl<T> DoubleEndedIterator for Chunks<T> {
        fn next_back(&mut self) -> Option<&[T]> {}
    }
    impl<T> ExactSizeIterator for Chunks<T> {}
    pub struct ChunksMut<T>(T);
    impl<T> Iterator for ChunksMut<T> {
        type Item = &mut [T];
        fn next(&mut self) -> Option<&mut [T]> {}
    }
    impl<T> DoubleEndedIterator for ChunksMut<T> {
        fn next_back(&mut self) -> Option<&mut [T]> {}
    }
    impl<T> ExactSizeIterator for ChunksMut<T> {}
    pub struct ChunksExact<T>(T);
    impl<T> Iterator for ChunksExact<T> {
        type Item = &[T];
        fn next(&mut self) -> Option<&[T]> {}
    }
    impl<T> DoubleEndedIterator for ChunksExact<T> {
        fn next_back(&mut self) -> Option<&[T]> {}
    }
    impl<T> ExactSizeIterator for ChunksExact<T> {}
    pub struct RChunks<T>(T);
    impl<T> Iterator for RChunks<T> {
        type Item = &[T];
        fn next(&mut self) -> Option<&[T]> {}
    }
    impl<T> DoubleEndedIterator for RChunks<T> {
        fn next_back(&mut self) -> Option<&[T]> {}
    }
    impl<T> ExactSizeIterator for RChunks<T> {}
    pub struct Windows<T>(T);
    impl<T> Iterator for Windows<T> {
        type Item = &[T];
        fn next(&mut self) -> Option<&[T]> {}
    }
    impl<T> DoubleEndedIterator for Windows<T> {
        fn next_back(&mut self) -> Option<&[T]> {}
    }
    impl<T> ExactSizeIterator for Windows<T> {}
    pub struct Split<T, P>(T, P);
    impl<T, P> Iterator for Split<T, P> {
        type Item = &[T];
        fn next(&mut self) -> Option<&[T]> {}
    }
    pub struct SplitN<T, P>(T, P);
    impl<T, P> Iterator for SplitN<T, P> {
        type Item = &[T];
        fn next(&mut self) -> Option<&[T]> {}
    }
    pub struct ChunkBy<T, P>(T, P);
    impl<T, P> Iterator for ChunkBy<T, P> {
        type Item = &[T];
        fn next(&mut self) -> Option<&[T]> {}
    }
    impl<T> ChunksExact<T> {
        pub fn remainder(&self) -> &[T] {}
    }
    impl<T> Clone for Iter<T> {
        fn clone(&self) -> Self {}
    }
    impl<T> Iter<T> {
        pub fn as_slice(&self) -> &[T] {}
    }
}

impl<T> [T] {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn first(&self) -> Option<&T> {}
    pub fn first_mut(&mut self) -> Option<&mut T> {}
    pub fn split_first(&self) -> Option<(&T, &[T])> {}
    pub fn split_last(&self) -> Option<(&T, &[T])> {}
    pub fn last(&self) -> Option<&T> {}
    pub fn last_mut(&mut self) -> Option<&mut T> {}
    pub fn get<I: crate::slice::SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output> {}
    pub fn get_mut<I: crate::slice::SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output> {}
    pub unsafe fn get_unchecked<I: crate::slice::SliceIndex<[T]>>(&self, index: I) -> &I::Output {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_mut_ptr(&mut self) -> *mut T {}
    pub fn swap(&mut self, a: usize, b: usize) {}
    pub fn reverse(&mut self) {}
    pub fn iter(&self) -> crate::slice::Iter<T> {}
    pub fn iter_mut(&mut self) -> crate::slice::IterMut<T> {}
    pub fn windows(&self, size: usize) -> crate::slice::Windows<T> {}
    pub fn chunks(&self, chunk_size: usize) -> crate::slice::Chunks<T> {}
    pub fn chunks_mut(&mut self, chunk_size: usize) -> crate::slice::ChunksMut<T> {}
    pub fn chunks_exact(&self, chunk_size: usize) -> crate::slice::ChunksExact<T> {}
    pub fn rchunks(&self, chunk_size: usize) -> crate::slice::RChunks<T> {}
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> crate::slice::ChunkBy<T, F> {}
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {}
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> crate::slice::Split<T, F> {}
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> crate::slice::SplitN<T, F> {}
    pub fn contains(&self, x: &T) -> bool {}
    pub fn starts_with(&self, needle: &[T]) -> bool {}
    pub fn ends_with(&self, needle: &[T]) -> bool {}
    pub fn strip_prefix(&self, prefix: &[T]) -> Option<&[T]> {}
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
    pub fn binary_search_by<F: FnMut(&T) -> crate::cmp::Ordering>(&self, f: F) -> Result<usize, usize> {}
    pub fn binary_search_by_key<B: Ord, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {}
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
    pub fn sort(&mut self) {}
    pub fn sort_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, compare: F) {}
    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn sort_unstable(&mut self) {}
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, compare: F) {}
    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn is_sorted(&self) -> bool {}
    pub fn rotate_left(&mut self, mid: usize) {}
    pub fn rotate_right(&mut self, k: usize) {}
    pub fn fill(&mut self, value: T) {}
    pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) {}
    pub fn clone_from_slice(&mut self, src: &[T]) {}
    pub fn copy_from_slice(&mut self, src: &[T]) {}
    pub fn copy_within<R: crate::ops::RangeBounds<usize>>(&mut self, src: R, dest: usize) {}
    pub fn to_vec(&self) -> Vec<T> {}
    pub fn into_vec(self: Box<Self>) -> Vec<T> {}
    pub fn repeat(&self, n: usize) -> Vec<T> {}
    pub fn concat<Item: ?Sized>(&self) -> <Self as crate::slice::Concat<Item>>::Output where Self: crate::slice::Concat<Item> {}
    pub fn join<Separator>(&self, sep: Separator) -> <Self as crate::slice::Join<Separator>>::Output where Self: crate::slice::Join<Separator> {}
}
impl [u8] {
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
    pub fn to_ascii_uppercase(&self) -> Vec<u8> {}
    pub fn to_ascii_lowercase(&self) -> Vec<u8> {}
    pub fn trim_ascii(&self) -> &[u8] {}
}
impl<T, I: crate::slice::SliceIndex<[T]>> crate::ops::Index<I> for [T] {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output {}
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

pub mod array {
    #[derive(Clone, Debug)]
    pub struct TryFromSliceError;
    impl crate::error::Error for TryFromSliceError {}
    pub struct IntoIter<T, const N: usize>(T);
    impl<T, const N: usize> Iterator for IntoIter<T, N> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] {}
    impl<T, const N: usize> IntoIterator for [T; N] {
        type Item = T;
        type IntoIter = IntoIter<T, N>;
        fn into_iter(self) -> IntoIter<T, N> {}
    }
    impl<T, const N: usize> IntoIterator for &[T; N] {
        type Item = &T;
        type IntoIter = crate::slice::Iter<T>;
        fn into_iter(self) -> crate::slice::Iter<T> {}
    }
    impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
        type Error = TryFromSliceError;
        fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> {}
    }
    impl<T, const N: usize> AsRef<[T]> for [T; N] {
        fn as_ref(&self) -> &[T] {}
    }
}
impl<T, const N: usize> [T; N] {
    pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn each_ref(&self) -> [&T; N] {}
}

pub mod collections {
    pub use binary_heap::BinaryHeap;
    pub use btree_map::BTreeMap;
    pub use btree_set::BTreeSet;
    pub use hash_map::HashMap;
    pub use hash_set::HashSet;
    pub use linked_list::LinkedList;
    pub use vec_deque::VecDeque;
    pub use crate::ops::Bound;
    pub struct TryReserveError;

    pub mod hash_map {
        use crate::borrow::Borrow;
        pub use crate::hash::{DefaultHasher, RandomState};
        use crate::ops::Index;

        pub struct HashMap<K, V, S = crate::hash::RandomState>(K, V, S);
        impl<K, V> HashMap<K, V> {
            pub fn new() -> HashMap<K, V> {}
            pub fn with_capacity(capacity: usize) -> HashMap<K, V> {}
        }
        impl<K, V, S> HashMap<K, V, S> {
            pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
            pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> {}
            pub fn capacity(&self) -> usize {}
            pub fn hasher(&self) -> &S {}
            pub fn drain(&mut self) -> Drain<K, V> {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn keys(&self) -> Keys<K, V> {}
            pub fn into_keys(self) -> IntoKeys<K, V> {}
            pub fn values(&self) -> Values<K, V> {}
            pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
            pub fn into_values(self) -> IntoValues<K, V> {}
            pub fn iter(&self) -> Iter<K, V> {}
            pub fn iter_mut(&mut self) -> IterMut<K, V> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
            pub fn clear(&mut self) {}
            pub fn entry(&mut self, key: K) -> Entry<K, V> {}
            pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> where K: Borrow<Q> {}
            pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> {}
            pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool where K: Borrow<Q> {}
            pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> {}
            pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q> {}
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<K, V, F> {}
        }
        pub struct ExtractIf<K, V, F>(K, V, F);
        impl<K, V, F> Iterator for ExtractIf<K, V, F> {
            type Item = (K, V);
            fn next(&mut self) -> Option<(K, V)> {}
        }
        pub enum Entry<K, V> {
            Occupied(OccupiedEntry<K, V>),
            Vacant(VacantEntry<K, V>),
        }
        pub struct OccupiedEntry<K, V>(K, V);
        pub struct VacantEntry<K, V>(K, V);
        impl<K, V> Entry<K, V> {
            pub fn or_insert(self, default: V) -> &mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
            pub fn or_default(self) -> &mut V where V: Default {}
        }
        impl<K, V> OccupiedEntry<K, V> {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        impl<K, V> VacantEntry<K, V> {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &mut V {}
        }
        impl<Q: ?Sized, K, V, S> Index<&Q> for HashMap<K, V, S> {
            type Output = V;
            fn index(&self, key: &Q) -> &V {}
        }
        impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {
            fn from(arr: [(K, V); N]) -> Self {}
        }
        impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {
            fn clone(&self) -> Self {}
        }
        impl<K, V, S> Default for HashMap<K, V, S> {
            fn default() -> Self {}
        }
        impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> {
            fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self {}
        }
        impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> {
            fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {}
        }
        pub struct Iter<K, V>(K, V);
        impl<K, V> Iterator for Iter<K, V> {
            type Item = (&K, &V);
            fn next(&mut self) -> Option<(&K, &V)> {}
        }
        pub struct IterMut<K, V>(K, V);
        impl<K, V> Iterator for IterMut<K, V> {
            type Item = (&K, &mut V);
            fn next(&mut self) -> Option<(&K, &mut V)> {}
        }
        pub struct IntoIter<K, V>(K, V);
        impl<K, V> Iterator for IntoIter<K, V> {
            type Item = (K, V);
            fn next(&mut self) -> Option<(K, V)> {}
        }
        pub struct Keys<K, V>(K, V);
        impl<K, V> Iterator for Keys<K, V> {
            type Item = &K;
            fn next(&mut self) -> Option<&K> {}
        }
        pub struct Values<K, V>(K, V);
        impl<K, V> Iterator for Values<K, V> {
            type Item = &V;
            fn next(&mut self) -> Option<&V> {}
        }
        pub struct ValuesMut<K, V>(K, V);
        impl<K, V> Iterator for ValuesMut<K, V> {
            type Item = &mut V;
            fn next(&mut self) -> Option<&mut V> {}
        }
        pub struct IntoKeys<K, V>(K, V);
        impl<K, V> Iterator for IntoKeys<K, V> {
            type Item = K;
            fn next(&mut self) -> Option<K> {}
        }
        pub struct IntoValues<K, V>(K, V);
        impl<K, V> Iterator for IntoValues<K, V> {
            type Item = V;
            fn next(&mut self) -> Option<V> {}
        }
        pub struct Drain<K, V>(K, V);
        impl<K, V> Iterator for Drain<K, V> {
            type Item = (K, V);
            fn next(&mut self) -> Option<(K, V)> {}
        }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> {
            type Item = (K, V);
            type IntoIter = IntoIter<K, V>;
            fn into_iter(self) -> IntoIter<K, V> {}
        }
        impl<K, V, S> IntoIterator for &HashMap<K, V, S> {
            type Item = (&K, &V);
            type IntoIter = Iter<K, V>;
            fn into_iter(self) -> Iter<K, V> {}
        }
        impl<K, V, S> IntoIterator for &mut HashMap<K, V, S> {
            type Item = (&K, &mut V);
            type IntoIter = IterMut<K, V>;
            fn into_iter(self) -> IterMut<K, V> {}
        }
    }

    pub mod btree_map {
        use crate::borrow::Borrow;
        use crate::ops::{Index, RangeBounds};

        pub struct BTreeMap<K, V>(K, V);
        impl<K, V> BTreeMap<K, V> {
            pub const fn new() -> BTreeMap<K, V> {}
            pub fn first_key_value(&self) -> Option<(&K, &V)> {}
            pub fn last_key_value(&self) -> Option<(&K, &V)> {}
            pub fn first_entry(&mut self) -> Option<OccupiedEntry<K, V>> {}
            pub fn last_entry(&mut self) -> Option<OccupiedEntry<K, V>> {}
            pub fn pop_first(&mut self) -> Option<(K, V)> {}
            pub fn pop_last(&mut self) -> Option<(K, V)> {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn range<T: ?Sized, R: RangeBounds<T>>(&self, range: R) -> Range<K, V> {}
            pub fn range_mut<T: ?Sized, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<K, V> {}
            pub fn split_off<Q: ?Sized>(&mut self, key: &Q) -> Self where K: Borrow<Q> {}
            pub fn keys(&self) -> Keys<K, V> {}
            pub fn into_keys(self) -> IntoKeys<K, V> {}
            pub fn values(&self) -> Values<K, V> {}
            pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
            pub fn into_values(self) -> IntoValues<K, V> {}
            pub fn iter(&self) -> Iter<K, V> {}
            pub fn iter_mut(&mut self) -> IterMut<K, V> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
            pub fn clear(&mut self) {}
            pub fn entry(&mut self, key: K) -> Entry<K, V> {}
            pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> where K: Borrow<Q> {}
            pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> {}
            pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool where K: Borrow<Q> {}
            pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> {}
            pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q> {}
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<K, V, F> {}
        }
        pub struct ExtractIf<K, V, F>(K, V, F);
        impl<K, V, F> Iterator for ExtractIf<K, V, F> {
            type Item = (K, V);
            fn next(&mut self) -> Option<(K, V)> {}
        }
        pub enum Entry<K, V> {
            Occupied(OccupiedEntry<K, V>),
            Vacant(VacantEntry<K, V>),
        }
        pub struct OccupiedEntry<K, V>(K, V);
        pub struct VacantEntry<K, V>(K, V);
        impl<K, V> Entry<K, V> {
            pub fn or_insert(self, default: V) -> &mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
            pub fn or_default(self) -> &mut V where V: Default {}
        }
        impl<K, V> OccupiedEntry<K, V> {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        impl<K, V> VacantEntry<K, V> {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &mut V {}
        }
        impl<Q: ?Sized, K, V> Index<&Q> for BTreeMap<K, V> {
            type Output = V;
            fn index(&self, key: &Q) -> &V {}
        }
        impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
            fn from(arr: [(K, V); N]) -> Self {}
        }
        impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {
            fn clone(&self) -> Self {}
        }
        impl<K, V> Default for BTreeMap<K, V> {
            fn default() -> Self {}
        }
        impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {
            fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self {}
        }
        impl<K, V> Extend<(K, V)> for BTreeMap<K, V> {
            fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {}
        }
        pub struct Iter<K, V>(K, V);
        impl<K, V> Iterator for Iter<K, V> {
            type Item = (&K, &V);
            fn next(&mut self) -> Option<(&K, &V)> {}
        }
        impl<K, V> DoubleEndedIterator for Iter<K, V> {
            fn next_back(&mut self) -> Option<(&K, &V)> {}
        }
        impl<K, V> ExactSizeIterator for Iter<K, V> {}
        pub struct IterMut<K, V>(K, V);
        impl<K, V> Iterator for IterMut<K, V> {
            type Item = (&K, &mut V);
            fn next(&mut self) -> Option<(&K, &mut V)> {}
        }
        impl<K, V> DoubleEndedIterator for IterMut<K, V> {
            fn next_back(&mut self) -> Option<(&K, &mut V)> {}
        }
        impl<K, V> ExactSizeIterator for IterMut<K, V> {}
        pub struct IntoIter<K, V>(K, V);
        impl<K, V> Iterator for IntoIter<K, V> {
            type Item = (K, V);
            fn next(&mut self) -> Option<(K, V)> {}
        }
        impl<K, V> DoubleEndedIterator for IntoIter<K, V> {
            fn next_back(&mut self) -> Option<(K, V)> {}
        }
        impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
        pub struct Keys<K, V>(K, V);
        impl<K, V> Iterator for Keys<K, V> {
            type Item = &K;
            fn next(&mut self) -> Option<&K> {}
        }
        impl<K, V> DoubleEndedIterator for Keys<K, V> {
            fn next_back(&mut self) -> Option<&K> {}
        }
        impl<K, V> ExactSizeIterator for Keys<K, V> {}
        pub struct Values<K, V>(K, V);
        impl<K, V> Iterator for Values<K, V> {
            type Item = &V;
            fn next(&mut self) -> Option<&V> {}
        }
        impl<K, V> DoubleEndedIterator for Values<K, V> {
            fn next_back(&mut self) -> Option<&V> {}
        }
        impl<K, V> ExactSizeIterator for Values<K, V> {}
        pub struct ValuesMut<K, V>(K, V);
        impl<K, V> Iterator for ValuesMut<K, V> {
            type Item = &mut V;
            fn next(&mut self) -> Option<&mut V> {}
        }
        impl<K, V> DoubleEndedIterator for ValuesMut<K, V> {
            fn next_back(&mut self) -> Option<&mut V> {}
        }
        impl<K, V> ExactSizeIterator for ValuesMut<K, V> {}
        pub struct IntoKeys<K, V>(K, V);
        impl<K, V> Iterator for IntoKeys<K, V> {
            type Item = K;
            fn next(&mut self) -> Option<K> {}
        }
        impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {
            fn next_back(&mut self) -> Option<K> {}
        }
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
        pub struct IntoValues<K, V>(K, V);
        impl<K, V> Iterator for IntoValues<K, V> {
            type Item = V;
            fn next(&mut self) -> Option<V> {}
        }
        impl<K, V> DoubleEndedIterator for IntoValues<K, V> {
            fn next_back(&mut self) -> Option<V> {}
        }
        impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
        pub struct Range<K, V>(K, V);
        impl<K, V> Iterator for Range<K, V> {
            type Item = (&K, &V);
            fn next(&mut self) -> Option<(&K, &V)> {}
        }
        impl<K, V> DoubleEndedIterator for Range<K, V> {
            fn next_back(&mut self) -> Option<(&K, &V)> {}
        }
        impl<K, V> ExactSizeIterator for Range<K, V> {}
        pub struct RangeMut<K, V>(K, V);
        impl<K, V> Iterator for RangeMut<K, V> {
            type Item = (&K, &mut V);
            fn next(&mut self) -> Option<(&K, &mut V)> {}
        }
        impl<K, V> DoubleEndedIterator for RangeMut<K, V> {
            fn next_back(&mut self) -> Option<(&K, &mut V)> {}
        }
        impl<K, V> ExactSizeIterator for RangeMut<K, V> {}
        impl<K, V> IntoIterator for BTreeMap<K, V> {
            type Item = (K, V);
            type IntoIter = IntoIter<K, V>;
            fn into_iter(self) -> IntoIter<K, V> {}
        }
        impl<K, V> IntoIterator for &BTreeMap<K, V> {
            type Item = (&K, &V);
            type IntoIter = Iter<K, V>;
            fn into_iter(self) -> Iter<K, V> {}
        }
        impl<K, V> IntoIterator for &mut BTreeMap<K, V> {
            type Item = (&K, &mut V);
            type IntoIter = IterMut<K, V>;
            fn into_iter(self) -> IterMut<K, V> {}
        }
    }

    pub mod hash_set {
        use crate::borrow::Borrow;

        pub struct HashSet<T, S = crate::hash::RandomState>(T, S);
        impl<T> HashSet<T> {
            pub fn new() -> HashSet<T> {}
            pub fn with_capacity(capacity: usize) -> HashSet<T> {}
        }
        impl<T, S> HashSet<T, S> {
            pub fn with_hasher(hasher: S) -> HashSet<T, S> {}
            pub fn capacity(&self) -> usize {}
            pub fn drain(&mut self) -> Drain<T> {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn iter(&self) -> Iter<T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn difference(&self, other: &HashSet<T, S>) -> Difference<T> {}
            pub fn symmetric_difference(&self, other: &HashSet<T, S>) -> SymmetricDifference<T> {}
            pub fn intersection(&self, other: &HashSet<T, S>) -> Intersection<T> {}
            pub fn union(&self, other: &HashSet<T, S>) -> Union<T> {}
            pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> {}
            pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> {}
            pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool {}
            pub fn is_subset(&self, other: &HashSet<T, S>) -> bool {}
            pub fn is_superset(&self, other: &HashSet<T, S>) -> bool {}
            pub fn insert(&mut self, value: T) -> bool {}
            pub fn replace(&mut self, value: T) -> Option<T> {}
            pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> {}
            pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> {}
        }
        impl<T, const N: usize> From<[T; N]> for HashSet<T> {
            fn from(arr: [T; N]) -> Self {}
        }
        impl<T: Clone, S: Clone> Clone for HashSet<T, S> {
            fn clone(&self) -> Self {}
        }
        impl<T, S> Default for HashSet<T, S> {
            fn default() -> Self {}
        }
        impl<T, S> FromIterator<T> for HashSet<T, S> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {}
        }
        impl<T, S> Extend<T> for HashSet<T, S> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
        }
        pub struct Iter<T>(T);
        impl<T> Iterator for Iter<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        pub struct IntoIter<T>(T);
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {}
        }
        pub struct Drain<T>(T);
        impl<T> Iterator for Drain<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {}
        }
        pub struct Difference<T>(T);
        impl<T> Iterator for Difference<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        pub struct SymmetricDifference<T>(T);
        impl<T> Iterator for SymmetricDifference<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        pub struct Intersection<T>(T);
        impl<T> Iterator for Intersection<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        pub struct Union<T>(T);
        impl<T> Iterator for Union<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        impl<T, S> IntoIterator for HashSet<T, S> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> {}
        }
        impl<T, S> IntoIterator for &HashSet<T, S> {
            type Item = &T;
            type IntoIter = Iter<T>;
            fn into_iter(self) -> Iter<T> {}
        }
    }

    pub mod btree_set {
        use crate::borrow::Borrow;
        use crate::ops::RangeBounds;

        pub struct BTreeSet<T>(T);
        impl<T> BTreeSet<T> {
            pub const fn new() -> BTreeSet<T> {}
            pub fn first(&self) -> Option<&T> {}
            pub fn last(&self) -> Option<&T> {}
            pub fn pop_first(&mut self) -> Option<T> {}
            pub fn pop_last(&mut self) -> Option<T> {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn range<K: ?Sized, R: RangeBounds<K>>(&self, range: R) -> Iter<T> {}
            pub fn split_off<Q: ?Sized>(&mut self, value: &Q) -> Self where T: Borrow<Q> {}
            pub fn iter(&self) -> Iter<T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn difference(&self, other: &BTreeSet<T>) -> Difference<T> {}
            pub fn symmetric_difference(&self, other: &BTreeSet<T>) -> SymmetricDifference<T> {}
            pub fn intersection(&self, other: &BTreeSet<T>) -> Intersection<T> {}
            pub fn union(&self, other: &BTreeSet<T>) -> Union<T> {}
            pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> {}
            pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> {}
            pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool {}
            pub fn is_subset(&self, other: &BTreeSet<T>) -> bool {}
            pub fn is_superset(&self, other: &BTreeSet<T>) -> bool {}
            pub fn insert(&mut self, value: T) -> bool {}
            pub fn replace(&mut self, value: T) -> Option<T> {}
            pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> {}
            pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> {}
        }
        impl<T, const N: usize> From<[T; N]> for BTreeSet<T> {
            fn from(arr: [T; N]) -> Self {}
        }
        impl<T: Clone> Clone for BTreeSet<T> {
            fn clone(&self) -> Self {}
        }
        impl<T> Default for BTreeSet<T> {
            fn default() -> Self {}
        }
        impl<T> FromIterator<T> for BTreeSet<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {}
        }
        impl<T> Extend<T> for BTreeSet<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
        }
        pub struct Iter<T>(T);
        impl<T> Iterator for Iter<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        impl<T> DoubleEndedIterator for Iter<T> {
            fn next_back(&mut self) -> Option<&T> {}
        }
        impl<T> ExactSizeIterator for Iter<T> {}
        pub struct IntoIter<T>(T);
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {}
        }
        impl<T> DoubleEndedIterator for IntoIter<T> {
            fn next_back(&mut self) -> Option<T> {}
        }
        impl<T> ExactSizeIterator for IntoIter<T> {}
        pub struct Difference<T>(T);
        impl<T> Iterator for Difference<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        pub struct SymmetricDifference<T>(T);
        impl<T> Iterator for SymmetricDifference<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        pub struct Intersection<T>(T);
        impl<T> Iterator for Intersection<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        pub struct Union<T>(T);
        impl<T> Iterator for Union<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        impl<T> IntoIterator for BTreeSet<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> {}
        }
        impl<T> IntoIterator for &BTreeSet<T> {
            type Item = &T;
            type IntoIter = Iter<T>;
            fn into_iter(self) -> Iter<T> {}
        }
    }

    pub mod vec_deque {
        use crate::ops::{Index, IndexMut, RangeBounds};

        pub struct VecDeque<T>(T);
        impl<T> VecDeque<T> {
            pub const fn new() -> VecDeque<T> {}
            pub fn with_capacity(capacity: usize) -> VecDeque<T> {}
            pub fn get(&self, index: usize) -> Option<&T> {}
            pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
            pub fn swap(&mut self, i: usize, j: usize) {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn truncate(&mut self, len: usize) {}
            pub fn iter(&self) -> Iter<T> {}
            pub fn iter_mut(&mut self) -> IterMut<T> {}
            pub fn as_slices(&self) -> (&[T], &[T]) {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<T> {}
            pub fn clear(&mut self) {}
            pub fn contains(&self, x: &T) -> bool {}
            pub fn front(&self) -> Option<&T> {}
            pub fn front_mut(&mut self) -> Option<&mut T> {}
            pub fn back(&self) -> Option<&T> {}
            pub fn back_mut(&mut self) -> Option<&mut T> {}
            pub fn pop_front(&mut self) -> Option<T> {}
            pub fn pop_back(&mut self) -> Option<T> {}
            pub fn push_front(&mut self, value: T) {}
            pub fn push_back(&mut self, value: T) {}
            pub fn insert(&mut self, index: usize, value: T) {}
            pub fn remove(&mut self, index: usize) -> Option<T> {}
            pub fn split_off(&mut self, at: usize) -> Self {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn make_contiguous(&mut self) -> &mut [T] {}
            pub fn rotate_left(&mut self, n: usize) {}
            pub fn extend_from_slice(&mut self, other: &[T]) {}
        }
        impl<T> Index<usize> for VecDeque<T> {
            type Output = T;
            fn index(&self, index: usize) -> &T {}
        }
        impl<T> IndexMut<usize> for VecDeque<T> {
            fn index_mut(&mut self, index: usize) -> &mut T {}
        }
        impl<T> From<Vec<T>> for VecDeque<T> {
            fn from(other: Vec<T>) -> Self {}
        }
        impl<T> From<VecDeque<T>> for Vec<T> {
            fn from(other: VecDeque<T>) -> Self {}
        }
        impl<T: Clone> Clone for VecDeque<T> {
            fn clone(&self) -> Self {}
        }
        impl<T> Default for VecDeque<T> {
            fn default() -> Self {}
        }
        impl<T> FromIterator<T> for VecDeque<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {}
        }
        impl<T> Extend<T> for VecDeque<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
        }
        pub struct Iter<T>(T);
        impl<T> Iterator for Iter<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        impl<T> DoubleEndedIterator for Iter<T> {
            fn next_back(&mut self) -> Option<&T> {}
        }
        impl<T> ExactSizeIterator for Iter<T> {}
        pub struct IterMut<T>(T);
        impl<T> Iterator for IterMut<T> {
            type Item = &mut T;
            fn next(&mut self) -> Option<&mut T> {}
        }
        impl<T> DoubleEndedIterator for IterMut<T> {
            fn next_back(&mut self) -> Option<&mut T> {}
        }
        impl<T> ExactSizeIterator for IterMut<T> {}
        pub struct IntoIter<T>(T);
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {}
        }
        impl<T> DoubleEndedIterator for IntoIter<T> {
            fn next_back(&mut self) -> Option<T> {}
        }
        impl<T> ExactSizeIterator for IntoIter<T> {}
        pub struct Drain<T>(T);
        impl<T> Iterator for Drain<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {}
        }
        impl<T> DoubleEndedIterator for Drain<T> {
            fn next_back(&mut self) -> Option<T> {}
        }
        impl<T> ExactSizeIterator for Drain<T> {}
        impl<T> IntoIterator for VecDeque<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> {}
        }
        impl<T> IntoIterator for &VecDeque<T> {
            type Item = &T;
            type IntoIter = Iter<T>;
            fn into_iter(self) -> Iter<T> {}
        }
        impl<T> IntoIterator for &mut VecDeque<T> {
            type Item = &mut T;
            type IntoIter = IterMut<T>;
            fn into_iter(self) -> IterMut<T> {}
        }
    }

    pub mod binary_heap {
        pub struct BinaryHeap<T>(T);
        pub struct PeekMut<T>(T);
        impl<T> BinaryHeap<T> {
            pub const fn new() -> BinaryHeap<T> {}
            pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
            pub fn peek_mut(&mut self) -> Option<PeekMut<T>> {}
            pub fn pop(&mut self) -> Option<T> {}
            pub fn push(&mut self, item: T) {}
            pub fn into_sorted_vec(self) -> Vec<T> {}
            pub fn into_vec(self) -> Vec<T> {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn iter(&self) -> Iter<T> {}
            pub fn peek(&self) -> Option<&T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn drain(&mut self) -> Drain<T> {}
        }
        impl<T> crate::ops::Deref for PeekMut<T> {
            type Target = T;
            fn deref(&self) -> &T {}
        }
        impl<T: Clone> Clone for BinaryHeap<T> {
            fn clone(&self) -> Self {}
        }
        impl<T> Default for BinaryHeap<T> {
            fn default() -> Self {}
        }
        impl<T> FromIterator<T> for BinaryHeap<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {}
        }
        impl<T> Extend<T> for BinaryHeap<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
        }
        pub struct Iter<T>(T);
        impl<T> Iterator for Iter<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        pub struct IntoIter<T>(T);
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {}
        }
        pub struct Drain<T>(T);
        impl<T> Iterator for Drain<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {}
        }
        impl<T> IntoIterator for BinaryHeap<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> {}
        }
        impl<T> IntoIterator for &BinaryHeap<T> {
            type Item = &T;
            type IntoIter = Iter<T>;
            fn into_iter(self) -> Iter<T> {}
        }
    }

    pub mod linked_list {
        pub struct LinkedList<T>(T);
        impl<T> LinkedList<T> {
            pub const fn new() -> Self {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn iter(&self) -> Iter<T> {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn clear(&mut self) {}
            pub fn front(&self) -> Option<&T> {}
            pub fn back(&self) -> Option<&T> {}
            pub fn push_front(&mut self, elt: T) {}
            pub fn pop_front(&mut self) -> Option<T> {}
            pub fn push_back(&mut self, elt: T) {}
            pub fn pop_back(&mut self) -> Option<T> {}
        }
        impl<T: Clone> Clone for LinkedList<T> {
            fn clone(&self) -> Self {}
        }
        impl<T> Default for LinkedList<T> {
            fn default() -> Self {}
        }
        impl<T> FromIterator<T> for LinkedList<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {}
        }
        impl<T> Extend<T> for LinkedList<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
        }
        pub struct Iter<T>(T);
        impl<T> Iterator for Iter<T> {
            type Item = &T;
            fn next(&mut self) -> Option<&T> {}
        }
        impl<T> DoubleEndedIterator for Iter<T> {
            fn next_back(&mut self) -> Option<&T> {}
        }
        impl<T> ExactSizeIterator for Iter<T> {}
        pub struct IntoIter<T>(T);
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {}
        }
        impl<T> DoubleEndedIterator for IntoIter<T> {
            fn next_back(&mut self) -> Option<T> {}
        }
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> IntoIterator for LinkedList<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> {}
        }
        impl<T> IntoIterator for &LinkedList<T> {
            type Item = &T;
            type IntoIter = Iter<T>;
            fn into_iter(self) -> Iter<T> {}
        }
    }
}
