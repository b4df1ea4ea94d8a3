// std: `option`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod option {
#[derive(Copy, Debug, Hash)] pub enum Option<T> { None, Some(T) }
#[derive(Debug)] pub struct Iter<A>;
#[derive(Debug)] pub struct IterMut<A>;
#[derive(Clone, Debug)] pub struct IntoIter<A>;
impl<T: crate::iter::Sum<U>, U> crate::iter::Sum<Option<U>> for Option<T> {
    fn sum<I: Iterator<Item = Option<U>>>(iter: I) -> Option<T> {}
}
impl<T: crate::iter::Product<U>, U> crate::iter::Product<Option<U>> for Option<T> {
    fn product<I: Iterator<Item = Option<U>>>(iter: I) -> Option<T> {}
}
impl<T> Option<T> {
    pub fn is_some(&self) -> bool {}
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool + crate::marker::Destruct) -> bool {}
    pub fn is_none(&self) -> bool {}
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool + crate::marker::Destruct) -> bool {}
    pub fn as_ref(&self) -> Option<&T> {}
    pub fn as_mut(&mut self) -> Option<&mut T> {}
    pub fn as_pin_ref(self: crate::pin::Pin<&Self>) -> Option<crate::pin::Pin<&T>> {}
    pub fn as_pin_mut(self: crate::pin::Pin<&mut Self>) -> Option<crate::pin::Pin<&mut T>> {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn expect(self, msg: &str) -> T {}
    pub fn unwrap(self) -> T {}
    pub fn unwrap_or(self, default: T) -> T {}
    pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {}
    pub fn unwrap_or_default(self) -> T where T: Default {}
    pub fn unwrap_unchecked(self) -> T {}
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {}
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
    pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
    pub fn ok_or<E>(self, err: E) -> Result<T, E> {}
    pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {}
    pub fn as_deref(&self) -> Option<&T::Target> where T: crate::ops::Deref {}
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: crate::ops::DerefMut {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn iter_mut(&mut self) -> IterMut<T> {}
    pub fn and<U>(self, optb: Option<U>) -> Option<U> {}
    pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {}
    pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self {}
    pub fn or(self, optb: Option<T>) -> Option<T> {}
    pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {}
    pub fn xor(self, optb: Option<T>) -> Option<T> {}
    pub fn insert(&mut self, value: T) -> &mut T {}
    pub fn get_or_insert(&mut self, value: T) -> &mut T {}
    pub fn get_or_insert_default(&mut self) -> &mut T where T: Default {}
    pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
    pub fn take(&mut self) -> Option<T> {}
    pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {}
    pub fn replace(&mut self, value: T) -> Option<T> {}
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
}
impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) {}
}
impl<T> Option<&T> {
    pub fn copied(self) -> Option<T> where T: Copy {}
    pub fn cloned(self) -> Option<T> where T: Clone {}
}
impl<T> Option<&mut T> {
    pub fn copied(self) -> Option<T> where T: Copy {}
    pub fn cloned(self) -> Option<T> where T: Clone {}
}
impl<T, E> Option<Result<T, E>> {
    pub fn transpose(self) -> Result<Option<T>, E> {}
}
impl<T: Clone> Clone for Option<T> {
    fn clone(&self) -> Self {}
}
impl<T> Default for Option<T> {
    fn default() -> Option<T> {}
}
impl<T> IntoIterator for Option<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}
impl<T> IntoIterator for &Option<T> {
    type Item = &T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> {}
}
impl<T> IntoIterator for &mut Option<T> {
    type Item = &mut T;
    type IntoIter = IterMut<T>;
    fn into_iter(self) -> IterMut<T> {}
}
impl<T> From<T> for Option<T> {
    fn from(val: T) -> Option<T> {}
}
impl<T> From<&Option<T>> for Option<&T> {
    fn from(o: &Option<T>) -> Option<&T> {}
}
impl<T> From<&mut Option<T>> for Option<&mut T> {
    fn from(o: &mut Option<T>) -> Option<&mut T> {}
}
impl<A> Iterator for Iter<A> {
    type Item = &A;
    fn next(&mut self) -> Option<&A> {}
}
impl<A> DoubleEndedIterator for Iter<A> {
    fn next_back(&mut self) -> Option<&A> {}
}
impl<A> ExactSizeIterator for Iter<A> {}
impl<A> Clone for Iter<A> {
    fn clone(&self) -> Self {}
}
impl<A> Iterator for IterMut<A> {
    type Item = &mut A;
    fn next(&mut self) -> Option<&mut A> {}
}
impl<A> DoubleEndedIterator for IterMut<A> {
    fn next_back(&mut self) -> Option<&mut A> {}
}
impl<A> ExactSizeIterator for IterMut<A> {}
impl<A> Iterator for IntoIter<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<A> DoubleEndedIterator for IntoIter<A> {
    fn next_back(&mut self) -> Option<A> {}
}
impl<A> ExactSizeIterator for IntoIter<A> {}
impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {}
}
impl<T> crate::ops::Try for Option<T> {
    type Output = T;
    type Residual = Option<crate::convert::Infallible>;
    fn from_output(output: Self::Output) -> Self {}
    fn branch(self) -> crate::ops::ControlFlow<Self::Residual, Self::Output> {}
}
impl<T> crate::ops::FromResidual<Option<crate::convert::Infallible>> for Option<T> {
    fn from_residual(residual: Option<crate::convert::Infallible>) -> Self {}
}
impl<T> crate::ops::FromResidual<crate::ops::Yeet<()>> for Option<T> {
    fn from_residual(_: crate::ops::Yeet<()>) -> Self {}
}
impl<T> Option<Option<T>> {
    pub fn flatten(self) -> Option<T> {}
}
}
