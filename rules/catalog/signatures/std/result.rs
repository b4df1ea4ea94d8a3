// std: `result`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod result {
#[derive(Copy, Debug, Hash)] pub enum Result<T, E> { Ok(T), Err(E) }
#[derive(Debug)] pub struct Iter<T>;
#[derive(Debug)] pub struct IterMut<T>;
#[derive(Clone, Debug)] pub struct IntoIter<T>;
impl<T: crate::iter::Sum<U>, U, E> crate::iter::Sum<Result<U, E>> for Result<T, E> {
    fn sum<I: Iterator<Item = Result<U, E>>>(iter: I) -> Result<T, E> {}
}
impl<T: crate::iter::Product<U>, U, E> crate::iter::Product<Result<U, E>> for Result<T, E> {
    fn product<I: Iterator<Item = Result<U, E>>>(iter: I) -> Result<T, E> {}
}
impl<T, E> Result<T, E> {
    pub fn is_ok(&self) -> bool {}
    pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
    pub fn is_err(&self) -> bool {}
    pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {}
    pub fn ok(self) -> Option<T> {}
    pub fn err(self) -> Option<E> {}
    pub fn as_ref(&self) -> Result<&T, &E> {}
    pub fn as_mut(&mut self) -> Result<&mut T, &mut E> {}
    pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {}
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
    pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
    pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {}
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
    pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self {}
    pub fn as_deref(&self) -> Result<&T::Target, &E> where T: crate::ops::Deref {}
    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: crate::ops::DerefMut {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn iter_mut(&mut self) -> IterMut<T> {}
    pub fn expect(self, msg: &str) -> T where E: crate::fmt::Debug {}
    pub fn unwrap(self) -> T where E: crate::fmt::Debug {}
    pub fn unwrap_or_default(self) -> T where T: Default {}
    pub fn expect_err(self, msg: &str) -> E where T: crate::fmt::Debug {}
    pub fn unwrap_err(self) -> E where T: crate::fmt::Debug {}
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {}
    pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {}
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {}
    pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {}
    pub fn unwrap_or(self, default: T) -> T {}
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {}
    pub fn unwrap_unchecked(self) -> T {}
    pub fn unwrap_err_unchecked(self) -> E {}
}
impl<T, E> Result<&T, E> {
    pub fn copied(self) -> Result<T, E> where T: Copy {}
    pub fn cloned(self) -> Result<T, E> where T: Clone {}
}
impl<T, E> Result<&mut T, E> {
    pub fn copied(self) -> Result<T, E> where T: Copy {}
    pub fn cloned(self) -> Result<T, E> where T: Clone {}
}
impl<T, E> Result<Option<T>, E> {
    pub fn transpose(self) -> Option<Result<T, E>> {}
}
impl<T, E> Result<Result<T, E>, E> {
    pub fn flatten(self) -> Result<T, E> {}
}
impl<T: Clone, E: Clone> Clone for Result<T, E> {
    fn clone(&self) -> Self {}
}
impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}
impl<T, E> IntoIterator for &Result<T, E> {
    type Item = &T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> {}
}
impl<T, E> IntoIterator for &mut Result<T, E> {
    type Item = &mut T;
    type IntoIter = IterMut<T>;
    fn into_iter(self) -> IterMut<T> {}
}
impl<T> Iterator for Iter<T> {
    type Item = &T;
    fn next(&mut self) -> Option<&T> {}
}
impl<T> DoubleEndedIterator for Iter<T> {
    fn next_back(&mut self) -> Option<&T> {}
}
impl<T> ExactSizeIterator for Iter<T> {}
impl<T> Clone for Iter<T> {
    fn clone(&self) -> Self {}
}
impl<T> Iterator for IterMut<T> {
    type Item = &mut T;
    fn next(&mut self) -> Option<&mut T> {}
}
impl<T> DoubleEndedIterator for IterMut<T> {
    fn next_back(&mut self) -> Option<&mut T> {}
}
impl<T> ExactSizeIterator for IterMut<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {}
}
impl<T, E> crate::ops::Try for Result<T, E> {
    type Output = T;
    type Residual = Result<crate::convert::Infallible, E>;
    fn from_output(output: Self::Output) -> Self {}
    fn branch(self) -> crate::ops::ControlFlow<Self::Residual, Self::Output> {}
}
impl<T, E, F: From<E>> crate::ops::FromResidual<Result<crate::convert::Infallible, E>> for Result<T, F> {
    fn from_residual(residual: Result<crate::convert::Infallible, E>) -> Self {}
}
impl<T, E, F: From<E>> crate::ops::FromResidual<crate::ops::Yeet<E>> for Result<T, F> {
    fn from_residual(_: crate::ops::Yeet<E>) -> Self {}
}
impl<T: crate::process::Termination, E: crate::fmt::Debug> crate::process::Termination for Result<T, E> {
    fn report(self) -> crate::process::ExitCode {}
}
}
