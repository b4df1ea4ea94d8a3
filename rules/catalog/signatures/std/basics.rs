// std: the traits and types that every body meets. Lifetimes, allocators and unstable items are left out.

pub mod prelude {
    pub mod v1 {
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into};
        pub use crate::default::Default;
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::drop;
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
    }
    pub mod rust_2015 {
        pub use super::v1::*;
    }
    pub mod rust_2018 {
        pub use super::v1::*;
    }
    pub mod rust_2021 {
        pub use super::v1::*;
        pub use crate::convert::{TryFrom, TryInto};
        pub use crate::iter::FromIterator;
    }
    pub mod rust_2024 {
        pub use super::rust_2021::*;
        pub use crate::future::{Future, IntoFuture};
    }
}

pub mod option {
    use crate::ops::{Deref, DerefMut};
    use crate::pin::Pin;

    pub enum Option<T> {
        None,
        Some(T),
    }
    pub struct Iter<A>(A);
    pub struct IterMut<A>(A);
    pub struct IntoIter<A>(A);

    impl<T> Option<T> {
        pub fn is_some(&self) -> bool {}
        pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {}
        pub fn is_none(&self) -> bool {}
        pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {}
        pub fn as_ref(&self) -> Option<&T> {}
        pub fn as_mut(&mut self) -> Option<&mut T> {}
        pub fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn expect(self, msg: &str) -> T {}
        pub fn unwrap(self) -> T {}
        pub fn unwrap_or(self, default: T) -> T {}
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {}
        pub fn unwrap_or_default(self) -> T where T: Default {}
        pub unsafe fn unwrap_unchecked(self) -> T {}
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {}
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        pub fn ok_or<E>(self, err: E) -> Result<T, E> {}
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {}
        pub fn as_deref(&self) -> Option<&T::Target> where T: Deref {}
        pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut {}
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
    impl<T> Option<Option<T>> {
        pub fn flatten(self) -> Option<T> {}
    }
    impl<T: Clone> Clone for Option<T> {
        fn clone(&self) -> Self {}
    }
    impl<T> Default for Option<T> {
        fn default() -> Option<T> {}
    }
    impl<T> From<T> for Option<T> {
        fn from(val: T) -> Option<T> {}
    }
    impl<T: PartialEq> PartialEq for Option<T> {
        fn eq(&self, other: &Self) -> bool {}
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
    impl<A> Iterator for Iter<A> {
        type Item = &A;
        fn next(&mut self) -> Option<&A> {}
    }
    impl<A> Iterator for IterMut<A> {
        type Item = &mut A;
        fn next(&mut self) -> Option<&mut A> {}
    }
    impl<A> Iterator for IntoIter<A> {
        type Item = A;
        fn next(&mut self) -> Option<A> {}
    }
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
        fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {}
    }
}

pub mod result {
    use crate::fmt::Debug;
    use crate::ops::{Deref, DerefMut};

    pub enum Result<T, E> {
        Ok(T),
        Err(E),
    }
    pub struct Iter<T>(T);
    pub struct IntoIter<T>(T);

    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool {}
        pub fn is_ok_and(self, f: impl FnOnce(T) -> bool) -> bool {}
        pub fn is_err(&self) -> bool {}
        pub fn is_err_and(self, f: impl FnOnce(E) -> bool) -> bool {}
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
        pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref {}
        pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut {}
        pub fn iter(&self) -> Iter<T> {}
        pub fn expect(self, msg: &str) -> T where E: Debug {}
        pub fn unwrap(self) -> T where E: Debug {}
        pub fn unwrap_or_default(self) -> T where T: Default {}
        pub fn expect_err(self, msg: &str) -> E where T: Debug {}
        pub fn unwrap_err(self) -> E where T: Debug {}
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {}
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {}
        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {}
        pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {}
        pub fn unwrap_or(self, default: T) -> T {}
        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {}
    }
    impl<T, E> Result<&T, E> {
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
    impl<T> Iterator for Iter<T> {
        type Item = &T;
        fn next(&mut self) -> Option<&T> {}
    }
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
        fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {}
    }
}

