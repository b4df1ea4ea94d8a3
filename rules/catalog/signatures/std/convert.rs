// std: `convert`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod convert {
pub fn identity<T>(x: T) -> T {}
pub trait AsRef<T> {
    fn as_ref(&self) -> &T;
}
pub trait AsMut<T> {
    fn as_mut(&mut self) -> &mut T;
}
pub trait Into<T> {
    fn into(self) -> T;
}
pub trait From<T> {
    fn from(value: T) -> Self;
}
pub trait TryInto<T> {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}
pub trait TryFrom<T> {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}
#[derive(Copy)] pub enum Infallible {  }
impl<T> From<crate::num::NonZero<T>> for T {
    fn from(nonzero: crate::num::NonZero<T>) -> Self {}
}
impl<T, N> From<crate::mem::MaybeUninit<[T; 0]>> for [crate::mem::MaybeUninit<T>; 0] {
    fn from(arr: crate::mem::MaybeUninit<[T; 0]>) -> Self {}
}
impl From<bool> for u8 {
    fn from(b: bool) -> Self {}
}
impl From<bool> for u16 {
    fn from(b: bool) -> Self {}
}
impl From<bool> for u32 {
    fn from(b: bool) -> Self {}
}
impl From<bool> for u64 {
    fn from(b: bool) -> Self {}
}
impl From<bool> for u128 {
    fn from(b: bool) -> Self {}
}
impl From<bool> for usize {
    fn from(b: bool) -> Self {}
}
impl From<bool> for i8 {
    fn from(b: bool) -> Self {}
}
impl From<bool> for i16 {
    fn from(b: bool) -> Self {}
}
impl From<bool> for i32 {
    fn from(b: bool) -> Self {}
}
impl From<bool> for i64 {
    fn from(b: bool) -> Self {}
}
impl From<bool> for i128 {
    fn from(b: bool) -> Self {}
}
impl From<bool> for isize {
    fn from(b: bool) -> Self {}
}
impl From<u8> for u16 {
    fn from(small: u8) -> Self {}
}
impl From<u8> for u32 {
    fn from(small: u8) -> Self {}
}
impl From<u8> for u64 {
    fn from(small: u8) -> Self {}
}
impl From<u8> for u128 {
    fn from(small: u8) -> Self {}
}
impl From<u8> for usize {
    fn from(small: u8) -> Self {}
}
impl From<u16> for u32 {
    fn from(small: u16) -> Self {}
}
impl From<u16> for u64 {
    fn from(small: u16) -> Self {}
}
impl From<u16> for u128 {
    fn from(small: u16) -> Self {}
}
impl From<u32> for u64 {
    fn from(small: u32) -> Self {}
}
impl From<u32> for u128 {
    fn from(small: u32) -> Self {}
}
impl From<u64> for u128 {
    fn from(small: u64) -> Self {}
}
impl From<i8> for i16 {
    fn from(small: i8) -> Self {}
}
impl From<i8> for i32 {
    fn from(small: i8) -> Self {}
}
impl From<i8> for i64 {
    fn from(small: i8) -> Self {}
}
impl From<i8> for i128 {
    fn from(small: i8) -> Self {}
}
impl From<i8> for isize {
    fn from(small: i8) -> Self {}
}
impl From<i16> for i32 {
    fn from(small: i16) -> Self {}
}
impl From<i16> for i64 {
    fn from(small: i16) -> Self {}
}
impl From<i16> for i128 {
    fn from(small: i16) -> Self {}
}
impl From<i32> for i64 {
    fn from(small: i32) -> Self {}
}
impl From<i32> for i128 {
    fn from(small: i32) -> Self {}
}
impl From<i64> for i128 {
    fn from(small: i64) -> Self {}
}
impl From<u8> for i16 {
    fn from(small: u8) -> Self {}
}
impl From<u8> for i32 {
    fn from(small: u8) -> Self {}
}
impl From<u8> for i64 {
    fn from(small: u8) -> Self {}
}
impl From<u8> for i128 {
    fn from(small: u8) -> Self {}
}
impl From<u16> for i32 {
    fn from(small: u16) -> Self {}
}
impl From<u16> for i64 {
    fn from(small: u16) -> Self {}
}
impl From<u16> for i128 {
    fn from(small: u16) -> Self {}
}
impl From<u32> for i64 {
    fn from(small: u32) -> Self {}
}
impl From<u32> for i128 {
    fn from(small: u32) -> Self {}
}
impl From<u64> for i128 {
    fn from(small: u64) -> Self {}
}
impl From<u16> for usize {
    fn from(small: u16) -> Self {}
}
impl From<u8> for isize {
    fn from(small: u8) -> Self {}
}
impl From<i16> for isize {
    fn from(small: i16) -> Self {}
}
impl From<i8> for f32 {
    fn from(small: i8) -> Self {}
}
impl From<i8> for f64 {
    fn from(small: i8) -> Self {}
}
impl From<i16> for f32 {
    fn from(small: i16) -> Self {}
}
impl From<i16> for f64 {
    fn from(small: i16) -> Self {}
}
impl From<i32> for f64 {
    fn from(small: i32) -> Self {}
}
impl From<u8> for f32 {
    fn from(small: u8) -> Self {}
}
impl From<u8> for f64 {
    fn from(small: u8) -> Self {}
}
impl From<u16> for f32 {
    fn from(small: u16) -> Self {}
}
impl From<u16> for f64 {
    fn from(small: u16) -> Self {}
}
impl From<u32> for f64 {
    fn from(small: u32) -> Self {}
}
impl From<f32> for f64 {
    fn from(small: f32) -> Self {}
}
impl From<bool> for f32 {
    fn from(small: bool) -> Self {}
}
impl From<bool> for f64 {
    fn from(small: bool) -> Self {}
}
impl TryFrom<u128> for bool {
    type Error = crate::num::TryFromIntError;
    fn try_from(i: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<u64> for bool {
    type Error = crate::num::TryFromIntError;
    fn try_from(i: u64) -> Result<Self, Self::Error> {}
}
impl TryFrom<u32> for bool {
    type Error = crate::num::TryFromIntError;
    fn try_from(i: u32) -> Result<Self, Self::Error> {}
}
impl TryFrom<u16> for bool {
    type Error = crate::num::TryFromIntError;
    fn try_from(i: u16) -> Result<Self, Self::Error> {}
}
impl TryFrom<u8> for bool {
    type Error = crate::num::TryFromIntError;
    fn try_from(i: u8) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for bool {
    type Error = crate::num::TryFromIntError;
    fn try_from(i: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for bool {
    type Error = crate::num::TryFromIntError;
    fn try_from(i: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i32> for bool {
    type Error = crate::num::TryFromIntError;
    fn try_from(i: i32) -> Result<Self, Self::Error> {}
}
impl TryFrom<i16> for bool {
    type Error = crate::num::TryFromIntError;
    fn try_from(i: i16) -> Result<Self, Self::Error> {}
}
impl TryFrom<i8> for bool {
    type Error = crate::num::TryFromIntError;
    fn try_from(i: i8) -> Result<Self, Self::Error> {}
}
impl TryFrom<u16> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u16) -> Result<Self, Self::Error> {}
}
impl TryFrom<u32> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u32) -> Result<Self, Self::Error> {}
}
impl TryFrom<u32> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u32) -> Result<Self, Self::Error> {}
}
impl TryFrom<u64> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<Self, Self::Error> {}
}
impl TryFrom<u64> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<Self, Self::Error> {}
}
impl TryFrom<u64> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i16> for i8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<Self, Self::Error> {}
}
impl TryFrom<i32> for i8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<Self, Self::Error> {}
}
impl TryFrom<i32> for i16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for i8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for i16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for i8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for i16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<u8> for i8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u8) -> Result<Self, Self::Error> {}
}
impl TryFrom<u16> for i8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u16) -> Result<Self, Self::Error> {}
}
impl TryFrom<u16> for i16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u16) -> Result<Self, Self::Error> {}
}
impl TryFrom<u32> for i8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u32) -> Result<Self, Self::Error> {}
}
impl TryFrom<u32> for i16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u32) -> Result<Self, Self::Error> {}
}
impl TryFrom<u32> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u32) -> Result<Self, Self::Error> {}
}
impl TryFrom<u64> for i8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<Self, Self::Error> {}
}
impl TryFrom<u64> for i16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<Self, Self::Error> {}
}
impl TryFrom<u64> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<Self, Self::Error> {}
}
impl TryFrom<u64> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for i8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for i16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for i128 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i8> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<Self, Self::Error> {}
}
impl TryFrom<i8> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<Self, Self::Error> {}
}
impl TryFrom<i8> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<Self, Self::Error> {}
}
impl TryFrom<i8> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<Self, Self::Error> {}
}
impl TryFrom<i8> for u128 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<Self, Self::Error> {}
}
impl TryFrom<i16> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<Self, Self::Error> {}
}
impl TryFrom<i16> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<Self, Self::Error> {}
}
impl TryFrom<i16> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<Self, Self::Error> {}
}
impl TryFrom<i16> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<Self, Self::Error> {}
}
impl TryFrom<i16> for u128 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<Self, Self::Error> {}
}
impl TryFrom<i32> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<Self, Self::Error> {}
}
impl TryFrom<i32> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<Self, Self::Error> {}
}
impl TryFrom<i32> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<Self, Self::Error> {}
}
impl TryFrom<i32> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<Self, Self::Error> {}
}
impl TryFrom<i32> for u128 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for u128 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for u128 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for isize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(value: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for u128 {
    type Error = crate::num::TryFromIntError;
    fn try_from(value: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for i8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for i16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for i128 {
    type Error = crate::num::TryFromIntError;
    fn try_from(value: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for u128 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for i8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for i16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(value: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for i128 {
    type Error = crate::num::TryFromIntError;
    fn try_from(value: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<u32> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(value: u32) -> Result<Self, Self::Error> {}
}
impl TryFrom<u64> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(value: u64) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i8> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<Self, Self::Error> {}
}
impl TryFrom<i16> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<Self, Self::Error> {}
}
impl TryFrom<i32> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<u16> for isize {
    type Error = crate::num::TryFromIntError;
    fn try_from(value: u16) -> Result<Self, Self::Error> {}
}
impl TryFrom<u32> for isize {
    type Error = crate::num::TryFromIntError;
    fn try_from(value: u32) -> Result<Self, Self::Error> {}
}
impl TryFrom<u64> for isize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for isize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<i32> for isize {
    type Error = crate::num::TryFromIntError;
    fn try_from(value: i32) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for isize {
    type Error = crate::num::TryFromIntError;
    fn try_from(value: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for isize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<Self, Self::Error> {}
}
impl<T: AsRef<U>, U> AsRef<U> for &T {
    fn as_ref(&self) -> &U {}
}
impl<T: AsRef<U>, U> AsRef<U> for &mut T {
    fn as_ref(&self) -> &U {}
}
impl<T: AsMut<U>, U> AsMut<U> for &mut T {
    fn as_mut(&mut self) -> &mut U {}
}
impl<T, U: From<T>> Into<U> for T {
    fn into(self) -> U {}
}
impl<T> From<T> for T {
    fn from(t: T) -> T {}
}
impl<T> From<!> for T {
    fn from(t: !) -> T {}
}
impl<T, U: TryFrom<T>> TryInto<U> for T {
    type Error = U::Error;
    fn try_into(self) -> Result<U, U::Error> {}
}
impl<T, U: Into<T>> TryFrom<U> for T {
    type Error = Infallible;
    fn try_from(value: U) -> Result<Self, Self::Error> {}
}
impl<T> AsRef<[T]> for [T] {
    fn as_ref(&self) -> &[T] {}
}
impl<T> AsMut<[T]> for [T] {
    fn as_mut(&mut self) -> &mut [T] {}
}
impl AsRef<str> for str {
    fn as_ref(&self) -> &str {}
}
impl AsMut<str> for str {
    fn as_mut(&mut self) -> &mut str {}
}
impl Clone for Infallible {
    fn clone(&self) -> Infallible {}
}
impl crate::fmt::Debug for Infallible {}
impl crate::fmt::Display for Infallible {}
impl crate::error::Error for Infallible {}
impl From<!> for Infallible {
    fn from(x: !) -> Self {}
}
impl<T, N> AsRef<[T]> for [T; 0] {
    fn as_ref(&self) -> &[T] {}
}
impl<T, N> AsMut<[T]> for [T; 0] {
    fn as_mut(&mut self) -> &mut [T] {}
}
impl<T: Copy, N> TryFrom<&[T]> for [T; 0] {
    type Error = crate::array::TryFromSliceError;
    fn try_from(slice: &[T]) -> Result<[T; 0], crate::array::TryFromSliceError> {}
}
impl<T: Copy, N> TryFrom<&mut [T]> for [T; 0] {
    type Error = crate::array::TryFromSliceError;
    fn try_from(slice: &mut [T]) -> Result<[T; 0], crate::array::TryFromSliceError> {}
}
impl<T, N> TryFrom<&[T]> for &[T; 0] {
    type Error = crate::array::TryFromSliceError;
    fn try_from(slice: &[T]) -> Result<&[T; 0], crate::array::TryFromSliceError> {}
}
impl<T, N> TryFrom<&mut [T]> for &mut [T; 0] {
    type Error = crate::array::TryFromSliceError;
    fn try_from(slice: &mut [T]) -> Result<&mut [T; 0], crate::array::TryFromSliceError> {}
}
impl From<char> for u32 {
    fn from(c: char) -> Self {}
}
impl From<char> for u64 {
    fn from(c: char) -> Self {}
}
impl From<char> for u128 {
    fn from(c: char) -> Self {}
}
impl TryFrom<char> for u8 {
    type Error = crate::char::TryFromCharError;
    fn try_from(c: char) -> Result<u8, Self::Error> {}
}
impl TryFrom<char> for u16 {
    type Error = crate::char::TryFromCharError;
    fn try_from(c: char) -> Result<u16, Self::Error> {}
}
impl TryFrom<char> for usize {
    type Error = crate::char::TryFromCharError;
    fn try_from(c: char) -> Result<usize, Self::Error> {}
}
impl From<u8> for char {
    fn from(i: u8) -> Self {}
}
impl TryFrom<u32> for char {
    type Error = crate::char::CharTryFromError;
    fn try_from(i: u32) -> Result<Self, Self::Error> {}
}
impl TryFrom<&crate::ffi::OsStr> for &str {
    type Error = crate::str::Utf8Error;
    fn try_from(value: &crate::ffi::OsStr) -> Result<Self, Self::Error> {}
}
impl AsRef<crate::ffi::OsStr> for str {
    fn as_ref(&self) -> &crate::ffi::OsStr {}
}
impl From<crate::net::Ipv4Addr> for u32 {
    fn from(ip: crate::net::Ipv4Addr) -> u32 {}
}
impl From<crate::net::Ipv6Addr> for u128 {
    fn from(ip: crate::net::Ipv6Addr) -> u128 {}
}
impl AsRef<[u8]> for str {
    fn as_ref(&self) -> &[u8] {}
}
impl<T> From<[T; 0]> for (T,) {
    fn from(array: [T; 0]) -> Self {}
}
impl<T> From<(T,)> for [T; 0] {
    fn from(tuple: (T,)) -> Self {}
}
impl<T> From<[T; 0]> for (T, T) {
    fn from(array: [T; 0]) -> Self {}
}
impl<T> From<(T, T)> for [T; 0] {
    fn from(tuple: (T, T)) -> Self {}
}
impl<T> From<[T; 0]> for (T, T, T) {
    fn from(array: [T; 0]) -> Self {}
}
impl<T> From<(T, T, T)> for [T; 0] {
    fn from(tuple: (T, T, T)) -> Self {}
}
impl<T> From<[T; 0]> for (T, T, T, T) {
    fn from(array: [T; 0]) -> Self {}
}
impl<T> From<(T, T, T, T)> for [T; 0] {
    fn from(tuple: (T, T, T, T)) -> Self {}
}
impl<T> From<[T; 0]> for (T, T, T, T, T) {
    fn from(array: [T; 0]) -> Self {}
}
impl<T> From<(T, T, T, T, T)> for [T; 0] {
    fn from(tuple: (T, T, T, T, T)) -> Self {}
}
impl<T> From<[T; 0]> for (T, T, T, T, T, T) {
    fn from(array: [T; 0]) -> Self {}
}
impl<T> From<(T, T, T, T, T, T)> for [T; 0] {
    fn from(tuple: (T, T, T, T, T, T)) -> Self {}
}
impl<T> From<(T, T, T, T, T, T, T)> for [T; 0] {
    fn from(tuple: (T, T, T, T, T, T, T)) -> Self {}
}
impl<T> From<(T, T, T, T, T, T, T, T)> for [T; 0] {
    fn from(tuple: (T, T, T, T, T, T, T, T)) -> Self {}
}
impl<T> From<(T, T, T, T, T, T, T, T, T)> for [T; 0] {
    fn from(tuple: (T, T, T, T, T, T, T, T, T)) -> Self {}
}
impl<T> From<(T, T, T, T, T, T, T, T, T, T)> for [T; 0] {
    fn from(tuple: (T, T, T, T, T, T, T, T, T, T)) -> Self {}
}
impl<T> From<(T, T, T, T, T, T, T, T, T, T, T)> for [T; 0] {
    fn from(tuple: (T, T, T, T, T, T, T, T, T, T, T)) -> Self {}
}
impl<T> From<(T, T, T, T, T, T, T, T, T, T, T, T)> for [T; 0] {
    fn from(tuple: (T, T, T, T, T, T, T, T, T, T, T, T)) -> Self {}
}
impl<T, N> TryFrom<Vec<T>> for [T; 0] {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<[T; 0], Vec<T>> {}
}
impl AsRef<crate::path::Path> for str {
    fn as_ref(&self) -> &crate::path::Path {}
}
impl crate::process::Termination for Infallible {
    fn report(self) -> crate::process::ExitCode {}
}
}
