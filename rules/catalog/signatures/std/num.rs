// std: `num`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod num {
#[derive(Debug, Clone, PartialEq, Eq)] pub struct ParseFloatError;
#[derive(Debug, Copy, Clone, PartialEq, Eq)] pub struct TryFromIntError;
#[derive(Debug, Clone, PartialEq, Eq)] pub struct ParseIntError;
#[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)] pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
pub struct NonZero<T>;
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
impl<T: crate::fmt::Debug> crate::fmt::Debug for NonZero<T> {}
impl<T: crate::fmt::Display> crate::fmt::Display for NonZero<T> {}
impl<T> Clone for NonZero<T> {
    fn clone(&self) -> Self {}
}
impl<T> NonZero<T> {
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
impl<T: crate::fmt::Debug> crate::fmt::Debug for Saturating<T> {}
impl<T: crate::fmt::Display> crate::fmt::Display for Saturating<T> {}
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
impl Saturating<i8> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn abs(self) -> Saturating<i8> {}
    pub fn signum(self) -> Saturating<i8> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
}
impl Saturating<i16> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn abs(self) -> Saturating<i16> {}
    pub fn signum(self) -> Saturating<i16> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
}
impl Saturating<i32> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn abs(self) -> Saturating<i32> {}
    pub fn signum(self) -> Saturating<i32> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
}
impl Saturating<i64> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn abs(self) -> Saturating<i64> {}
    pub fn signum(self) -> Saturating<i64> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
}
impl Saturating<i128> {
    pub fn leading_zeros(self) -> u32 {}
    pub fn abs(self) -> Saturating<i128> {}
    pub fn signum(self) -> Saturating<i128> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
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
}