pub mod marker {
    pub trait Sized {}
    pub trait Copy: Clone {}
    pub trait Send {}
    pub trait Sync {}
    pub trait Unpin {}
    pub struct PhantomData<T: ?Sized>;
    pub struct PhantomPinned;
}

pub mod clone {
    pub trait Clone: Sized {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self) {}
    }
}

pub mod default {
    pub trait Default: Sized {
        fn default() -> Self;
    }
}

pub mod cmp {
    pub trait PartialEq<Rhs: ?Sized = Self> {
        fn eq(&self, other: &Rhs) -> bool;
        fn ne(&self, other: &Rhs) -> bool {}
    }
    pub trait Eq: PartialEq {}
    pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool {}
        fn le(&self, other: &Rhs) -> bool {}
        fn gt(&self, other: &Rhs) -> bool {}
        fn ge(&self, other: &Rhs) -> bool {}
    }
    pub trait Ord: Eq + PartialOrd {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self {}
        fn min(self, other: Self) -> Self {}
        fn clamp(self, min: Self, max: Self) -> Self {}
    }
    pub enum Ordering {
        Less,
        Equal,
        Greater,
    }
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
    pub struct Reverse<T>(pub T);
    pub fn min<T: Ord>(v1: T, v2: T) -> T {}
    pub fn max<T: Ord>(v1: T, v2: T) -> T {}
}

pub mod convert {
    pub enum Infallible {}
    pub trait AsRef<T: ?Sized> {
        fn as_ref(&self) -> &T;
    }
    pub trait AsMut<T: ?Sized> {
        fn as_mut(&mut self) -> &mut T;
    }
    pub trait Into<T>: Sized {
        fn into(self) -> T;
    }
    pub trait From<T>: Sized {
        fn from(value: T) -> Self;
    }
    pub trait TryInto<T>: Sized {
        type Error;
        fn try_into(self) -> Result<T, Self::Error>;
    }
    pub trait TryFrom<T>: Sized {
        type Error;
        fn try_from(value: T) -> Result<Self, Self::Error>;
    }
    pub fn identity<T>(x: T) -> T {}
    impl<T, U: From<T>> Into<U> for T {
        fn into(self) -> U {}
    }
    impl<T> From<T> for T {
        fn from(t: T) -> T {}
    }
    impl<T, U: TryFrom<T>> TryInto<U> for T {
        type Error = U::Error;
        fn try_into(self) -> Result<U, U::Error> {}
    }
    impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T {
        fn as_ref(&self) -> &U {}
    }
    impl<T> AsRef<[T]> for [T] {
        fn as_ref(&self) -> &[T] {}
    }
    impl AsRef<str> for str {
        fn as_ref(&self) -> &str {}
    }
}

pub mod borrow {
    use crate::ops::Deref;

    pub trait Borrow<Borrowed: ?Sized> {
        fn borrow(&self) -> &Borrowed;
    }
    pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
        fn borrow_mut(&mut self) -> &mut Borrowed;
    }
    pub trait ToOwned {
        type Owned;
        fn to_owned(&self) -> Self::Owned;
        fn clone_into(&self, target: &mut Self::Owned) {}
    }
    pub enum Cow<B: ?Sized + ToOwned> {
        Borrowed(&B),
        Owned(B::Owned),
    }
    impl<B: ?Sized + ToOwned> Cow<B> {
        pub fn to_mut(&mut self) -> &mut B::Owned {}
        pub fn into_owned(self) -> B::Owned {}
    }
    impl<B: ?Sized + ToOwned> Deref for Cow<B> {
        type Target = B;
        fn deref(&self) -> &B {}
    }
    impl<B: ?Sized + ToOwned> Clone for Cow<B> {
        fn clone(&self) -> Self {}
    }
    impl<T: ?Sized + ToOwned> AsRef<T> for Cow<T> {
        fn as_ref(&self) -> &T {}
    }
    impl<T: Clone> ToOwned for T {
        type Owned = T;
        fn to_owned(&self) -> T {}
    }
    impl ToOwned for str {
        type Owned = String;
        fn to_owned(&self) -> String {}
    }
    impl<T: Clone> ToOwned for [T] {
        type Owned = Vec<T>;
        fn to_owned(&self) -> Vec<T> {}
    }
    impl<T: ?Sized> Borrow<T> for T {
        fn borrow(&self) -> &T {}
    }
    impl Borrow<str> for String {
        fn borrow(&self) -> &str {}
    }
    impl From<&str> for Cow<str> {
        fn from(s: &str) -> Cow<str> {}
    }
    impl From<String> for Cow<str> {
        fn from(s: String) -> Cow<str> {}
    }
}

