// std: `num`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod num {
#[derive(Debug, Clone, PartialEq, Eq)] pub struct ParseFloatError;
#[derive(Debug, Copy, Clone, PartialEq, Eq)] pub struct TryFromIntError;
#[derive(Debug, Clone, PartialEq, Eq)] pub struct ParseIntError;
#[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)] pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
pub trait ZeroablePrimitive: Sized + Copy {
    type NonZeroInner: Sized + Copy;
}
pub struct NonZero<T: ZeroablePrimitive>;
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroUsize = NonZero<usize>;
pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroIsize = NonZero<isize>;
#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Default, Hash)] pub struct Saturating<T>(pub T);
#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Default, Hash)] pub struct Wrapping<T>(pub T);
#[derive(Copy, Clone, PartialEq, Eq, Debug)] pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
impl crate::error::Error for ParseFloatError {}
impl crate::fmt::Display for ParseFloatError {}
impl crate::fmt::Display for TryFromIntError {}
impl crate::error::Error for TryFromIntError {}
impl From<crate::convert::Infallible> for TryFromIntError {
    fn from(x: crate::convert::Infallible) -> TryFromIntError {}
}
impl ParseIntError {
    pub fn kind(&self) -> &IntErrorKind {}
}
impl crate::fmt::Display for ParseIntError {}
impl crate::error::Error for ParseIntError {}
impl ZeroablePrimitive for u8 {
    type NonZeroInner = crate::num::niche_types::NonZeroU8Inner;
}
impl ZeroablePrimitive for u16 {
    type NonZeroInner = crate::num::niche_types::NonZeroU16Inner;
}
impl ZeroablePrimitive for u32 {
    type NonZeroInner = crate::num::niche_types::NonZeroU32Inner;
}
impl ZeroablePrimitive for u64 {
    type NonZeroInner = crate::num::niche_types::NonZeroU64Inner;
}
impl ZeroablePrimitive for u128 {
    type NonZeroInner = crate::num::niche_types::NonZeroU128Inner;
}
impl ZeroablePrimitive for usize {
    type NonZeroInner = crate::num::niche_types::NonZeroUsizeInner;
}
impl ZeroablePrimitive for i8 {
    type NonZeroInner = crate::num::niche_types::NonZeroI8Inner;
}
impl ZeroablePrimitive for i16 {
    type NonZeroInner = crate::num::niche_types::NonZeroI16Inner;
}
impl ZeroablePrimitive for i32 {
    type NonZeroInner = crate::num::niche_types::NonZeroI32Inner;
}
impl ZeroablePrimitive for i64 {
    type NonZeroInner = crate::num::niche_types::NonZeroI64Inner;
}
impl ZeroablePrimitive for i128 {
    type NonZeroInner = crate::num::niche_types::NonZeroI128Inner;
}
impl ZeroablePrimitive for isize {
    type NonZeroInner = crate::num::niche_types::NonZeroIsizeInner;
}
impl ZeroablePrimitive for char {
    type NonZeroInner = crate::num::niche_types::NonZeroCharInner;
}
impl<T: ZeroablePrimitive + crate::fmt::Debug> crate::fmt::Debug for NonZero<T> {}
impl<T: ZeroablePrimitive + crate::fmt::Display> crate::fmt::Display for NonZero<T> {}
impl<T: ZeroablePrimitive> Clone for NonZero<T> {
    fn clone(&self) -> Self {}
}
impl<T: ZeroablePrimitive + crate::ops::BitOr<Output = T>> crate::ops::BitOr for NonZero<T> {
    type Output = Self;
    fn bitor(self, rhs: Self) -> Self::Output {}
}
impl<T: ZeroablePrimitive + crate::ops::BitOr<Output = T>> crate::ops::BitOr<T> for NonZero<T> {
    type Output = Self;
    fn bitor(self, rhs: T) -> Self::Output {}
}
impl<T: ZeroablePrimitive> NonZero<T> {
    pub fn new(n: T) -> Option<Self> {}
    pub fn new_unchecked(n: T) -> Self {}
    pub fn get(self) -> T {}
}
impl NonZero<u8> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn checked_add(self, other: u8) -> Option<Self> {}
    pub fn saturating_add(self, other: u8) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn midpoint(self, rhs: Self) -> Self {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn isqrt(self) -> Self {}
    pub fn cast_signed(self) -> NonZero<i8> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<u8> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl NonZero<u8> {
    pub fn div_ceil(self, rhs: Self) -> Self {}
}
impl NonZero<u16> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn checked_add(self, other: u16) -> Option<Self> {}
    pub fn saturating_add(self, other: u16) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn midpoint(self, rhs: Self) -> Self {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn isqrt(self) -> Self {}
    pub fn cast_signed(self) -> NonZero<i16> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<u16> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl NonZero<u16> {
    pub fn div_ceil(self, rhs: Self) -> Self {}
}
impl NonZero<u32> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn checked_add(self, other: u32) -> Option<Self> {}
    pub fn saturating_add(self, other: u32) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn midpoint(self, rhs: Self) -> Self {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn isqrt(self) -> Self {}
    pub fn cast_signed(self) -> NonZero<i32> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<u32> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl NonZero<u32> {
    pub fn div_ceil(self, rhs: Self) -> Self {}
}
impl NonZero<u64> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn checked_add(self, other: u64) -> Option<Self> {}
    pub fn saturating_add(self, other: u64) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn midpoint(self, rhs: Self) -> Self {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn isqrt(self) -> Self {}
    pub fn cast_signed(self) -> NonZero<i64> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<u64> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl NonZero<u64> {
    pub fn div_ceil(self, rhs: Self) -> Self {}
}
impl NonZero<u128> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn checked_add(self, other: u128) -> Option<Self> {}
    pub fn saturating_add(self, other: u128) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn midpoint(self, rhs: Self) -> Self {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn isqrt(self) -> Self {}
    pub fn cast_signed(self) -> NonZero<i128> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<u128> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl NonZero<u128> {
    pub fn div_ceil(self, rhs: Self) -> Self {}
}
impl NonZero<usize> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn checked_add(self, other: usize) -> Option<Self> {}
    pub fn saturating_add(self, other: usize) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn midpoint(self, rhs: Self) -> Self {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn isqrt(self) -> Self {}
    pub fn cast_signed(self) -> NonZero<isize> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<usize> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl NonZero<usize> {
    pub fn div_ceil(self, rhs: Self) -> Self {}
}
impl NonZero<i8> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn abs(self) -> Self {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn saturating_abs(self) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> NonZero<u8> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn saturating_neg(self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn cast_unsigned(self) -> NonZero<u8> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<i8> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl crate::ops::Neg for NonZero<i8> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl NonZero<i16> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn abs(self) -> Self {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn saturating_abs(self) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> NonZero<u16> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn saturating_neg(self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn cast_unsigned(self) -> NonZero<u16> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<i16> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl crate::ops::Neg for NonZero<i16> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl NonZero<i32> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn abs(self) -> Self {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn saturating_abs(self) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> NonZero<u32> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn saturating_neg(self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn cast_unsigned(self) -> NonZero<u32> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<i32> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl crate::ops::Neg for NonZero<i32> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl NonZero<i64> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn abs(self) -> Self {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn saturating_abs(self) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> NonZero<u64> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn saturating_neg(self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn cast_unsigned(self) -> NonZero<u64> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<i64> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl crate::ops::Neg for NonZero<i64> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl NonZero<i128> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn abs(self) -> Self {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn saturating_abs(self) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> NonZero<u128> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn saturating_neg(self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn cast_unsigned(self) -> NonZero<u128> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<i128> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl crate::ops::Neg for NonZero<i128> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl NonZero<isize> {
    pub const BITS: u32 = 0;
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn count_ones(self) -> NonZero<u32> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn abs(self) -> Self {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn saturating_abs(self) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> NonZero<usize> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn saturating_neg(self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn cast_unsigned(self) -> NonZero<usize> {}
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn checked_pow(self, other: u32) -> Option<Self> {}
    pub fn saturating_pow(self, other: u32) -> Self {}
}
impl crate::str::FromStr for NonZero<isize> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl crate::ops::Neg for NonZero<isize> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Saturating<T> {}
impl<T: crate::fmt::Display> crate::fmt::Display for Saturating<T> {}
impl crate::ops::Add for Saturating<usize> {
    type Output = Saturating<usize>;
    fn add(self, other: Saturating<usize>) -> Saturating<usize> {}
}
impl crate::ops::Sub for Saturating<usize> {
    type Output = Saturating<usize>;
    fn sub(self, other: Saturating<usize>) -> Saturating<usize> {}
}
impl crate::ops::Mul for Saturating<usize> {
    type Output = Saturating<usize>;
    fn mul(self, other: Saturating<usize>) -> Saturating<usize> {}
}
impl crate::ops::Div for Saturating<usize> {
    type Output = Saturating<usize>;
    fn div(self, other: Saturating<usize>) -> Saturating<usize> {}
}
impl crate::ops::Rem for Saturating<usize> {
    type Output = Saturating<usize>;
    fn rem(self, other: Saturating<usize>) -> Saturating<usize> {}
}
impl crate::ops::Not for Saturating<usize> {
    type Output = Saturating<usize>;
    fn not(self) -> Saturating<usize> {}
}
impl crate::ops::BitXor for Saturating<usize> {
    type Output = Saturating<usize>;
    fn bitxor(self, other: Saturating<usize>) -> Saturating<usize> {}
}
impl crate::ops::BitOr for Saturating<usize> {
    type Output = Saturating<usize>;
    fn bitor(self, other: Saturating<usize>) -> Saturating<usize> {}
}
impl crate::ops::BitAnd for Saturating<usize> {
    type Output = Saturating<usize>;
    fn bitand(self, other: Saturating<usize>) -> Saturating<usize> {}
}
impl crate::ops::Add for Saturating<u8> {
    type Output = Saturating<u8>;
    fn add(self, other: Saturating<u8>) -> Saturating<u8> {}
}
impl crate::ops::Sub for Saturating<u8> {
    type Output = Saturating<u8>;
    fn sub(self, other: Saturating<u8>) -> Saturating<u8> {}
}
impl crate::ops::Mul for Saturating<u8> {
    type Output = Saturating<u8>;
    fn mul(self, other: Saturating<u8>) -> Saturating<u8> {}
}
impl crate::ops::Div for Saturating<u8> {
    type Output = Saturating<u8>;
    fn div(self, other: Saturating<u8>) -> Saturating<u8> {}
}
impl crate::ops::Rem for Saturating<u8> {
    type Output = Saturating<u8>;
    fn rem(self, other: Saturating<u8>) -> Saturating<u8> {}
}
impl crate::ops::Not for Saturating<u8> {
    type Output = Saturating<u8>;
    fn not(self) -> Saturating<u8> {}
}
impl crate::ops::BitXor for Saturating<u8> {
    type Output = Saturating<u8>;
    fn bitxor(self, other: Saturating<u8>) -> Saturating<u8> {}
}
impl crate::ops::BitOr for Saturating<u8> {
    type Output = Saturating<u8>;
    fn bitor(self, other: Saturating<u8>) -> Saturating<u8> {}
}
impl crate::ops::BitAnd for Saturating<u8> {
    type Output = Saturating<u8>;
    fn bitand(self, other: Saturating<u8>) -> Saturating<u8> {}
}
impl crate::ops::Add for Saturating<u16> {
    type Output = Saturating<u16>;
    fn add(self, other: Saturating<u16>) -> Saturating<u16> {}
}
impl crate::ops::Sub for Saturating<u16> {
    type Output = Saturating<u16>;
    fn sub(self, other: Saturating<u16>) -> Saturating<u16> {}
}
impl crate::ops::Mul for Saturating<u16> {
    type Output = Saturating<u16>;
    fn mul(self, other: Saturating<u16>) -> Saturating<u16> {}
}
impl crate::ops::Div for Saturating<u16> {
    type Output = Saturating<u16>;
    fn div(self, other: Saturating<u16>) -> Saturating<u16> {}
}
impl crate::ops::Rem for Saturating<u16> {
    type Output = Saturating<u16>;
    fn rem(self, other: Saturating<u16>) -> Saturating<u16> {}
}
impl crate::ops::Not for Saturating<u16> {
    type Output = Saturating<u16>;
    fn not(self) -> Saturating<u16> {}
}
impl crate::ops::BitXor for Saturating<u16> {
    type Output = Saturating<u16>;
    fn bitxor(self, other: Saturating<u16>) -> Saturating<u16> {}
}
impl crate::ops::BitOr for Saturating<u16> {
    type Output = Saturating<u16>;
    fn bitor(self, other: Saturating<u16>) -> Saturating<u16> {}
}
impl crate::ops::BitAnd for Saturating<u16> {
    type Output = Saturating<u16>;
    fn bitand(self, other: Saturating<u16>) -> Saturating<u16> {}
}
impl crate::ops::Add for Saturating<u32> {
    type Output = Saturating<u32>;
    fn add(self, other: Saturating<u32>) -> Saturating<u32> {}
}
impl crate::ops::Sub for Saturating<u32> {
    type Output = Saturating<u32>;
    fn sub(self, other: Saturating<u32>) -> Saturating<u32> {}
}
impl crate::ops::Mul for Saturating<u32> {
    type Output = Saturating<u32>;
    fn mul(self, other: Saturating<u32>) -> Saturating<u32> {}
}
impl crate::ops::Div for Saturating<u32> {
    type Output = Saturating<u32>;
    fn div(self, other: Saturating<u32>) -> Saturating<u32> {}
}
impl crate::ops::Rem for Saturating<u32> {
    type Output = Saturating<u32>;
    fn rem(self, other: Saturating<u32>) -> Saturating<u32> {}
}
impl crate::ops::Not for Saturating<u32> {
    type Output = Saturating<u32>;
    fn not(self) -> Saturating<u32> {}
}
impl crate::ops::BitXor for Saturating<u32> {
    type Output = Saturating<u32>;
    fn bitxor(self, other: Saturating<u32>) -> Saturating<u32> {}
}
impl crate::ops::BitOr for Saturating<u32> {
    type Output = Saturating<u32>;
    fn bitor(self, other: Saturating<u32>) -> Saturating<u32> {}
}
impl crate::ops::BitAnd for Saturating<u32> {
    type Output = Saturating<u32>;
    fn bitand(self, other: Saturating<u32>) -> Saturating<u32> {}
}
impl crate::ops::Add for Saturating<u64> {
    type Output = Saturating<u64>;
    fn add(self, other: Saturating<u64>) -> Saturating<u64> {}
}
impl crate::ops::Sub for Saturating<u64> {
    type Output = Saturating<u64>;
    fn sub(self, other: Saturating<u64>) -> Saturating<u64> {}
}
impl crate::ops::Mul for Saturating<u64> {
    type Output = Saturating<u64>;
    fn mul(self, other: Saturating<u64>) -> Saturating<u64> {}
}
impl crate::ops::Div for Saturating<u64> {
    type Output = Saturating<u64>;
    fn div(self, other: Saturating<u64>) -> Saturating<u64> {}
}
impl crate::ops::Rem for Saturating<u64> {
    type Output = Saturating<u64>;
    fn rem(self, other: Saturating<u64>) -> Saturating<u64> {}
}
impl crate::ops::Not for Saturating<u64> {
    type Output = Saturating<u64>;
    fn not(self) -> Saturating<u64> {}
}
impl crate::ops::BitXor for Saturating<u64> {
    type Output = Saturating<u64>;
    fn bitxor(self, other: Saturating<u64>) -> Saturating<u64> {}
}
impl crate::ops::BitOr for Saturating<u64> {
    type Output = Saturating<u64>;
    fn bitor(self, other: Saturating<u64>) -> Saturating<u64> {}
}
impl crate::ops::BitAnd for Saturating<u64> {
    type Output = Saturating<u64>;
    fn bitand(self, other: Saturating<u64>) -> Saturating<u64> {}
}
impl crate::ops::Add for Saturating<u128> {
    type Output = Saturating<u128>;
    fn add(self, other: Saturating<u128>) -> Saturating<u128> {}
}
impl crate::ops::Sub for Saturating<u128> {
    type Output = Saturating<u128>;
    fn sub(self, other: Saturating<u128>) -> Saturating<u128> {}
}
impl crate::ops::Mul for Saturating<u128> {
    type Output = Saturating<u128>;
    fn mul(self, other: Saturating<u128>) -> Saturating<u128> {}
}
impl crate::ops::Div for Saturating<u128> {
    type Output = Saturating<u128>;
    fn div(self, other: Saturating<u128>) -> Saturating<u128> {}
}
impl crate::ops::Rem for Saturating<u128> {
    type Output = Saturating<u128>;
    fn rem(self, other: Saturating<u128>) -> Saturating<u128> {}
}
impl crate::ops::Not for Saturating<u128> {
    type Output = Saturating<u128>;
    fn not(self) -> Saturating<u128> {}
}
impl crate::ops::BitXor for Saturating<u128> {
    type Output = Saturating<u128>;
    fn bitxor(self, other: Saturating<u128>) -> Saturating<u128> {}
}
impl crate::ops::BitOr for Saturating<u128> {
    type Output = Saturating<u128>;
    fn bitor(self, other: Saturating<u128>) -> Saturating<u128> {}
}
impl crate::ops::BitAnd for Saturating<u128> {
    type Output = Saturating<u128>;
    fn bitand(self, other: Saturating<u128>) -> Saturating<u128> {}
}
impl crate::ops::Add for Saturating<isize> {
    type Output = Saturating<isize>;
    fn add(self, other: Saturating<isize>) -> Saturating<isize> {}
}
impl crate::ops::Sub for Saturating<isize> {
    type Output = Saturating<isize>;
    fn sub(self, other: Saturating<isize>) -> Saturating<isize> {}
}
impl crate::ops::Mul for Saturating<isize> {
    type Output = Saturating<isize>;
    fn mul(self, other: Saturating<isize>) -> Saturating<isize> {}
}
impl crate::ops::Div for Saturating<isize> {
    type Output = Saturating<isize>;
    fn div(self, other: Saturating<isize>) -> Saturating<isize> {}
}
impl crate::ops::Rem for Saturating<isize> {
    type Output = Saturating<isize>;
    fn rem(self, other: Saturating<isize>) -> Saturating<isize> {}
}
impl crate::ops::Not for Saturating<isize> {
    type Output = Saturating<isize>;
    fn not(self) -> Saturating<isize> {}
}
impl crate::ops::BitXor for Saturating<isize> {
    type Output = Saturating<isize>;
    fn bitxor(self, other: Saturating<isize>) -> Saturating<isize> {}
}
impl crate::ops::BitOr for Saturating<isize> {
    type Output = Saturating<isize>;
    fn bitor(self, other: Saturating<isize>) -> Saturating<isize> {}
}
impl crate::ops::BitAnd for Saturating<isize> {
    type Output = Saturating<isize>;
    fn bitand(self, other: Saturating<isize>) -> Saturating<isize> {}
}
impl crate::ops::Add for Saturating<i8> {
    type Output = Saturating<i8>;
    fn add(self, other: Saturating<i8>) -> Saturating<i8> {}
}
impl crate::ops::Sub for Saturating<i8> {
    type Output = Saturating<i8>;
    fn sub(self, other: Saturating<i8>) -> Saturating<i8> {}
}
impl crate::ops::Mul for Saturating<i8> {
    type Output = Saturating<i8>;
    fn mul(self, other: Saturating<i8>) -> Saturating<i8> {}
}
impl crate::ops::Div for Saturating<i8> {
    type Output = Saturating<i8>;
    fn div(self, other: Saturating<i8>) -> Saturating<i8> {}
}
impl crate::ops::Rem for Saturating<i8> {
    type Output = Saturating<i8>;
    fn rem(self, other: Saturating<i8>) -> Saturating<i8> {}
}
impl crate::ops::Not for Saturating<i8> {
    type Output = Saturating<i8>;
    fn not(self) -> Saturating<i8> {}
}
impl crate::ops::BitXor for Saturating<i8> {
    type Output = Saturating<i8>;
    fn bitxor(self, other: Saturating<i8>) -> Saturating<i8> {}
}
impl crate::ops::BitOr for Saturating<i8> {
    type Output = Saturating<i8>;
    fn bitor(self, other: Saturating<i8>) -> Saturating<i8> {}
}
impl crate::ops::BitAnd for Saturating<i8> {
    type Output = Saturating<i8>;
    fn bitand(self, other: Saturating<i8>) -> Saturating<i8> {}
}
impl crate::ops::Add for Saturating<i16> {
    type Output = Saturating<i16>;
    fn add(self, other: Saturating<i16>) -> Saturating<i16> {}
}
impl crate::ops::Sub for Saturating<i16> {
    type Output = Saturating<i16>;
    fn sub(self, other: Saturating<i16>) -> Saturating<i16> {}
}
impl crate::ops::Mul for Saturating<i16> {
    type Output = Saturating<i16>;
    fn mul(self, other: Saturating<i16>) -> Saturating<i16> {}
}
impl crate::ops::Div for Saturating<i16> {
    type Output = Saturating<i16>;
    fn div(self, other: Saturating<i16>) -> Saturating<i16> {}
}
impl crate::ops::Rem for Saturating<i16> {
    type Output = Saturating<i16>;
    fn rem(self, other: Saturating<i16>) -> Saturating<i16> {}
}
impl crate::ops::Not for Saturating<i16> {
    type Output = Saturating<i16>;
    fn not(self) -> Saturating<i16> {}
}
impl crate::ops::BitXor for Saturating<i16> {
    type Output = Saturating<i16>;
    fn bitxor(self, other: Saturating<i16>) -> Saturating<i16> {}
}
impl crate::ops::BitOr for Saturating<i16> {
    type Output = Saturating<i16>;
    fn bitor(self, other: Saturating<i16>) -> Saturating<i16> {}
}
impl crate::ops::BitAnd for Saturating<i16> {
    type Output = Saturating<i16>;
    fn bitand(self, other: Saturating<i16>) -> Saturating<i16> {}
}
impl crate::ops::Add for Saturating<i32> {
    type Output = Saturating<i32>;
    fn add(self, other: Saturating<i32>) -> Saturating<i32> {}
}
impl crate::ops::Sub for Saturating<i32> {
    type Output = Saturating<i32>;
    fn sub(self, other: Saturating<i32>) -> Saturating<i32> {}
}
impl crate::ops::Mul for Saturating<i32> {
    type Output = Saturating<i32>;
    fn mul(self, other: Saturating<i32>) -> Saturating<i32> {}
}
impl crate::ops::Div for Saturating<i32> {
    type Output = Saturating<i32>;
    fn div(self, other: Saturating<i32>) -> Saturating<i32> {}
}
impl crate::ops::Rem for Saturating<i32> {
    type Output = Saturating<i32>;
    fn rem(self, other: Saturating<i32>) -> Saturating<i32> {}
}
impl crate::ops::Not for Saturating<i32> {
    type Output = Saturating<i32>;
    fn not(self) -> Saturating<i32> {}
}
impl crate::ops::BitXor for Saturating<i32> {
    type Output = Saturating<i32>;
    fn bitxor(self, other: Saturating<i32>) -> Saturating<i32> {}
}
impl crate::ops::BitOr for Saturating<i32> {
    type Output = Saturating<i32>;
    fn bitor(self, other: Saturating<i32>) -> Saturating<i32> {}
}
impl crate::ops::BitAnd for Saturating<i32> {
    type Output = Saturating<i32>;
    fn bitand(self, other: Saturating<i32>) -> Saturating<i32> {}
}
impl crate::ops::Add for Saturating<i64> {
    type Output = Saturating<i64>;
    fn add(self, other: Saturating<i64>) -> Saturating<i64> {}
}
impl crate::ops::Sub for Saturating<i64> {
    type Output = Saturating<i64>;
    fn sub(self, other: Saturating<i64>) -> Saturating<i64> {}
}
impl crate::ops::Mul for Saturating<i64> {
    type Output = Saturating<i64>;
    fn mul(self, other: Saturating<i64>) -> Saturating<i64> {}
}
impl crate::ops::Div for Saturating<i64> {
    type Output = Saturating<i64>;
    fn div(self, other: Saturating<i64>) -> Saturating<i64> {}
}
impl crate::ops::Rem for Saturating<i64> {
    type Output = Saturating<i64>;
    fn rem(self, other: Saturating<i64>) -> Saturating<i64> {}
}
impl crate::ops::Not for Saturating<i64> {
    type Output = Saturating<i64>;
    fn not(self) -> Saturating<i64> {}
}
impl crate::ops::BitXor for Saturating<i64> {
    type Output = Saturating<i64>;
    fn bitxor(self, other: Saturating<i64>) -> Saturating<i64> {}
}
impl crate::ops::BitOr for Saturating<i64> {
    type Output = Saturating<i64>;
    fn bitor(self, other: Saturating<i64>) -> Saturating<i64> {}
}
impl crate::ops::BitAnd for Saturating<i64> {
    type Output = Saturating<i64>;
    fn bitand(self, other: Saturating<i64>) -> Saturating<i64> {}
}
impl crate::ops::Add for Saturating<i128> {
    type Output = Saturating<i128>;
    fn add(self, other: Saturating<i128>) -> Saturating<i128> {}
}
impl crate::ops::Sub for Saturating<i128> {
    type Output = Saturating<i128>;
    fn sub(self, other: Saturating<i128>) -> Saturating<i128> {}
}
impl crate::ops::Mul for Saturating<i128> {
    type Output = Saturating<i128>;
    fn mul(self, other: Saturating<i128>) -> Saturating<i128> {}
}
impl crate::ops::Div for Saturating<i128> {
    type Output = Saturating<i128>;
    fn div(self, other: Saturating<i128>) -> Saturating<i128> {}
}
impl crate::ops::Rem for Saturating<i128> {
    type Output = Saturating<i128>;
    fn rem(self, other: Saturating<i128>) -> Saturating<i128> {}
}
impl crate::ops::Not for Saturating<i128> {
    type Output = Saturating<i128>;
    fn not(self) -> Saturating<i128> {}
}
impl crate::ops::BitXor for Saturating<i128> {
    type Output = Saturating<i128>;
    fn bitxor(self, other: Saturating<i128>) -> Saturating<i128> {}
}
impl crate::ops::BitOr for Saturating<i128> {
    type Output = Saturating<i128>;
    fn bitor(self, other: Saturating<i128>) -> Saturating<i128> {}
}
impl crate::ops::BitAnd for Saturating<i128> {
    type Output = Saturating<i128>;
    fn bitand(self, other: Saturating<i128>) -> Saturating<i128> {}
}
impl Saturating<usize> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<u8> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<u16> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<u32> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<u64> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<u128> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<isize> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<i8> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<i16> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<i32> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<i64> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<i128> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn pow(self, exp: u32) -> Self {}
}
impl Saturating<isize> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn abs(self) -> Saturating<isize> {}
    pub fn signum(self) -> Saturating<isize> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
}
impl crate::ops::Neg for Saturating<isize> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl Saturating<i8> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn abs(self) -> Saturating<i8> {}
    pub fn signum(self) -> Saturating<i8> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
}
impl crate::ops::Neg for Saturating<i8> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl Saturating<i16> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn abs(self) -> Saturating<i16> {}
    pub fn signum(self) -> Saturating<i16> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
}
impl crate::ops::Neg for Saturating<i16> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl Saturating<i32> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn abs(self) -> Saturating<i32> {}
    pub fn signum(self) -> Saturating<i32> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
}
impl crate::ops::Neg for Saturating<i32> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl Saturating<i64> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn abs(self) -> Saturating<i64> {}
    pub fn signum(self) -> Saturating<i64> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
}
impl crate::ops::Neg for Saturating<i64> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl Saturating<i128> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn abs(self) -> Saturating<i128> {}
    pub fn signum(self) -> Saturating<i128> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
}
impl crate::ops::Neg for Saturating<i128> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl Saturating<usize> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl Saturating<u8> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl Saturating<u16> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl Saturating<u32> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl Saturating<u64> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl Saturating<u128> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Wrapping<T> {}
impl<T: crate::fmt::Display> crate::fmt::Display for Wrapping<T> {}
impl crate::ops::Add for Wrapping<usize> {
    type Output = Wrapping<usize>;
    fn add(self, other: Wrapping<usize>) -> Wrapping<usize> {}
}
impl crate::ops::Sub for Wrapping<usize> {
    type Output = Wrapping<usize>;
    fn sub(self, other: Wrapping<usize>) -> Wrapping<usize> {}
}
impl crate::ops::Mul for Wrapping<usize> {
    type Output = Wrapping<usize>;
    fn mul(self, other: Wrapping<usize>) -> Wrapping<usize> {}
}
impl crate::ops::Div for Wrapping<usize> {
    type Output = Wrapping<usize>;
    fn div(self, other: Wrapping<usize>) -> Wrapping<usize> {}
}
impl crate::ops::Rem for Wrapping<usize> {
    type Output = Wrapping<usize>;
    fn rem(self, other: Wrapping<usize>) -> Wrapping<usize> {}
}
impl crate::ops::Not for Wrapping<usize> {
    type Output = Wrapping<usize>;
    fn not(self) -> Wrapping<usize> {}
}
impl crate::ops::BitXor for Wrapping<usize> {
    type Output = Wrapping<usize>;
    fn bitxor(self, other: Wrapping<usize>) -> Wrapping<usize> {}
}
impl crate::ops::BitOr for Wrapping<usize> {
    type Output = Wrapping<usize>;
    fn bitor(self, other: Wrapping<usize>) -> Wrapping<usize> {}
}
impl crate::ops::BitAnd for Wrapping<usize> {
    type Output = Wrapping<usize>;
    fn bitand(self, other: Wrapping<usize>) -> Wrapping<usize> {}
}
impl crate::ops::Neg for Wrapping<usize> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl crate::ops::Add for Wrapping<u8> {
    type Output = Wrapping<u8>;
    fn add(self, other: Wrapping<u8>) -> Wrapping<u8> {}
}
impl crate::ops::Sub for Wrapping<u8> {
    type Output = Wrapping<u8>;
    fn sub(self, other: Wrapping<u8>) -> Wrapping<u8> {}
}
impl crate::ops::Mul for Wrapping<u8> {
    type Output = Wrapping<u8>;
    fn mul(self, other: Wrapping<u8>) -> Wrapping<u8> {}
}
impl crate::ops::Div for Wrapping<u8> {
    type Output = Wrapping<u8>;
    fn div(self, other: Wrapping<u8>) -> Wrapping<u8> {}
}
impl crate::ops::Rem for Wrapping<u8> {
    type Output = Wrapping<u8>;
    fn rem(self, other: Wrapping<u8>) -> Wrapping<u8> {}
}
impl crate::ops::Not for Wrapping<u8> {
    type Output = Wrapping<u8>;
    fn not(self) -> Wrapping<u8> {}
}
impl crate::ops::BitXor for Wrapping<u8> {
    type Output = Wrapping<u8>;
    fn bitxor(self, other: Wrapping<u8>) -> Wrapping<u8> {}
}
impl crate::ops::BitOr for Wrapping<u8> {
    type Output = Wrapping<u8>;
    fn bitor(self, other: Wrapping<u8>) -> Wrapping<u8> {}
}
impl crate::ops::BitAnd for Wrapping<u8> {
    type Output = Wrapping<u8>;
    fn bitand(self, other: Wrapping<u8>) -> Wrapping<u8> {}
}
impl crate::ops::Neg for Wrapping<u8> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl crate::ops::Add for Wrapping<u16> {
    type Output = Wrapping<u16>;
    fn add(self, other: Wrapping<u16>) -> Wrapping<u16> {}
}
impl crate::ops::Sub for Wrapping<u16> {
    type Output = Wrapping<u16>;
    fn sub(self, other: Wrapping<u16>) -> Wrapping<u16> {}
}
impl crate::ops::Mul for Wrapping<u16> {
    type Output = Wrapping<u16>;
    fn mul(self, other: Wrapping<u16>) -> Wrapping<u16> {}
}
impl crate::ops::Div for Wrapping<u16> {
    type Output = Wrapping<u16>;
    fn div(self, other: Wrapping<u16>) -> Wrapping<u16> {}
}
impl crate::ops::Rem for Wrapping<u16> {
    type Output = Wrapping<u16>;
    fn rem(self, other: Wrapping<u16>) -> Wrapping<u16> {}
}
impl crate::ops::Not for Wrapping<u16> {
    type Output = Wrapping<u16>;
    fn not(self) -> Wrapping<u16> {}
}
impl crate::ops::BitXor for Wrapping<u16> {
    type Output = Wrapping<u16>;
    fn bitxor(self, other: Wrapping<u16>) -> Wrapping<u16> {}
}
impl crate::ops::BitOr for Wrapping<u16> {
    type Output = Wrapping<u16>;
    fn bitor(self, other: Wrapping<u16>) -> Wrapping<u16> {}
}
impl crate::ops::BitAnd for Wrapping<u16> {
    type Output = Wrapping<u16>;
    fn bitand(self, other: Wrapping<u16>) -> Wrapping<u16> {}
}
impl crate::ops::Neg for Wrapping<u16> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl crate::ops::Add for Wrapping<u32> {
    type Output = Wrapping<u32>;
    fn add(self, other: Wrapping<u32>) -> Wrapping<u32> {}
}
impl crate::ops::Sub for Wrapping<u32> {
    type Output = Wrapping<u32>;
    fn sub(self, other: Wrapping<u32>) -> Wrapping<u32> {}
}
impl crate::ops::Mul for Wrapping<u32> {
    type Output = Wrapping<u32>;
    fn mul(self, other: Wrapping<u32>) -> Wrapping<u32> {}
}
impl crate::ops::Div for Wrapping<u32> {
    type Output = Wrapping<u32>;
    fn div(self, other: Wrapping<u32>) -> Wrapping<u32> {}
}
impl crate::ops::Rem for Wrapping<u32> {
    type Output = Wrapping<u32>;
    fn rem(self, other: Wrapping<u32>) -> Wrapping<u32> {}
}
impl crate::ops::Not for Wrapping<u32> {
    type Output = Wrapping<u32>;
    fn not(self) -> Wrapping<u32> {}
}
impl crate::ops::BitXor for Wrapping<u32> {
    type Output = Wrapping<u32>;
    fn bitxor(self, other: Wrapping<u32>) -> Wrapping<u32> {}
}
impl crate::ops::BitOr for Wrapping<u32> {
    type Output = Wrapping<u32>;
    fn bitor(self, other: Wrapping<u32>) -> Wrapping<u32> {}
}
impl crate::ops::BitAnd for Wrapping<u32> {
    type Output = Wrapping<u32>;
    fn bitand(self, other: Wrapping<u32>) -> Wrapping<u32> {}
}
impl crate::ops::Neg for Wrapping<u32> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl crate::ops::Add for Wrapping<u64> {
    type Output = Wrapping<u64>;
    fn add(self, other: Wrapping<u64>) -> Wrapping<u64> {}
}
impl crate::ops::Sub for Wrapping<u64> {
    type Output = Wrapping<u64>;
    fn sub(self, other: Wrapping<u64>) -> Wrapping<u64> {}
}
impl crate::ops::Mul for Wrapping<u64> {
    type Output = Wrapping<u64>;
    fn mul(self, other: Wrapping<u64>) -> Wrapping<u64> {}
}
impl crate::ops::Div for Wrapping<u64> {
    type Output = Wrapping<u64>;
    fn div(self, other: Wrapping<u64>) -> Wrapping<u64> {}
}
impl crate::ops::Rem for Wrapping<u64> {
    type Output = Wrapping<u64>;
    fn rem(self, other: Wrapping<u64>) -> Wrapping<u64> {}
}
impl crate::ops::Not for Wrapping<u64> {
    type Output = Wrapping<u64>;
    fn not(self) -> Wrapping<u64> {}
}
impl crate::ops::BitXor for Wrapping<u64> {
    type Output = Wrapping<u64>;
    fn bitxor(self, other: Wrapping<u64>) -> Wrapping<u64> {}
}
impl crate::ops::BitOr for Wrapping<u64> {
    type Output = Wrapping<u64>;
    fn bitor(self, other: Wrapping<u64>) -> Wrapping<u64> {}
}
impl crate::ops::BitAnd for Wrapping<u64> {
    type Output = Wrapping<u64>;
    fn bitand(self, other: Wrapping<u64>) -> Wrapping<u64> {}
}
impl crate::ops::Neg for Wrapping<u64> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl crate::ops::Add for Wrapping<u128> {
    type Output = Wrapping<u128>;
    fn add(self, other: Wrapping<u128>) -> Wrapping<u128> {}
}
impl crate::ops::Sub for Wrapping<u128> {
    type Output = Wrapping<u128>;
    fn sub(self, other: Wrapping<u128>) -> Wrapping<u128> {}
}
impl crate::ops::Mul for Wrapping<u128> {
    type Output = Wrapping<u128>;
    fn mul(self, other: Wrapping<u128>) -> Wrapping<u128> {}
}
impl crate::ops::Div for Wrapping<u128> {
    type Output = Wrapping<u128>;
    fn div(self, other: Wrapping<u128>) -> Wrapping<u128> {}
}
impl crate::ops::Rem for Wrapping<u128> {
    type Output = Wrapping<u128>;
    fn rem(self, other: Wrapping<u128>) -> Wrapping<u128> {}
}
impl crate::ops::Not for Wrapping<u128> {
    type Output = Wrapping<u128>;
    fn not(self) -> Wrapping<u128> {}
}
impl crate::ops::BitXor for Wrapping<u128> {
    type Output = Wrapping<u128>;
    fn bitxor(self, other: Wrapping<u128>) -> Wrapping<u128> {}
}
impl crate::ops::BitOr for Wrapping<u128> {
    type Output = Wrapping<u128>;
    fn bitor(self, other: Wrapping<u128>) -> Wrapping<u128> {}
}
impl crate::ops::BitAnd for Wrapping<u128> {
    type Output = Wrapping<u128>;
    fn bitand(self, other: Wrapping<u128>) -> Wrapping<u128> {}
}
impl crate::ops::Neg for Wrapping<u128> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl crate::ops::Add for Wrapping<isize> {
    type Output = Wrapping<isize>;
    fn add(self, other: Wrapping<isize>) -> Wrapping<isize> {}
}
impl crate::ops::Sub for Wrapping<isize> {
    type Output = Wrapping<isize>;
    fn sub(self, other: Wrapping<isize>) -> Wrapping<isize> {}
}
impl crate::ops::Mul for Wrapping<isize> {
    type Output = Wrapping<isize>;
    fn mul(self, other: Wrapping<isize>) -> Wrapping<isize> {}
}
impl crate::ops::Div for Wrapping<isize> {
    type Output = Wrapping<isize>;
    fn div(self, other: Wrapping<isize>) -> Wrapping<isize> {}
}
impl crate::ops::Rem for Wrapping<isize> {
    type Output = Wrapping<isize>;
    fn rem(self, other: Wrapping<isize>) -> Wrapping<isize> {}
}
impl crate::ops::Not for Wrapping<isize> {
    type Output = Wrapping<isize>;
    fn not(self) -> Wrapping<isize> {}
}
impl crate::ops::BitXor for Wrapping<isize> {
    type Output = Wrapping<isize>;
    fn bitxor(self, other: Wrapping<isize>) -> Wrapping<isize> {}
}
impl crate::ops::BitOr for Wrapping<isize> {
    type Output = Wrapping<isize>;
    fn bitor(self, other: Wrapping<isize>) -> Wrapping<isize> {}
}
impl crate::ops::BitAnd for Wrapping<isize> {
    type Output = Wrapping<isize>;
    fn bitand(self, other: Wrapping<isize>) -> Wrapping<isize> {}
}
impl crate::ops::Neg for Wrapping<isize> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl crate::ops::Add for Wrapping<i8> {
    type Output = Wrapping<i8>;
    fn add(self, other: Wrapping<i8>) -> Wrapping<i8> {}
}
impl crate::ops::Sub for Wrapping<i8> {
    type Output = Wrapping<i8>;
    fn sub(self, other: Wrapping<i8>) -> Wrapping<i8> {}
}
impl crate::ops::Mul for Wrapping<i8> {
    type Output = Wrapping<i8>;
    fn mul(self, other: Wrapping<i8>) -> Wrapping<i8> {}
}
impl crate::ops::Div for Wrapping<i8> {
    type Output = Wrapping<i8>;
    fn div(self, other: Wrapping<i8>) -> Wrapping<i8> {}
}
impl crate::ops::Rem for Wrapping<i8> {
    type Output = Wrapping<i8>;
    fn rem(self, other: Wrapping<i8>) -> Wrapping<i8> {}
}
impl crate::ops::Not for Wrapping<i8> {
    type Output = Wrapping<i8>;
    fn not(self) -> Wrapping<i8> {}
}
impl crate::ops::BitXor for Wrapping<i8> {
    type Output = Wrapping<i8>;
    fn bitxor(self, other: Wrapping<i8>) -> Wrapping<i8> {}
}
impl crate::ops::BitOr for Wrapping<i8> {
    type Output = Wrapping<i8>;
    fn bitor(self, other: Wrapping<i8>) -> Wrapping<i8> {}
}
impl crate::ops::BitAnd for Wrapping<i8> {
    type Output = Wrapping<i8>;
    fn bitand(self, other: Wrapping<i8>) -> Wrapping<i8> {}
}
impl crate::ops::Neg for Wrapping<i8> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl crate::ops::Add for Wrapping<i16> {
    type Output = Wrapping<i16>;
    fn add(self, other: Wrapping<i16>) -> Wrapping<i16> {}
}
impl crate::ops::Sub for Wrapping<i16> {
    type Output = Wrapping<i16>;
    fn sub(self, other: Wrapping<i16>) -> Wrapping<i16> {}
}
impl crate::ops::Mul for Wrapping<i16> {
    type Output = Wrapping<i16>;
    fn mul(self, other: Wrapping<i16>) -> Wrapping<i16> {}
}
impl crate::ops::Div for Wrapping<i16> {
    type Output = Wrapping<i16>;
    fn div(self, other: Wrapping<i16>) -> Wrapping<i16> {}
}
impl crate::ops::Rem for Wrapping<i16> {
    type Output = Wrapping<i16>;
    fn rem(self, other: Wrapping<i16>) -> Wrapping<i16> {}
}
impl crate::ops::Not for Wrapping<i16> {
    type Output = Wrapping<i16>;
    fn not(self) -> Wrapping<i16> {}
}
impl crate::ops::BitXor for Wrapping<i16> {
    type Output = Wrapping<i16>;
    fn bitxor(self, other: Wrapping<i16>) -> Wrapping<i16> {}
}
impl crate::ops::BitOr for Wrapping<i16> {
    type Output = Wrapping<i16>;
    fn bitor(self, other: Wrapping<i16>) -> Wrapping<i16> {}
}
impl crate::ops::BitAnd for Wrapping<i16> {
    type Output = Wrapping<i16>;
    fn bitand(self, other: Wrapping<i16>) -> Wrapping<i16> {}
}
impl crate::ops::Neg for Wrapping<i16> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl crate::ops::Add for Wrapping<i32> {
    type Output = Wrapping<i32>;
    fn add(self, other: Wrapping<i32>) -> Wrapping<i32> {}
}
impl crate::ops::Sub for Wrapping<i32> {
    type Output = Wrapping<i32>;
    fn sub(self, other: Wrapping<i32>) -> Wrapping<i32> {}
}
impl crate::ops::Mul for Wrapping<i32> {
    type Output = Wrapping<i32>;
    fn mul(self, other: Wrapping<i32>) -> Wrapping<i32> {}
}
impl crate::ops::Div for Wrapping<i32> {
    type Output = Wrapping<i32>;
    fn div(self, other: Wrapping<i32>) -> Wrapping<i32> {}
}
impl crate::ops::Rem for Wrapping<i32> {
    type Output = Wrapping<i32>;
    fn rem(self, other: Wrapping<i32>) -> Wrapping<i32> {}
}
impl crate::ops::Not for Wrapping<i32> {
    type Output = Wrapping<i32>;
    fn not(self) -> Wrapping<i32> {}
}
impl crate::ops::BitXor for Wrapping<i32> {
    type Output = Wrapping<i32>;
    fn bitxor(self, other: Wrapping<i32>) -> Wrapping<i32> {}
}
impl crate::ops::BitOr for Wrapping<i32> {
    type Output = Wrapping<i32>;
    fn bitor(self, other: Wrapping<i32>) -> Wrapping<i32> {}
}
impl crate::ops::BitAnd for Wrapping<i32> {
    type Output = Wrapping<i32>;
    fn bitand(self, other: Wrapping<i32>) -> Wrapping<i32> {}
}
impl crate::ops::Neg for Wrapping<i32> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl crate::ops::Add for Wrapping<i64> {
    type Output = Wrapping<i64>;
    fn add(self, other: Wrapping<i64>) -> Wrapping<i64> {}
}
impl crate::ops::Sub for Wrapping<i64> {
    type Output = Wrapping<i64>;
    fn sub(self, other: Wrapping<i64>) -> Wrapping<i64> {}
}
impl crate::ops::Mul for Wrapping<i64> {
    type Output = Wrapping<i64>;
    fn mul(self, other: Wrapping<i64>) -> Wrapping<i64> {}
}
impl crate::ops::Div for Wrapping<i64> {
    type Output = Wrapping<i64>;
    fn div(self, other: Wrapping<i64>) -> Wrapping<i64> {}
}
impl crate::ops::Rem for Wrapping<i64> {
    type Output = Wrapping<i64>;
    fn rem(self, other: Wrapping<i64>) -> Wrapping<i64> {}
}
impl crate::ops::Not for Wrapping<i64> {
    type Output = Wrapping<i64>;
    fn not(self) -> Wrapping<i64> {}
}
impl crate::ops::BitXor for Wrapping<i64> {
    type Output = Wrapping<i64>;
    fn bitxor(self, other: Wrapping<i64>) -> Wrapping<i64> {}
}
impl crate::ops::BitOr for Wrapping<i64> {
    type Output = Wrapping<i64>;
    fn bitor(self, other: Wrapping<i64>) -> Wrapping<i64> {}
}
impl crate::ops::BitAnd for Wrapping<i64> {
    type Output = Wrapping<i64>;
    fn bitand(self, other: Wrapping<i64>) -> Wrapping<i64> {}
}
impl crate::ops::Neg for Wrapping<i64> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl crate::ops::Add for Wrapping<i128> {
    type Output = Wrapping<i128>;
    fn add(self, other: Wrapping<i128>) -> Wrapping<i128> {}
}
impl crate::ops::Sub for Wrapping<i128> {
    type Output = Wrapping<i128>;
    fn sub(self, other: Wrapping<i128>) -> Wrapping<i128> {}
}
impl crate::ops::Mul for Wrapping<i128> {
    type Output = Wrapping<i128>;
    fn mul(self, other: Wrapping<i128>) -> Wrapping<i128> {}
}
impl crate::ops::Div for Wrapping<i128> {
    type Output = Wrapping<i128>;
    fn div(self, other: Wrapping<i128>) -> Wrapping<i128> {}
}
impl crate::ops::Rem for Wrapping<i128> {
    type Output = Wrapping<i128>;
    fn rem(self, other: Wrapping<i128>) -> Wrapping<i128> {}
}
impl crate::ops::Not for Wrapping<i128> {
    type Output = Wrapping<i128>;
    fn not(self) -> Wrapping<i128> {}
}
impl crate::ops::BitXor for Wrapping<i128> {
    type Output = Wrapping<i128>;
    fn bitxor(self, other: Wrapping<i128>) -> Wrapping<i128> {}
}
impl crate::ops::BitOr for Wrapping<i128> {
    type Output = Wrapping<i128>;
    fn bitor(self, other: Wrapping<i128>) -> Wrapping<i128> {}
}
impl crate::ops::BitAnd for Wrapping<i128> {
    type Output = Wrapping<i128>;
    fn bitand(self, other: Wrapping<i128>) -> Wrapping<i128> {}
}
impl crate::ops::Neg for Wrapping<i128> {
    type Output = Self;
    fn neg(self) -> Self {}
}
impl Wrapping<usize> {
    pub fn reverse_bits(self) -> Self {}
}
impl Wrapping<u8> {
    pub fn reverse_bits(self) -> Self {}
}
impl Wrapping<u16> {
    pub fn reverse_bits(self) -> Self {}
}
impl Wrapping<u32> {
    pub fn reverse_bits(self) -> Self {}
}
impl Wrapping<u64> {
    pub fn reverse_bits(self) -> Self {}
}
impl Wrapping<u128> {
    pub fn reverse_bits(self) -> Self {}
}
impl Wrapping<isize> {
    pub fn reverse_bits(self) -> Self {}
}
impl Wrapping<i8> {
    pub fn reverse_bits(self) -> Self {}
}
impl Wrapping<i16> {
    pub fn reverse_bits(self) -> Self {}
}
impl Wrapping<i32> {
    pub fn reverse_bits(self) -> Self {}
}
impl Wrapping<i64> {
    pub fn reverse_bits(self) -> Self {}
}
impl Wrapping<i128> {
    pub fn reverse_bits(self) -> Self {}
}
impl From<NonZero<u8>> for NonZero<u16> {
    fn from(small: NonZero<u8>) -> Self {}
}
impl From<NonZero<u8>> for NonZero<u32> {
    fn from(small: NonZero<u8>) -> Self {}
}
impl From<NonZero<u8>> for NonZero<u64> {
    fn from(small: NonZero<u8>) -> Self {}
}
impl From<NonZero<u8>> for NonZero<u128> {
    fn from(small: NonZero<u8>) -> Self {}
}
impl From<NonZero<u8>> for NonZero<usize> {
    fn from(small: NonZero<u8>) -> Self {}
}
impl From<NonZero<u16>> for NonZero<u32> {
    fn from(small: NonZero<u16>) -> Self {}
}
impl From<NonZero<u16>> for NonZero<u64> {
    fn from(small: NonZero<u16>) -> Self {}
}
impl From<NonZero<u16>> for NonZero<u128> {
    fn from(small: NonZero<u16>) -> Self {}
}
impl From<NonZero<u16>> for NonZero<usize> {
    fn from(small: NonZero<u16>) -> Self {}
}
impl From<NonZero<u32>> for NonZero<u64> {
    fn from(small: NonZero<u32>) -> Self {}
}
impl From<NonZero<u32>> for NonZero<u128> {
    fn from(small: NonZero<u32>) -> Self {}
}
impl From<NonZero<u64>> for NonZero<u128> {
    fn from(small: NonZero<u64>) -> Self {}
}
impl From<NonZero<i8>> for NonZero<i16> {
    fn from(small: NonZero<i8>) -> Self {}
}
impl From<NonZero<i8>> for NonZero<i32> {
    fn from(small: NonZero<i8>) -> Self {}
}
impl From<NonZero<i8>> for NonZero<i64> {
    fn from(small: NonZero<i8>) -> Self {}
}
impl From<NonZero<i8>> for NonZero<i128> {
    fn from(small: NonZero<i8>) -> Self {}
}
impl From<NonZero<i8>> for NonZero<isize> {
    fn from(small: NonZero<i8>) -> Self {}
}
impl From<NonZero<i16>> for NonZero<i32> {
    fn from(small: NonZero<i16>) -> Self {}
}
impl From<NonZero<i16>> for NonZero<i64> {
    fn from(small: NonZero<i16>) -> Self {}
}
impl From<NonZero<i16>> for NonZero<i128> {
    fn from(small: NonZero<i16>) -> Self {}
}
impl From<NonZero<i16>> for NonZero<isize> {
    fn from(small: NonZero<i16>) -> Self {}
}
impl From<NonZero<i32>> for NonZero<i64> {
    fn from(small: NonZero<i32>) -> Self {}
}
impl From<NonZero<i32>> for NonZero<i128> {
    fn from(small: NonZero<i32>) -> Self {}
}
impl From<NonZero<i64>> for NonZero<i128> {
    fn from(small: NonZero<i64>) -> Self {}
}
impl From<NonZero<u8>> for NonZero<i16> {
    fn from(small: NonZero<u8>) -> Self {}
}
impl From<NonZero<u8>> for NonZero<i32> {
    fn from(small: NonZero<u8>) -> Self {}
}
impl From<NonZero<u8>> for NonZero<i64> {
    fn from(small: NonZero<u8>) -> Self {}
}
impl From<NonZero<u8>> for NonZero<i128> {
    fn from(small: NonZero<u8>) -> Self {}
}
impl From<NonZero<u8>> for NonZero<isize> {
    fn from(small: NonZero<u8>) -> Self {}
}
impl From<NonZero<u16>> for NonZero<i32> {
    fn from(small: NonZero<u16>) -> Self {}
}
impl From<NonZero<u16>> for NonZero<i64> {
    fn from(small: NonZero<u16>) -> Self {}
}
impl From<NonZero<u16>> for NonZero<i128> {
    fn from(small: NonZero<u16>) -> Self {}
}
impl From<NonZero<u32>> for NonZero<i64> {
    fn from(small: NonZero<u32>) -> Self {}
}
impl From<NonZero<u32>> for NonZero<i128> {
    fn from(small: NonZero<u32>) -> Self {}
}
impl From<NonZero<u64>> for NonZero<i128> {
    fn from(small: NonZero<u64>) -> Self {}
}
impl TryFrom<u8> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: u8) -> Result<Self, Self::Error> {}
}
impl TryFrom<u16> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: u16) -> Result<Self, Self::Error> {}
}
impl TryFrom<u32> for NonZero<u32> {
    type Error = TryFromIntError;
    fn try_from(value: u32) -> Result<Self, Self::Error> {}
}
impl TryFrom<u64> for NonZero<u64> {
    type Error = TryFromIntError;
    fn try_from(value: u64) -> Result<Self, Self::Error> {}
}
impl TryFrom<u128> for NonZero<u128> {
    type Error = TryFromIntError;
    fn try_from(value: u128) -> Result<Self, Self::Error> {}
}
impl TryFrom<usize> for NonZero<usize> {
    type Error = TryFromIntError;
    fn try_from(value: usize) -> Result<Self, Self::Error> {}
}
impl TryFrom<i8> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: i8) -> Result<Self, Self::Error> {}
}
impl TryFrom<i16> for NonZero<i16> {
    type Error = TryFromIntError;
    fn try_from(value: i16) -> Result<Self, Self::Error> {}
}
impl TryFrom<i32> for NonZero<i32> {
    type Error = TryFromIntError;
    fn try_from(value: i32) -> Result<Self, Self::Error> {}
}
impl TryFrom<i64> for NonZero<i64> {
    type Error = TryFromIntError;
    fn try_from(value: i64) -> Result<Self, Self::Error> {}
}
impl TryFrom<i128> for NonZero<i128> {
    type Error = TryFromIntError;
    fn try_from(value: i128) -> Result<Self, Self::Error> {}
}
impl TryFrom<isize> for NonZero<isize> {
    type Error = TryFromIntError;
    fn try_from(value: isize) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u16>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u16>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u32>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u32>> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u32>> for NonZero<usize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u64>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u64>> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u64>> for NonZero<u32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u64>> for NonZero<usize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u128>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u128>> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u128>> for NonZero<u32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u128>> for NonZero<u64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u128>> for NonZero<usize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<usize>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<usize>> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<usize>> for NonZero<u32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<usize>> for NonZero<u64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<usize>> for NonZero<u128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i16>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i16>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i32>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i32>> for NonZero<i16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i32>> for NonZero<isize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i64>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i64>> for NonZero<i16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i64>> for NonZero<i32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i64>> for NonZero<isize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i128>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i128>> for NonZero<i16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i128>> for NonZero<i32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i128>> for NonZero<i64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i128>> for NonZero<isize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<isize>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<isize>> for NonZero<i16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<isize>> for NonZero<i32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<isize>> for NonZero<i64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<isize>> for NonZero<i128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u8>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u8>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u16>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u16>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u16>> for NonZero<i16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u16>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u16>> for NonZero<isize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u16>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u32>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u32>> for NonZero<i16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u32>> for NonZero<i32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u32>> for NonZero<isize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u64>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u64>> for NonZero<i16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u64>> for NonZero<i32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u64>> for NonZero<i64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u64>> for NonZero<isize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u128>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u128>> for NonZero<i16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u128>> for NonZero<i32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u128>> for NonZero<i64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u128>> for NonZero<i128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<u128>> for NonZero<isize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<usize>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<usize>> for NonZero<i16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<usize>> for NonZero<i32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<usize>> for NonZero<i64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<usize>> for NonZero<i128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<usize>> for NonZero<isize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i8>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i8>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i8>> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i8>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i8>> for NonZero<u32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i8>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i8>> for NonZero<u64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i8>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i8>> for NonZero<u128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i8>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i8>> for NonZero<usize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i8>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i16>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i16>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i16>> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i16>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i16>> for NonZero<u32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i16>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i16>> for NonZero<u64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i16>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i16>> for NonZero<u128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i16>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i16>> for NonZero<usize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i16>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i32>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i32>> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i32>> for NonZero<u32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i32>> for NonZero<u64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i32>> for NonZero<u128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i32>> for NonZero<usize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i32>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i64>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i64>> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i64>> for NonZero<u32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i64>> for NonZero<u64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i64>> for NonZero<u128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i64>> for NonZero<usize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i64>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i128>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i128>> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i128>> for NonZero<u32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i128>> for NonZero<u64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i128>> for NonZero<u128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<i128>> for NonZero<usize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<isize>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<isize>> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<isize>> for NonZero<u32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<isize>> for NonZero<u64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<isize>> for NonZero<u128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {}
}
impl TryFrom<NonZero<isize>> for NonZero<usize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {}
}
impl crate::iter::Sum for Wrapping<i8> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<i8> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<i8>> for Wrapping<i8> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<i8>> for Wrapping<i8> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Wrapping<i16> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<i16> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<i16>> for Wrapping<i16> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<i16>> for Wrapping<i16> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Wrapping<i32> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<i32> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<i32>> for Wrapping<i32> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<i32>> for Wrapping<i32> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Wrapping<i64> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<i64> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<i64>> for Wrapping<i64> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<i64>> for Wrapping<i64> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Wrapping<i128> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<i128> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<i128>> for Wrapping<i128> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<i128>> for Wrapping<i128> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Wrapping<isize> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<isize> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<isize>> for Wrapping<isize> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<isize>> for Wrapping<isize> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Wrapping<u8> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<u8> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<u8>> for Wrapping<u8> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<u8>> for Wrapping<u8> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Wrapping<u16> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<u16> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<u16>> for Wrapping<u16> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<u16>> for Wrapping<u16> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Wrapping<u32> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<u32> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<u32>> for Wrapping<u32> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<u32>> for Wrapping<u32> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Wrapping<u64> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<u64> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<u64>> for Wrapping<u64> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<u64>> for Wrapping<u64> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Wrapping<u128> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<u128> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<u128>> for Wrapping<u128> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<u128>> for Wrapping<u128> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Wrapping<usize> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Wrapping<usize> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Wrapping<usize>> for Wrapping<usize> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Wrapping<usize>> for Wrapping<usize> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Saturating<u8> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Saturating<u8> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Saturating<u8>> for Saturating<u8> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Saturating<u8>> for Saturating<u8> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Saturating<u16> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Saturating<u16> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Saturating<u16>> for Saturating<u16> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Saturating<u16>> for Saturating<u16> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Saturating<u32> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Saturating<u32> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Saturating<u32>> for Saturating<u32> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Saturating<u32>> for Saturating<u32> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Saturating<u64> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Saturating<u64> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Saturating<u64>> for Saturating<u64> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Saturating<u64>> for Saturating<u64> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Saturating<u128> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Saturating<u128> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Saturating<u128>> for Saturating<u128> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Saturating<u128>> for Saturating<u128> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum for Saturating<usize> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Product for Saturating<usize> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {}
}
impl crate::iter::Sum<&Saturating<usize>> for Saturating<usize> {
    fn sum<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
impl crate::iter::Product<&Saturating<usize>> for Saturating<usize> {
    fn product<I: Iterator<Item = &Self>>(iter: I) -> Self {}
}
pub mod niche_types {
#[derive(Clone, Copy)] pub struct NonZeroU8Inner;
#[derive(Clone, Copy)] pub struct NonZeroU16Inner;
#[derive(Clone, Copy)] pub struct NonZeroU32Inner;
#[derive(Clone, Copy)] pub struct NonZeroU64Inner;
#[derive(Clone, Copy)] pub struct NonZeroU128Inner;
#[derive(Clone, Copy)] pub struct NonZeroI8Inner;
#[derive(Clone, Copy)] pub struct NonZeroI16Inner;
#[derive(Clone, Copy)] pub struct NonZeroI32Inner;
#[derive(Clone, Copy)] pub struct NonZeroI64Inner;
#[derive(Clone, Copy)] pub struct NonZeroI128Inner;
#[derive(Clone, Copy)] pub struct NonZeroUsizeInner;
#[derive(Clone, Copy)] pub struct NonZeroIsizeInner;
#[derive(Clone, Copy)] pub struct NonZeroCharInner;
impl NonZeroU8Inner {
    pub fn new(val: u8) -> Option<Self> {}
    pub fn new_unchecked(val: u8) -> Self {}
    pub fn as_inner(self) -> u8 {}
}
impl NonZeroU16Inner {
    pub fn new(val: u16) -> Option<Self> {}
    pub fn new_unchecked(val: u16) -> Self {}
    pub fn as_inner(self) -> u16 {}
}
impl NonZeroU32Inner {
    pub fn new(val: u32) -> Option<Self> {}
    pub fn new_unchecked(val: u32) -> Self {}
    pub fn as_inner(self) -> u32 {}
}
impl NonZeroU64Inner {
    pub fn new(val: u64) -> Option<Self> {}
    pub fn new_unchecked(val: u64) -> Self {}
    pub fn as_inner(self) -> u64 {}
}
impl NonZeroU128Inner {
    pub fn new(val: u128) -> Option<Self> {}
    pub fn new_unchecked(val: u128) -> Self {}
    pub fn as_inner(self) -> u128 {}
}
impl NonZeroI8Inner {
    pub fn new(val: i8) -> Option<Self> {}
    pub fn new_unchecked(val: i8) -> Self {}
    pub fn as_inner(self) -> i8 {}
}
impl NonZeroI16Inner {
    pub fn new(val: i16) -> Option<Self> {}
    pub fn new_unchecked(val: i16) -> Self {}
    pub fn as_inner(self) -> i16 {}
}
impl NonZeroI32Inner {
    pub fn new(val: i32) -> Option<Self> {}
    pub fn new_unchecked(val: i32) -> Self {}
    pub fn as_inner(self) -> i32 {}
}
impl NonZeroI64Inner {
    pub fn new(val: i64) -> Option<Self> {}
    pub fn new_unchecked(val: i64) -> Self {}
    pub fn as_inner(self) -> i64 {}
}
impl NonZeroI128Inner {
    pub fn new(val: i128) -> Option<Self> {}
    pub fn new_unchecked(val: i128) -> Self {}
    pub fn as_inner(self) -> i128 {}
}
impl NonZeroUsizeInner {
    pub fn new(val: usize) -> Option<Self> {}
    pub fn new_unchecked(val: usize) -> Self {}
    pub fn as_inner(self) -> usize {}
}
impl NonZeroIsizeInner {
    pub fn new(val: isize) -> Option<Self> {}
    pub fn new_unchecked(val: isize) -> Self {}
    pub fn as_inner(self) -> isize {}
}
impl NonZeroCharInner {
    pub fn new(val: char) -> Option<Self> {}
    pub fn new_unchecked(val: char) -> Self {}
    pub fn as_inner(self) -> char {}
}
}
}
