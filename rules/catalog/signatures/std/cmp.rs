// std: `cmp`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod cmp {
pub trait PartialEq<Rhs = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool {}
}
pub trait Eq: PartialEq<Self> {}
#[derive(Copy, Debug, Hash)] pub enum Ordering { Less, Equal, Greater }
#[derive(Copy, Debug, Hash)] pub struct Reverse<T>(pub T);
pub trait Ord: Eq + PartialOrd<Self> {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self {}
    fn min(self, other: Self) -> Self {}
    fn clamp(self, min: Self, max: Self) -> Self {}
}
pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool {}
    fn le(&self, other: &Rhs) -> bool {}
    fn gt(&self, other: &Rhs) -> bool {}
    fn ge(&self, other: &Rhs) -> bool {}
}
pub fn min<T: Ord>(v1: T, v2: T) -> T {}
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}
pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {}
pub fn max<T: Ord>(v1: T, v2: T) -> T {}
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}
pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {}
impl Ordering {
    pub fn is_eq(self) -> bool {}
    pub fn is_ne(self) -> bool {}
    pub fn is_lt(self) -> bool {}
    pub fn is_gt(self) -> bool {}
    pub fn is_le(self) -> bool {}
    pub fn is_ge(self) -> bool {}
    pub fn reverse(self) -> Ordering {}
    pub fn then(self, other: Ordering) -> Ordering {}
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {}
}
impl<T: Clone> Clone for Reverse<T> {
    fn clone(&self) -> Reverse<T> {}
}
}
