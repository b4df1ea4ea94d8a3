// std: `collections`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod collections {
pub use crate::collections::binary_heap::BinaryHeap;
pub use crate::collections::btree_map::BTreeMap;
pub use crate::collections::btree_set::BTreeSet;
pub use crate::collections::hash_map::HashMap;
pub use crate::collections::hash_set::HashSet;
pub use crate::collections::linked_list::LinkedList;
pub use crate::collections::vec_deque::VecDeque;
#[derive(Clone, PartialEq, Eq, Debug)] pub struct TryReserveError;
impl crate::fmt::Display for TryReserveError {}
impl crate::error::Error for TryReserveError {}
pub mod binary_heap {
pub struct BinaryHeap<T>;
pub struct PeekMut<T: Ord>;
pub struct Iter<T>;
#[derive(Clone)] pub struct IntoIter<T>;
#[derive(Debug)] pub struct Drain<T>;
impl<T: Ord + crate::fmt::Debug> crate::fmt::Debug for PeekMut<T> {}
impl<T: Ord> crate::ops::Deref for PeekMut<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T: Ord> crate::ops::DerefMut for PeekMut<T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<T: Ord> PeekMut<T> {
    pub fn pop(this: PeekMut<T>) -> T {}
}
impl<T: Clone> Clone for BinaryHeap<T> {
    fn clone(&self) -> Self {}
}
impl<T> Default for BinaryHeap<T> {
    fn default() -> BinaryHeap<T> {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for BinaryHeap<T> {}
impl<T> BinaryHeap<T> {
    pub fn new() -> BinaryHeap<T> {}
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
}
impl<T: Ord> BinaryHeap<T> {
    pub fn peek_mut(&mut self) -> Option<PeekMut<T>> {}
    pub fn pop(&mut self) -> Option<T> {}
    pub fn push(&mut self, item: T) {}
    pub fn into_sorted_vec(self) -> Vec<T> {}
    pub fn append(&mut self, other: &mut Self) {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
}
impl<T> BinaryHeap<T> {
    pub fn iter(&self) -> Iter<T> {}
    pub fn peek(&self) -> Option<&T> {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn into_vec(self) -> Vec<T> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn drain(&mut self) -> Drain<T> {}
    pub fn clear(&mut self) {}
}
impl<T> Default for Iter<T> {
    fn default() -> Self {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Iter<T> {}
impl<T> Clone for Iter<T> {
    fn clone(&self) -> Self {}
}
impl<T> Iterator for Iter<T> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T> DoubleEndedIterator for Iter<T> {
    fn next_back(&mut self) -> Option<&T> {}
}
impl<T> ExactSizeIterator for Iter<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for IntoIter<T> {}
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
impl<T> Iterator for Drain<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for Drain<T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for Drain<T> {}
impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {
    fn from(vec: Vec<T>) -> BinaryHeap<T> {}
}
impl<T: Ord, N> From<[T; 0]> for BinaryHeap<T> {
    fn from(arr: [T; 0]) -> Self {}
}
impl<T: Ord> FromIterator<T> for BinaryHeap<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> {}
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
impl<T: Ord> Extend<T> for BinaryHeap<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
}
impl<T: Ord + Copy> Extend<&T> for BinaryHeap<T> {
    fn extend<I: IntoIterator<Item = &T>>(&mut self, iter: I) {}
}
}
pub mod btree_map {
pub enum Entry<K, V> { Vacant(VacantEntry<K, V>), Occupied(OccupiedEntry<K, V>) }
pub struct VacantEntry<K, V>;
pub struct OccupiedEntry<K, V>;
pub struct BTreeMap<K, V>;
pub struct Iter<K, V>;
pub struct IterMut<K, V>;
pub struct IntoIter<K, V>;
pub struct Keys<K, V>;
pub struct Values<K, V>;
pub struct ValuesMut<K, V>;
pub struct IntoKeys<K, V>;
pub struct IntoValues<K, V>;
pub struct Range<K, V>;
pub struct RangeMut<K, V>;
pub struct ExtractIf<K, V, R, F>;
impl<K: crate::fmt::Debug + Ord, V: crate::fmt::Debug> crate::fmt::Debug for Entry<K, V> {}
impl<K: crate::fmt::Debug + Ord, V> crate::fmt::Debug for VacantEntry<K, V> {}
impl<K: crate::fmt::Debug + Ord, V: crate::fmt::Debug> crate::fmt::Debug for OccupiedEntry<K, V> {}
impl<K: Ord, V> Entry<K, V> {
    pub fn or_insert(self, default: V) -> &mut V {}
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {}
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V {}
    pub fn key(&self) -> &K {}
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
    pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
}
impl<K: Ord, V: Default> Entry<K, V> {
    pub fn or_default(self) -> &mut V {}
}
impl<K: Ord, V> VacantEntry<K, V> {
    pub fn key(&self) -> &K {}
    pub fn into_key(self) -> K {}
    pub fn insert(self, value: V) -> &mut V {}
    pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
}
impl<K: Ord, V> OccupiedEntry<K, V> {
    pub fn key(&self) -> &K {}
    pub fn remove_entry(self) -> (K, V) {}
    pub fn get(&self) -> &V {}
    pub fn get_mut(&mut self) -> &mut V {}
    pub fn into_mut(self) -> &mut V {}
    pub fn insert(&mut self, value: V) -> V {}
    pub fn remove(self) -> V {}
}
impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {
    fn clone(&self) -> BTreeMap<K, V> {}
}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for Iter<K, V> {}
impl<K, V> Default for Iter<K, V> {
    fn default() -> Self {}
}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for IterMut<K, V> {}
impl<K, V> Default for IterMut<K, V> {
    fn default() -> Self {}
}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for IntoIter<K, V> {}
impl<K, V> Default for IntoIter<K, V> {
    fn default() -> Self {}
}
impl<K: crate::fmt::Debug, V> crate::fmt::Debug for Keys<K, V> {}
impl<K, V: crate::fmt::Debug> crate::fmt::Debug for Values<K, V> {}
impl<K, V: crate::fmt::Debug> crate::fmt::Debug for ValuesMut<K, V> {}
impl<K: crate::fmt::Debug, V> crate::fmt::Debug for IntoKeys<K, V> {}
impl<K, V: crate::fmt::Debug> crate::fmt::Debug for IntoValues<K, V> {}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for Range<K, V> {}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for RangeMut<K, V> {}
impl<K, V> BTreeMap<K, V> {
    pub fn new() -> BTreeMap<K, V> {}
}
impl<K, V> BTreeMap<K, V> {
    pub fn clear(&mut self) {}
}
impl<K, V> BTreeMap<K, V> {
    pub fn get<Q: Ord>(&self, key: &Q) -> Option<&V> where K: crate::borrow::Borrow<Q> + Ord {}
    pub fn get_key_value<Q: Ord>(&self, k: &Q) -> Option<(&K, &V)> where K: crate::borrow::Borrow<Q> + Ord {}
    pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord {}
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<K, V>> where K: Ord {}
    pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord {}
    pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord {}
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<K, V>> where K: Ord {}
    pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord {}
    pub fn contains_key<Q: Ord>(&self, key: &Q) -> bool where K: crate::borrow::Borrow<Q> + Ord {}
    pub fn get_mut<Q: Ord>(&mut self, key: &Q) -> Option<&mut V> where K: crate::borrow::Borrow<Q> + Ord {}
    pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord {}
    pub fn remove<Q: Ord>(&mut self, key: &Q) -> Option<V> where K: crate::borrow::Borrow<Q> + Ord {}
    pub fn remove_entry<Q: Ord>(&mut self, key: &Q) -> Option<(K, V)> where K: crate::borrow::Borrow<Q> + Ord {}
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) where K: Ord {}
    pub fn append(&mut self, other: &mut Self) where K: Ord {}
    pub fn range<T: Ord, R: crate::ops::RangeBounds<T>>(&self, range: R) -> Range<K, V> where K: crate::borrow::Borrow<T> + Ord {}
    pub fn range_mut<T: Ord, R: crate::ops::RangeBounds<T>>(&mut self, range: R) -> RangeMut<K, V> where K: crate::borrow::Borrow<T> + Ord {}
    pub fn entry(&mut self, key: K) -> Entry<K, V> where K: Ord {}
    pub fn split_off<Q: Ord>(&mut self, key: &Q) -> Self where K: crate::borrow::Borrow<Q> + Ord {}
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: crate::ops::RangeBounds<K>>(&mut self, range: R, pred: F) -> ExtractIf<K, V, R, F> where K: Ord {}
    pub fn into_keys(self) -> IntoKeys<K, V> {}
    pub fn into_values(self) -> IntoValues<K, V> {}
}
impl<K, V> IntoIterator for &BTreeMap<K, V> {
    type Item = (&K, &V);
    type IntoIter = Iter<K, V>;
    fn into_iter(self) -> Iter<K, V> {}
}
impl<K, V> Iterator for Iter<K, V> {
    type Item = (&K, &V);
    fn next(&mut self) -> Option<(&K, &V)> {}
}
impl<K, V> DoubleEndedIterator for Iter<K, V> {
    fn next_back(&mut self) -> Option<(&K, &V)> {}
}
impl<K, V> ExactSizeIterator for Iter<K, V> {}
impl<K, V> Clone for Iter<K, V> {
    fn clone(&self) -> Self {}
}
impl<K, V> IntoIterator for &mut BTreeMap<K, V> {
    type Item = (&K, &mut V);
    type IntoIter = IterMut<K, V>;
    fn into_iter(self) -> IterMut<K, V> {}
}
impl<K, V> Iterator for IterMut<K, V> {
    type Item = (&K, &mut V);
    fn next(&mut self) -> Option<(&K, &mut V)> {}
}
impl<K, V> DoubleEndedIterator for IterMut<K, V> {
    fn next_back(&mut self) -> Option<(&K, &mut V)> {}
}
impl<K, V> ExactSizeIterator for IterMut<K, V> {}
impl<K, V> IntoIterator for BTreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V> {}
}
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {}
}
impl<K, V> DoubleEndedIterator for IntoIter<K, V> {
    fn next_back(&mut self) -> Option<(K, V)> {}
}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> Iterator for Keys<K, V> {
    type Item = &K;
    fn next(&mut self) -> Option<&K> {}
}
impl<K, V> DoubleEndedIterator for Keys<K, V> {
    fn next_back(&mut self) -> Option<&K> {}
}
impl<K, V> ExactSizeIterator for Keys<K, V> {}
impl<K, V> Clone for Keys<K, V> {
    fn clone(&self) -> Self {}
}
impl<K, V> Default for Keys<K, V> {
    fn default() -> Self {}
}
impl<K, V> Iterator for Values<K, V> {
    type Item = &V;
    fn next(&mut self) -> Option<&V> {}
}
impl<K, V> DoubleEndedIterator for Values<K, V> {
    fn next_back(&mut self) -> Option<&V> {}
}
impl<K, V> ExactSizeIterator for Values<K, V> {}
impl<K, V> Clone for Values<K, V> {
    fn clone(&self) -> Self {}
}
impl<K, V> Default for Values<K, V> {
    fn default() -> Self {}
}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug, R, F> crate::fmt::Debug for ExtractIf<K, V, R, F> {}
impl<K: PartialOrd, V, R: crate::ops::RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<K, V, R, F> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {}
}
impl<K, V> Iterator for Range<K, V> {
    type Item = (&K, &V);
    fn next(&mut self) -> Option<(&K, &V)> {}
}
impl<K, V> Default for Range<K, V> {
    fn default() -> Self {}
}
impl<K, V> Default for RangeMut<K, V> {
    fn default() -> Self {}
}
impl<K, V> Iterator for ValuesMut<K, V> {
    type Item = &mut V;
    fn next(&mut self) -> Option<&mut V> {}
}
impl<K, V> DoubleEndedIterator for ValuesMut<K, V> {
    fn next_back(&mut self) -> Option<&mut V> {}
}
impl<K, V> ExactSizeIterator for ValuesMut<K, V> {}
impl<K, V> Default for ValuesMut<K, V> {
    fn default() -> Self {}
}
impl<K, V> Iterator for IntoKeys<K, V> {
    type Item = K;
    fn next(&mut self) -> Option<K> {}
}
impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {
    fn next_back(&mut self) -> Option<K> {}
}
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K, V> Default for IntoKeys<K, V> {
    fn default() -> Self {}
}
impl<K, V> Iterator for IntoValues<K, V> {
    type Item = V;
    fn next(&mut self) -> Option<V> {}
}
impl<K, V> DoubleEndedIterator for IntoValues<K, V> {
    fn next_back(&mut self) -> Option<V> {}
}
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V> Default for IntoValues<K, V> {
    fn default() -> Self {}
}
impl<K, V> DoubleEndedIterator for Range<K, V> {
    fn next_back(&mut self) -> Option<(&K, &V)> {}
}
impl<K, V> Clone for Range<K, V> {
    fn clone(&self) -> Self {}
}
impl<K, V> Iterator for RangeMut<K, V> {
    type Item = (&K, &mut V);
    fn next(&mut self) -> Option<(&K, &mut V)> {}
}
impl<K, V> DoubleEndedIterator for RangeMut<K, V> {
    fn next_back(&mut self) -> Option<(&K, &mut V)> {}
}
impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> BTreeMap<K, V> {}
}
impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {
    fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {}
}
impl<K: Ord + Copy, V: Copy> Extend<(&K, &V)> for BTreeMap<K, V> {
    fn extend<I: IntoIterator<Item = (&K, &V)>>(&mut self, iter: I) {}
}
impl<K, V> Default for BTreeMap<K, V> {
    fn default() -> BTreeMap<K, V> {}
}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for BTreeMap<K, V> {}
impl<K: crate::borrow::Borrow<Q> + Ord, Q: Ord, V> crate::ops::Index<&Q> for BTreeMap<K, V> {
    type Output = V;
    fn index(&self, key: &Q) -> &V {}
}
impl<K: Ord, V, N> From<[(K, V); 0]> for BTreeMap<K, V> {
    fn from(arr: [(K, V); 0]) -> Self {}
}
impl<K, V> BTreeMap<K, V> {
    pub fn iter(&self) -> Iter<K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<K, V> {}
    pub fn keys(&self) -> Keys<K, V> {}
    pub fn values(&self) -> Values<K, V> {}
    pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
}
pub mod btree_set {
pub struct BTreeSet<T>;
pub struct Iter<T>;
#[derive(Debug)] pub struct IntoIter<T>;
#[derive(Debug)] pub struct Range<T>;
pub struct Difference<T>;
pub struct SymmetricDifference<T>;
pub struct Intersection<T>;
pub struct Union<T>;
pub struct ExtractIf<T, R, F>;
impl<T: Clone> Clone for BTreeSet<T> {
    fn clone(&self) -> Self {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Iter<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Difference<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for SymmetricDifference<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Intersection<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Union<T> {}
impl<T> BTreeSet<T> {
    pub fn new() -> BTreeSet<T> {}
}
impl<T> BTreeSet<T> {
    pub fn range<K: Ord, R: crate::ops::RangeBounds<K>>(&self, range: R) -> Range<T> where T: crate::borrow::Borrow<K> + Ord {}
    pub fn difference(&self, other: &BTreeSet<T>) -> Difference<T> where T: Ord {}
    pub fn symmetric_difference(&self, other: &BTreeSet<T>) -> SymmetricDifference<T> where T: Ord {}
    pub fn intersection(&self, other: &BTreeSet<T>) -> Intersection<T> where T: Ord {}
    pub fn union(&self, other: &BTreeSet<T>) -> Union<T> where T: Ord {}
    pub fn clear(&mut self) {}
    pub fn contains<Q: Ord>(&self, value: &Q) -> bool where T: crate::borrow::Borrow<Q> + Ord {}
    pub fn get<Q: Ord>(&self, value: &Q) -> Option<&T> where T: crate::borrow::Borrow<Q> + Ord {}
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord {}
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord {}
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord {}
    pub fn first(&self) -> Option<&T> where T: Ord {}
    pub fn last(&self) -> Option<&T> where T: Ord {}
    pub fn pop_first(&mut self) -> Option<T> where T: Ord {}
    pub fn pop_last(&mut self) -> Option<T> where T: Ord {}
    pub fn insert(&mut self, value: T) -> bool where T: Ord {}
    pub fn replace(&mut self, value: T) -> Option<T> where T: Ord {}
    pub fn remove<Q: Ord>(&mut self, value: &Q) -> bool where T: crate::borrow::Borrow<Q> + Ord {}
    pub fn take<Q: Ord>(&mut self, value: &Q) -> Option<T> where T: crate::borrow::Borrow<Q> + Ord {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) where T: Ord {}
    pub fn append(&mut self, other: &mut Self) where T: Ord {}
    pub fn split_off<Q: Ord>(&mut self, value: &Q) -> Self where T: crate::borrow::Borrow<Q> + Ord {}
    pub fn extract_if<F: FnMut(&T) -> bool, R: crate::ops::RangeBounds<T>>(&mut self, range: R, pred: F) -> ExtractIf<T, R, F> where T: Ord {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl<T: Ord> FromIterator<T> for BTreeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> {}
}
impl<T: Ord, N> From<[T; 0]> for BTreeSet<T> {
    fn from(arr: [T; 0]) -> Self {}
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
impl<T: crate::fmt::Debug, R, F> crate::fmt::Debug for ExtractIf<T, R, F> {}
impl<T: PartialOrd, R: crate::ops::RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<T, R, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T: Ord> Extend<T> for BTreeSet<T> {
    fn extend<Iter: IntoIterator<Item = T>>(&mut self, iter: Iter) {}
}
impl<T: Ord + Copy> Extend<&T> for BTreeSet<T> {
    fn extend<I: IntoIterator<Item = &T>>(&mut self, iter: I) {}
}
impl<T> Default for BTreeSet<T> {
    fn default() -> BTreeSet<T> {}
}
impl<T: Ord + Clone> crate::ops::Sub<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn sub(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {}
}
impl<T: Ord + Clone> crate::ops::BitXor<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitxor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {}
}
impl<T: Ord + Clone> crate::ops::BitAnd<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitand(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {}
}
impl<T: Ord + Clone> crate::ops::BitOr<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for BTreeSet<T> {}
impl<T> Clone for Iter<T> {
    fn clone(&self) -> Self {}
}
impl<T> Iterator for Iter<T> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T> DoubleEndedIterator for Iter<T> {
    fn next_back(&mut self) -> Option<&T> {}
}
impl<T> ExactSizeIterator for Iter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> Default for Iter<T> {
    fn default() -> Self {}
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {
    fn default() -> Self {}
}
impl<T> Clone for Range<T> {
    fn clone(&self) -> Self {}
}
impl<T> Iterator for Range<T> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T> DoubleEndedIterator for Range<T> {
    fn next_back(&mut self) -> Option<&T> {}
}
impl<T> Default for Range<T> {
    fn default() -> Self {}
}
impl<T> Clone for Difference<T> {
    fn clone(&self) -> Self {}
}
impl<T: Ord> Iterator for Difference<T> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T> Clone for SymmetricDifference<T> {
    fn clone(&self) -> Self {}
}
impl<T: Ord> Iterator for SymmetricDifference<T> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T> Clone for Intersection<T> {
    fn clone(&self) -> Self {}
}
impl<T: Ord> Iterator for Intersection<T> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T> Clone for Union<T> {
    fn clone(&self) -> Self {}
}
impl<T: Ord> Iterator for Union<T> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
}
pub mod hash_map {
pub use crate::hash::DefaultHasher;
pub use crate::hash::RandomState;
pub struct HashMap<K, V, S = crate::hash::RandomState>;
pub struct Iter<K, V>;
pub struct IterMut<K, V>;
pub struct IntoIter<K, V>;
pub struct Keys<K, V>;
pub struct Values<K, V>;
pub struct Drain<K, V>;
pub struct ExtractIf<K, V, F>;
pub struct ValuesMut<K, V>;
pub struct IntoKeys<K, V>;
pub struct IntoValues<K, V>;
pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
pub struct OccupiedEntry<K, V>;
pub struct VacantEntry<K, V>;
impl<K, V> HashMap<K, V, crate::hash::RandomState> {
    pub fn new() -> HashMap<K, V, crate::hash::RandomState> {}
    pub fn with_capacity(capacity: usize) -> HashMap<K, V, crate::hash::RandomState> {}
}
impl<K, V, S> HashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S> {}
}
impl<K, V, S> HashMap<K, V, S> {
    pub fn capacity(&self) -> usize {}
    pub fn keys(&self) -> Keys<K, V> {}
    pub fn into_keys(self) -> IntoKeys<K, V> {}
    pub fn values(&self) -> Values<K, V> {}
    pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
    pub fn into_values(self) -> IntoValues<K, V> {}
    pub fn iter(&self) -> Iter<K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<K, V> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn drain(&mut self) -> Drain<K, V> {}
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<K, V, F> {}
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
    pub fn clear(&mut self) {}
    pub fn hasher(&self) -> &S {}
}
impl<K: Eq + crate::hash::Hash, V, S: crate::hash::BuildHasher> HashMap<K, V, S> {
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn entry(&mut self, key: K) -> Entry<K, V> {}
    pub fn get<Q: crate::hash::Hash + Eq>(&self, k: &Q) -> Option<&V> where K: crate::borrow::Borrow<Q> {}
    pub fn get_key_value<Q: crate::hash::Hash + Eq>(&self, k: &Q) -> Option<(&K, &V)> where K: crate::borrow::Borrow<Q> {}
    pub fn get_disjoint_mut<Q: crate::hash::Hash + Eq, N>(&mut self, ks: [&Q; 0]) -> [Option<&mut V>; 0] where K: crate::borrow::Borrow<Q> {}
    pub fn get_disjoint_unchecked_mut<Q: crate::hash::Hash + Eq, N>(&mut self, ks: [&Q; 0]) -> [Option<&mut V>; 0] where K: crate::borrow::Borrow<Q> {}
    pub fn contains_key<Q: crate::hash::Hash + Eq>(&self, k: &Q) -> bool where K: crate::borrow::Borrow<Q> {}
    pub fn get_mut<Q: crate::hash::Hash + Eq>(&mut self, k: &Q) -> Option<&mut V> where K: crate::borrow::Borrow<Q> {}
    pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
    pub fn remove<Q: crate::hash::Hash + Eq>(&mut self, k: &Q) -> Option<V> where K: crate::borrow::Borrow<Q> {}
    pub fn remove_entry<Q: crate::hash::Hash + Eq>(&mut self, k: &Q) -> Option<(K, V)> where K: crate::borrow::Borrow<Q> {}
}
impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {
    fn clone(&self) -> Self {}
}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug, S> crate::fmt::Debug for HashMap<K, V, S> {}
impl<K, V, S: Default> Default for HashMap<K, V, S> {
    fn default() -> HashMap<K, V, S> {}
}
impl<K: Eq + crate::hash::Hash + crate::borrow::Borrow<Q>, Q: Eq + crate::hash::Hash, V, S: crate::hash::BuildHasher> crate::ops::Index<&Q> for HashMap<K, V, S> {
    type Output = V;
    fn index(&self, key: &Q) -> &V {}
}
impl<K: Eq + crate::hash::Hash, V, N> From<[(K, V); 0]> for HashMap<K, V, crate::hash::RandomState> {
    fn from(arr: [(K, V); 0]) -> Self {}
}
impl<K, V> Clone for Iter<K, V> {
    fn clone(&self) -> Self {}
}
impl<K, V> Default for Iter<K, V> {
    fn default() -> Self {}
}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for Iter<K, V> {}
impl<K, V> Default for IterMut<K, V> {
    fn default() -> Self {}
}
impl<K, V> Default for IntoIter<K, V> {
    fn default() -> Self {}
}
impl<K, V> Clone for Keys<K, V> {
    fn clone(&self) -> Self {}
}
impl<K, V> Default for Keys<K, V> {
    fn default() -> Self {}
}
impl<K: crate::fmt::Debug, V> crate::fmt::Debug for Keys<K, V> {}
impl<K, V> Clone for Values<K, V> {
    fn clone(&self) -> Self {}
}
impl<K, V> Default for Values<K, V> {
    fn default() -> Self {}
}
impl<K, V: crate::fmt::Debug> crate::fmt::Debug for Values<K, V> {}
impl<K, V> Default for ValuesMut<K, V> {
    fn default() -> Self {}
}
impl<K, V> Default for IntoKeys<K, V> {
    fn default() -> Self {}
}
impl<K, V> Default for IntoValues<K, V> {
    fn default() -> Self {}
}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for Entry<K, V> {}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for OccupiedEntry<K, V> {}
impl<K: crate::fmt::Debug, V> crate::fmt::Debug for VacantEntry<K, V> {}
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
impl<K, V, S> IntoIterator for HashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V> {}
}
impl<K, V> Iterator for Iter<K, V> {
    type Item = (&K, &V);
    fn next(&mut self) -> Option<(&K, &V)> {}
}
impl<K, V> ExactSizeIterator for Iter<K, V> {}
impl<K, V> Iterator for IterMut<K, V> {
    type Item = (&K, &mut V);
    fn next(&mut self) -> Option<(&K, &mut V)> {}
}
impl<K, V> ExactSizeIterator for IterMut<K, V> {}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for IterMut<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {}
}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for IntoIter<K, V> {}
impl<K, V> Iterator for Keys<K, V> {
    type Item = &K;
    fn next(&mut self) -> Option<&K> {}
}
impl<K, V> ExactSizeIterator for Keys<K, V> {}
impl<K, V> Iterator for Values<K, V> {
    type Item = &V;
    fn next(&mut self) -> Option<&V> {}
}
impl<K, V> ExactSizeIterator for Values<K, V> {}
impl<K, V> Iterator for ValuesMut<K, V> {
    type Item = &mut V;
    fn next(&mut self) -> Option<&mut V> {}
}
impl<K, V> ExactSizeIterator for ValuesMut<K, V> {}
impl<K, V: crate::fmt::Debug> crate::fmt::Debug for ValuesMut<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> {
    type Item = K;
    fn next(&mut self) -> Option<K> {}
}
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K: crate::fmt::Debug, V> crate::fmt::Debug for IntoKeys<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> {
    type Item = V;
    fn next(&mut self) -> Option<V> {}
}
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V: crate::fmt::Debug> crate::fmt::Debug for IntoValues<K, V> {}
impl<K, V> Iterator for Drain<K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {}
}
impl<K, V> ExactSizeIterator for Drain<K, V> {}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for Drain<K, V> {}
impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<K, V, F> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {}
}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug, F> crate::fmt::Debug for ExtractIf<K, V, F> {}
impl<K, V> Entry<K, V> {
    pub fn or_insert(self, default: V) -> &mut V {}
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {}
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V {}
    pub fn key(&self) -> &K {}
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
    pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
}
impl<K, V: Default> Entry<K, V> {
    pub fn or_default(self) -> &mut V {}
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
    pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
}
impl<K: Eq + crate::hash::Hash, V, S: crate::hash::BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> HashMap<K, V, S> {}
}
impl<K: Eq + crate::hash::Hash, V, S: crate::hash::BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {
    fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {}
}
impl<K: Eq + crate::hash::Hash + Copy, V: Copy, S: crate::hash::BuildHasher> Extend<(&K, &V)> for HashMap<K, V, S> {
    fn extend<T: IntoIterator<Item = (&K, &V)>>(&mut self, iter: T) {}
}
}
pub mod hash_set {
pub struct HashSet<T, S = crate::hash::RandomState>;
pub struct Iter<K>;
pub struct IntoIter<K>;
pub struct Drain<K>;
pub struct ExtractIf<K, F>;
pub struct Intersection<T, S>;
pub struct Difference<T, S>;
pub struct SymmetricDifference<T, S>;
pub struct Union<T, S>;
impl<T> HashSet<T, crate::hash::RandomState> {
    pub fn new() -> HashSet<T, crate::hash::RandomState> {}
    pub fn with_capacity(capacity: usize) -> HashSet<T, crate::hash::RandomState> {}
}
impl<T, S> HashSet<T, S> {
    pub fn with_hasher(hasher: S) -> HashSet<T, S> {}
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {}
}
impl<T, S> HashSet<T, S> {
    pub fn capacity(&self) -> usize {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn drain(&mut self) -> Drain<T> {}
    pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> ExtractIf<T, F> {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    pub fn clear(&mut self) {}
    pub fn hasher(&self) -> &S {}
}
impl<T: Eq + crate::hash::Hash, S: crate::hash::BuildHasher> HashSet<T, S> {
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn difference(&self, other: &HashSet<T, S>) -> Difference<T, S> {}
    pub fn symmetric_difference(&self, other: &HashSet<T, S>) -> SymmetricDifference<T, S> {}
    pub fn intersection(&self, other: &HashSet<T, S>) -> Intersection<T, S> {}
    pub fn union(&self, other: &HashSet<T, S>) -> Union<T, S> {}
    pub fn contains<Q: crate::hash::Hash + Eq>(&self, value: &Q) -> bool where T: crate::borrow::Borrow<Q> {}
    pub fn get<Q: crate::hash::Hash + Eq>(&self, value: &Q) -> Option<&T> where T: crate::borrow::Borrow<Q> {}
    pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool {}
    pub fn is_subset(&self, other: &HashSet<T, S>) -> bool {}
    pub fn is_superset(&self, other: &HashSet<T, S>) -> bool {}
    pub fn insert(&mut self, value: T) -> bool {}
    pub fn replace(&mut self, value: T) -> Option<T> {}
    pub fn remove<Q: crate::hash::Hash + Eq>(&mut self, value: &Q) -> bool where T: crate::borrow::Borrow<Q> {}
    pub fn take<Q: crate::hash::Hash + Eq>(&mut self, value: &Q) -> Option<T> where T: crate::borrow::Borrow<Q> {}
}
impl<T: Clone, S: Clone> Clone for HashSet<T, S> {
    fn clone(&self) -> Self {}
}
impl<T: crate::fmt::Debug, S> crate::fmt::Debug for HashSet<T, S> {}
impl<T: Eq + crate::hash::Hash, S: crate::hash::BuildHasher + Default> FromIterator<T> for HashSet<T, S> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S> {}
}
impl<T: Eq + crate::hash::Hash, N> From<[T; 0]> for HashSet<T, crate::hash::RandomState> {
    fn from(arr: [T; 0]) -> Self {}
}
impl<T: Eq + crate::hash::Hash, S: crate::hash::BuildHasher> Extend<T> for HashSet<T, S> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
}
impl<T: Eq + crate::hash::Hash + Copy, S: crate::hash::BuildHasher> Extend<&T> for HashSet<T, S> {
    fn extend<I: IntoIterator<Item = &T>>(&mut self, iter: I) {}
}
impl<T, S: Default> Default for HashSet<T, S> {
    fn default() -> HashSet<T, S> {}
}
impl<T: Eq + crate::hash::Hash + Clone, S: crate::hash::BuildHasher + Default> crate::ops::BitOr<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {}
}
impl<T: Eq + crate::hash::Hash + Clone, S: crate::hash::BuildHasher + Default> crate::ops::BitAnd<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {}
}
impl<T: Eq + crate::hash::Hash + Clone, S: crate::hash::BuildHasher + Default> crate::ops::BitXor<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {}
}
impl<T: Eq + crate::hash::Hash + Clone, S: crate::hash::BuildHasher + Default> crate::ops::Sub<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {}
}
impl<K> Default for Iter<K> {
    fn default() -> Self {}
}
impl<K> Default for IntoIter<K> {
    fn default() -> Self {}
}
impl<T, S> IntoIterator for &HashSet<T, S> {
    type Item = &T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> {}
}
impl<T, S> IntoIterator for HashSet<T, S> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}
impl<K> Clone for Iter<K> {
    fn clone(&self) -> Self {}
}
impl<K> Iterator for Iter<K> {
    type Item = &K;
    fn next(&mut self) -> Option<&K> {}
}
impl<K> ExactSizeIterator for Iter<K> {}
impl<K: crate::fmt::Debug> crate::fmt::Debug for Iter<K> {}
impl<K> Iterator for IntoIter<K> {
    type Item = K;
    fn next(&mut self) -> Option<K> {}
}
impl<K> ExactSizeIterator for IntoIter<K> {}
impl<K: crate::fmt::Debug> crate::fmt::Debug for IntoIter<K> {}
impl<K> Iterator for Drain<K> {
    type Item = K;
    fn next(&mut self) -> Option<K> {}
}
impl<K> ExactSizeIterator for Drain<K> {}
impl<K: crate::fmt::Debug> crate::fmt::Debug for Drain<K> {}
impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<K, F> {
    type Item = K;
    fn next(&mut self) -> Option<K> {}
}
impl<K: crate::fmt::Debug, F> crate::fmt::Debug for ExtractIf<K, F> {}
impl<T, S> Clone for Intersection<T, S> {
    fn clone(&self) -> Self {}
}
impl<T: Eq + crate::hash::Hash, S: crate::hash::BuildHasher> Iterator for Intersection<T, S> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T: crate::fmt::Debug + Eq + crate::hash::Hash, S: crate::hash::BuildHasher> crate::fmt::Debug for Intersection<T, S> {}
impl<T, S> Clone for Difference<T, S> {
    fn clone(&self) -> Self {}
}
impl<T: Eq + crate::hash::Hash, S: crate::hash::BuildHasher> Iterator for Difference<T, S> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T: crate::fmt::Debug + Eq + crate::hash::Hash, S: crate::hash::BuildHasher> crate::fmt::Debug for Difference<T, S> {}
impl<T, S> Clone for SymmetricDifference<T, S> {
    fn clone(&self) -> Self {}
}
impl<T: Eq + crate::hash::Hash, S: crate::hash::BuildHasher> Iterator for SymmetricDifference<T, S> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T: crate::fmt::Debug + Eq + crate::hash::Hash, S: crate::hash::BuildHasher> crate::fmt::Debug for SymmetricDifference<T, S> {}
impl<T, S> Clone for Union<T, S> {
    fn clone(&self) -> Self {}
}
impl<T: crate::fmt::Debug + Eq + crate::hash::Hash, S: crate::hash::BuildHasher> crate::fmt::Debug for Union<T, S> {}
impl<T: Eq + crate::hash::Hash, S: crate::hash::BuildHasher> Iterator for Union<T, S> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
}
pub mod linked_list {
pub struct LinkedList<T>;
pub struct Iter<T>;
pub struct IterMut<T>;
#[derive(Clone)] pub struct IntoIter<T>;
pub struct ExtractIf<T, F>;
impl<T: crate::fmt::Debug> crate::fmt::Debug for Iter<T> {}
impl<T> Clone for Iter<T> {
    fn clone(&self) -> Self {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for IterMut<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for IntoIter<T> {}
impl<T> Default for LinkedList<T> {
    fn default() -> Self {}
}
impl<T> LinkedList<T> {
    pub fn new() -> Self {}
    pub fn append(&mut self, other: &mut Self) {}
}
impl<T> LinkedList<T> {
    pub fn iter(&self) -> Iter<T> {}
    pub fn iter_mut(&mut self) -> IterMut<T> {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn clear(&mut self) {}
    pub fn contains(&self, x: &T) -> bool where T: PartialEq<T> {}
    pub fn front(&self) -> Option<&T> {}
    pub fn front_mut(&mut self) -> Option<&mut T> {}
    pub fn back(&self) -> Option<&T> {}
    pub fn back_mut(&mut self) -> Option<&mut T> {}
    pub fn push_front(&mut self, elt: T) {}
    pub fn push_front_mut(&mut self, elt: T) -> &mut T {}
    pub fn pop_front(&mut self) -> Option<T> {}
    pub fn push_back(&mut self, elt: T) {}
    pub fn push_back_mut(&mut self, elt: T) -> &mut T {}
    pub fn pop_back(&mut self) -> Option<T> {}
    pub fn split_off(&mut self, at: usize) -> LinkedList<T> {}
    pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> ExtractIf<T, F> {}
}
impl<T> Iterator for Iter<T> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T> DoubleEndedIterator for Iter<T> {
    fn next_back(&mut self) -> Option<&T> {}
}
impl<T> ExactSizeIterator for Iter<T> {}
impl<T> Default for Iter<T> {
    fn default() -> Self {}
}
impl<T> Iterator for IterMut<T> {
    type Item = &mut T;
    fn next(&mut self) -> Option<&mut T> {}
}
impl<T> DoubleEndedIterator for IterMut<T> {
    fn next_back(&mut self) -> Option<&mut T> {}
}
impl<T> ExactSizeIterator for IterMut<T> {}
impl<T> Default for IterMut<T> {
    fn default() -> Self {}
}
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T: crate::fmt::Debug, F> crate::fmt::Debug for ExtractIf<T, F> {}
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
impl<T> FromIterator<T> for LinkedList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {}
}
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
impl<T> IntoIterator for &mut LinkedList<T> {
    type Item = &mut T;
    type IntoIter = IterMut<T>;
    fn into_iter(self) -> IterMut<T> {}
}
impl<T> Extend<T> for LinkedList<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
}
impl<T: Copy> Extend<&T> for LinkedList<T> {
    fn extend<I: IntoIterator<Item = &T>>(&mut self, iter: I) {}
}
impl<T: Clone> Clone for LinkedList<T> {
    fn clone(&self) -> Self {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for LinkedList<T> {}
impl<T, N> From<[T; 0]> for LinkedList<T> {
    fn from(arr: [T; 0]) -> Self {}
}
}
pub mod vec_deque {
pub struct Drain<T>;
pub struct IterMut<T>;
#[derive(Clone)] pub struct IntoIter<T>;
pub struct Iter<T>;
pub struct VecDeque<T>;
impl crate::io::Read for VecDeque<u8> {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> {}
}
impl crate::io::BufRead for VecDeque<u8> {
    fn fill_buf(&mut self) -> crate::io::Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}
impl crate::io::Write for VecDeque<u8> {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Drain<T> {}
impl<T> Iterator for Drain<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for Drain<T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for Drain<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for IterMut<T> {}
impl<T> Default for IterMut<T> {
    fn default() -> Self {}
}
impl<T> Iterator for IterMut<T> {
    type Item = &mut T;
    fn next(&mut self) -> Option<&mut T> {}
}
impl<T> DoubleEndedIterator for IterMut<T> {
    fn next_back(&mut self) -> Option<&mut T> {}
}
impl<T> ExactSizeIterator for IterMut<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Iter<T> {}
impl<T> Default for Iter<T> {
    fn default() -> Self {}
}
impl<T> Clone for Iter<T> {
    fn clone(&self) -> Self {}
}
impl<T> Iterator for Iter<T> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T> DoubleEndedIterator for Iter<T> {
    fn next_back(&mut self) -> Option<&T> {}
}
impl<T> ExactSizeIterator for Iter<T> {}
impl<T: Clone> Clone for VecDeque<T> {
    fn clone(&self) -> Self {}
}
impl<T> Default for VecDeque<T> {
    fn default() -> VecDeque<T> {}
}
impl<T> VecDeque<T> {
    pub fn new() -> VecDeque<T> {}
    pub fn with_capacity(capacity: usize) -> VecDeque<T> {}
}
impl<T> VecDeque<T> {
    pub fn get(&self, index: usize) -> Option<&T> {}
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
    pub fn swap(&mut self, i: usize, j: usize) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn iter_mut(&mut self) -> IterMut<T> {}
    pub fn as_slices(&self) -> (&[T], &[T]) {}
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn range<R: crate::ops::RangeBounds<usize>>(&self, range: R) -> Iter<T> {}
    pub fn range_mut<R: crate::ops::RangeBounds<usize>>(&mut self, range: R) -> IterMut<T> {}
    pub fn drain<R: crate::ops::RangeBounds<usize>>(&mut self, range: R) -> Drain<T> {}
    pub fn clear(&mut self) {}
    pub fn contains(&self, x: &T) -> bool where T: PartialEq<T> {}
    pub fn front(&self) -> Option<&T> {}
    pub fn front_mut(&mut self) -> Option<&mut T> {}
    pub fn back(&self) -> Option<&T> {}
    pub fn back_mut(&mut self) -> Option<&mut T> {}
    pub fn pop_front(&mut self) -> Option<T> {}
    pub fn pop_back(&mut self) -> Option<T> {}
    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
    pub fn push_front(&mut self, value: T) {}
    pub fn push_front_mut(&mut self, value: T) -> &mut T {}
    pub fn push_back(&mut self, value: T) {}
    pub fn push_back_mut(&mut self, value: T) -> &mut T {}
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {}
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {}
    pub fn insert(&mut self, index: usize, value: T) {}
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {}
    pub fn remove(&mut self, index: usize) -> Option<T> {}
    pub fn split_off(&mut self, at: usize) -> Self {}
    pub fn append(&mut self, other: &mut Self) {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
    pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {}
    pub fn make_contiguous(&mut self) -> &mut [T] {}
    pub fn rotate_left(&mut self, n: usize) {}
    pub fn rotate_right(&mut self, n: usize) {}
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord {}
    pub fn binary_search_by<F: FnMut(&T) -> crate::cmp::Ordering>(&self, f: F) -> Result<usize, usize> {}
    pub fn binary_search_by_key<B: Ord, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {}
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
}
impl<T: Clone> VecDeque<T> {
    pub fn resize(&mut self, new_len: usize, value: T) {}
}
impl<T> crate::ops::Index<usize> for VecDeque<T> {
    type Output = T;
    fn index(&self, index: usize) -> &T {}
}
impl<T> crate::ops::IndexMut<usize> for VecDeque<T> {
    fn index_mut(&mut self, index: usize) -> &mut T {}
}
impl<T> FromIterator<T> for VecDeque<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> {}
}
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
impl<T> Extend<T> for VecDeque<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
}
impl<T: Copy> Extend<&T> for VecDeque<T> {
    fn extend<I: IntoIterator<Item = &T>>(&mut self, iter: I) {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for VecDeque<T> {}
impl<T> From<Vec<T>> for VecDeque<T> {
    fn from(other: Vec<T>) -> Self {}
}
impl<T, N> From<[T; 0]> for VecDeque<T> {
    fn from(arr: [T; 0]) -> Self {}
}
}
}