pub mod ops {
    pub trait Deref {
        type Target: ?Sized;
        fn deref(&self) -> &Self::Target;
    }
    pub trait DerefMut: Deref {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }
    pub trait Drop {
        fn drop(&mut self);
    }
    pub trait Fn<Args>: FnMut<Args> {}
    pub trait FnMut<Args>: FnOnce<Args> {}
    pub trait FnOnce<Args> {
        type Output;
    }
    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
    pub trait AsyncFnOnce<Args> {
        type Output;
    }
    pub trait Index<Idx: ?Sized> {
        type Output: ?Sized;
        fn index(&self, index: Idx) -> &Self::Output;
    }
    pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
        fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
    }
    pub trait Add<Rhs = Self> {
        type Output;
        fn add(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Sub<Rhs = Self> {
        type Output;
        fn sub(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Mul<Rhs = Self> {
        type Output;
        fn mul(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Div<Rhs = Self> {
        type Output;
        fn div(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Rem<Rhs = Self> {
        type Output;
        fn rem(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Neg {
        type Output;
        fn neg(self) -> Self::Output;
    }
    pub trait Not {
        type Output;
        fn not(self) -> Self::Output;
    }
    pub trait BitAnd<Rhs = Self> {
        type Output;
        fn bitand(self, rhs: Rhs) -> Self::Output;
    }
    pub trait BitOr<Rhs = Self> {
        type Output;
        fn bitor(self, rhs: Rhs) -> Self::Output;
    }
    pub trait BitXor<Rhs = Self> {
        type Output;
        fn bitxor(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Shl<Rhs = Self> {
        type Output;
        fn shl(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Shr<Rhs = Self> {
        type Output;
        fn shr(self, rhs: Rhs) -> Self::Output;
    }
    pub trait AddAssign<Rhs = Self> {
        fn add_assign(&mut self, rhs: Rhs);
    }
    pub trait SubAssign<Rhs = Self> {
        fn sub_assign(&mut self, rhs: Rhs);
    }
    pub trait MulAssign<Rhs = Self> {
        fn mul_assign(&mut self, rhs: Rhs);
    }
    pub trait DivAssign<Rhs = Self> {
        fn div_assign(&mut self, rhs: Rhs);
    }
    pub struct RangeFull;
    pub struct Range<Idx> {
        pub start: Idx,
        pub end: Idx,
    }
    pub struct RangeFrom<Idx> {
        pub start: Idx,
    }
    pub struct RangeTo<Idx> {
        pub end: Idx,
    }
    pub struct RangeInclusive<Idx>(Idx);
    pub struct RangeToInclusive<Idx> {
        pub end: Idx,
    }
    pub enum Bound<T> {
        Included(T),
        Excluded(T),
        Unbounded,
    }
    pub trait RangeBounds<T: ?Sized> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains<U: ?Sized>(&self, item: &U) -> bool {}
    }
    impl<Idx> Range<Idx> {
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Idx> RangeInclusive<Idx> {
        pub fn new(start: Idx, end: Idx) -> Self {}
        pub fn start(&self) -> &Idx {}
        pub fn end(&self) -> &Idx {}
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Idx> RangeFrom<Idx> {
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool {}
    }
    impl<A> Iterator for Range<A> {
        type Item = A;
        fn next(&mut self) -> Option<A> {}
    }
    impl<A> DoubleEndedIterator for Range<A> {
        fn next_back(&mut self) -> Option<A> {}
    }
    impl<A> Iterator for RangeInclusive<A> {
        type Item = A;
        fn next(&mut self) -> Option<A> {}
    }
    impl<A> DoubleEndedIterator for RangeInclusive<A> {
        fn next_back(&mut self) -> Option<A> {}
    }
    impl<A> Iterator for RangeFrom<A> {
        type Item = A;
        fn next(&mut self) -> Option<A> {}
    }
    pub enum ControlFlow<B, C = ()> {
        Continue(C),
        Break(B),
    }
    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool {}
        pub fn is_continue(&self) -> bool {}
        pub fn break_value(self) -> Option<B> {}
        pub fn continue_value(self) -> Option<C> {}
    }
}

pub mod hash {
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) {}
    }
    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
    }
    pub trait BuildHasher {
        type Hasher: Hasher;
        fn build_hasher(&self) -> Self::Hasher;
        fn hash_one<T: Hash>(&self, x: T) -> u64 {}
    }
    pub struct RandomState;
    pub struct DefaultHasher;
    impl RandomState {
        pub fn new() -> RandomState {}
    }
    impl DefaultHasher {
        pub fn new() -> DefaultHasher {}
    }
    impl Hasher for DefaultHasher {
        fn finish(&self) -> u64 {}
        fn write(&mut self, bytes: &[u8]) {}
    }
    impl BuildHasher for RandomState {
        type Hasher = DefaultHasher;
        fn build_hasher(&self) -> DefaultHasher {}
    }
}

pub mod mem {
    pub fn drop<T>(x: T) {}
    pub fn forget<T>(t: T) {}
    pub fn replace<T>(dest: &mut T, src: T) -> T {}
    pub fn swap<T>(x: &mut T, y: &mut T) {}
    pub fn take<T: Default>(dest: &mut T) -> T {}
    pub fn size_of<T>() -> usize {}
    pub fn size_of_val<T: ?Sized>(val: &T) -> usize {}
    pub fn align_of<T>() -> usize {}
    pub fn discriminant<T>(v: &T) -> Discriminant<T> {}
    pub unsafe fn zeroed<T>() -> T {}
    pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst {}
    pub struct Discriminant<T>(T);
    pub struct ManuallyDrop<T: ?Sized>(T);
    pub union MaybeUninit<T> {
        uninit: (),
        value: ManuallyDrop<T>,
    }
    impl<T> ManuallyDrop<T> {
        pub fn new(value: T) -> ManuallyDrop<T> {}
        pub fn into_inner(slot: ManuallyDrop<T>) -> T {}
    }
    impl<T: ?Sized> crate::ops::Deref for ManuallyDrop<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> MaybeUninit<T> {
        pub fn new(val: T) -> MaybeUninit<T> {}
        pub fn uninit() -> MaybeUninit<T> {}
        pub unsafe fn assume_init(self) -> T {}
    }
}

pub mod any {
    pub trait Any {
        fn type_id(&self) -> TypeId;
    }
    impl dyn Any {
        pub fn is<T: Any>(&self) -> bool {}
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
    }
    impl<T: ?Sized> Any for T {
        fn type_id(&self) -> TypeId {}
    }
    pub struct TypeId;
    impl TypeId {
        pub fn of<T: ?Sized>() -> TypeId {}
    }
    pub fn type_name<T: ?Sized>() -> &str {}
    pub fn type_name_of_val<T: ?Sized>(val: &T) -> &str {}
}

pub mod error {
    use crate::fmt::{Debug, Display};

    pub trait Error: Debug + Display {
        fn source(&self) -> Option<&dyn Error> {}
        fn description(&self) -> &str {}
        fn cause(&self) -> Option<&dyn Error> {}
    }
    impl dyn Error {
        pub fn is<T: Error>(&self) -> bool {}
        pub fn downcast_ref<T: Error>(&self) -> Option<&T> {}
        pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> {}
        pub fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> {}
    }
    impl<E: Error> From<E> for Box<dyn Error> {
        fn from(err: E) -> Box<dyn Error> {}
    }
    impl<E: Error + Send + Sync> From<E> for Box<dyn Error + Send + Sync> {
        fn from(err: E) -> Box<dyn Error + Send + Sync> {}
    }
    impl From<String> for Box<dyn Error + Send + Sync> {
        fn from(err: String) -> Box<dyn Error + Send + Sync> {}
    }
    impl From<&str> for Box<dyn Error + Send + Sync> {
        fn from(err: &str) -> Box<dyn Error + Send + Sync> {}
    }
    impl<T: Error> Error for Box<T> {}
}

pub mod fmt {
    pub type Result = crate::result::Result<(), Error>;
    pub struct Error;
    pub struct Arguments;
    pub struct Formatter;
    pub struct DebugStruct;
    pub struct DebugTuple;
    pub struct DebugList;
    pub struct DebugMap;
    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;
        fn write_char(&mut self, c: char) -> Result {}
        fn write_fmt(&mut self, args: Arguments) -> Result {}
    }
    pub trait Display {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Debug {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait LowerHex {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait UpperHex {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    impl Formatter {
        pub fn write_str(&mut self, data: &str) -> Result {}
        pub fn write_fmt(&mut self, fmt: Arguments) -> Result {}
        pub fn pad(&mut self, s: &str) -> Result {}
        pub fn alternate(&self) -> bool {}
        pub fn width(&self) -> Option<usize> {}
        pub fn precision(&self) -> Option<usize> {}
        pub fn debug_struct(&mut self, name: &str) -> DebugStruct {}
        pub fn debug_tuple(&mut self, name: &str) -> DebugTuple {}
        pub fn debug_list(&mut self) -> DebugList {}
        pub fn debug_map(&mut self) -> DebugMap {}
    }
    impl DebugStruct {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {}
        pub fn finish_non_exhaustive(&mut self) -> Result {}
        pub fn finish(&mut self) -> Result {}
    }
    impl DebugTuple {
        pub fn field(&mut self, value: &dyn Debug) -> &mut Self {}
        pub fn finish(&mut self) -> Result {}
    }
    impl DebugList {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {}
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {}
        pub fn finish(&mut self) -> Result {}
    }
    impl DebugMap {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self {}
        pub fn finish(&mut self) -> Result {}
    }
    pub fn format(args: Arguments) -> String {}
    pub fn write(output: &mut dyn Write, args: Arguments) -> Result {}
}

pub mod panic {
    use crate::any::Any;
    pub struct Location;
    pub struct PanicHookInfo;
    pub type PanicInfo = PanicHookInfo;
    pub struct AssertUnwindSafe<T>(pub T);
    impl Location {
        pub fn caller() -> &Location {}
        pub fn file(&self) -> &str {}
        pub fn line(&self) -> u32 {}
        pub fn column(&self) -> u32 {}
    }
    impl PanicHookInfo {
        pub fn payload(&self) -> &(dyn Any + Send) {}
        pub fn location(&self) -> Option<&Location> {}
    }
    pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> Result<R, Box<dyn Any + Send>> {}
    pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {}
    pub fn panic_any<M: Any + Send>(msg: M) -> ! {}
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo) + Sync + Send>) {}
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo) + Sync + Send> {}
}

pub mod hint {
    pub fn black_box<T>(dummy: T) -> T {}
    pub fn spin_loop() {}
    pub unsafe fn unreachable_unchecked() -> ! {}
}
