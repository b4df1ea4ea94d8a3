// std: numbers.

pub mod num {
    use crate::error::Error;

    #[derive(Clone, Debug)]
    pub struct ParseIntError;
    #[derive(Clone, Debug)]
    pub struct ParseFloatError;
    #[derive(Clone, Debug)]
    pub struct TryFromIntError;
    pub enum IntErrorKind {
        Empty,
        InvalidDigit,
        PosOverflow,
        NegOverflow,
        Zero,
    }
    impl ParseIntError {
        pub fn kind(&self) -> &IntErrorKind {}
    }
    impl Error for ParseIntError {}
    impl Error for ParseFloatError {}
    impl Error for TryFromIntError {}
    #[derive(Clone, Copy)]
    pub struct NonZero<T>(T);
    #[derive(Clone, Copy)]
    pub struct Wrapping<T>(pub T);
    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroUsize = NonZero<usize>;
    impl<T> NonZero<T> {
        pub fn new(n: T) -> Option<Self> {}
        pub unsafe fn new_unchecked(n: T) -> Self {}
        pub fn get(self) -> T {}
    }
}

impl i8 {
    pub const MIN: i8 = 0;
    pub const MAX: i8 = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> i8 {}
    pub fn rotate_right(self, n: u32) -> i8 {}
    pub fn swap_bytes(self) -> i8 {}
    pub fn to_be(self) -> i8 {}
    pub fn to_le(self) -> i8 {}
    pub fn checked_add(self, rhs: i8) -> Option<i8> {}
    pub fn wrapping_add(self, rhs: i8) -> i8 {}
    pub fn overflowing_add(self, rhs: i8) -> (i8, bool) {}
    pub fn checked_sub(self, rhs: i8) -> Option<i8> {}
    pub fn wrapping_sub(self, rhs: i8) -> i8 {}
    pub fn overflowing_sub(self, rhs: i8) -> (i8, bool) {}
    pub fn checked_mul(self, rhs: i8) -> Option<i8> {}
    pub fn wrapping_mul(self, rhs: i8) -> i8 {}
    pub fn overflowing_mul(self, rhs: i8) -> (i8, bool) {}
    pub fn checked_div(self, rhs: i8) -> Option<i8> {}
    pub fn wrapping_div(self, rhs: i8) -> i8 {}
    pub fn overflowing_div(self, rhs: i8) -> (i8, bool) {}
    pub fn checked_rem(self, rhs: i8) -> Option<i8> {}
    pub fn wrapping_rem(self, rhs: i8) -> i8 {}
    pub fn overflowing_rem(self, rhs: i8) -> (i8, bool) {}
    pub fn checked_div_euclid(self, rhs: i8) -> Option<i8> {}
    pub fn wrapping_div_euclid(self, rhs: i8) -> i8 {}
    pub fn overflowing_div_euclid(self, rhs: i8) -> (i8, bool) {}
    pub fn checked_rem_euclid(self, rhs: i8) -> Option<i8> {}
    pub fn wrapping_rem_euclid(self, rhs: i8) -> i8 {}
    pub fn overflowing_rem_euclid(self, rhs: i8) -> (i8, bool) {}
    pub fn saturating_add(self, rhs: i8) -> i8 {}
    pub fn saturating_sub(self, rhs: i8) -> i8 {}
    pub fn saturating_mul(self, rhs: i8) -> i8 {}
    pub fn saturating_div(self, rhs: i8) -> i8 {}
    pub fn pow(self, exp: u32) -> i8 {}
    pub fn checked_pow(self, exp: u32) -> Option<i8> {}
    pub fn saturating_pow(self, exp: u32) -> i8 {}
    pub fn wrapping_pow(self, exp: u32) -> i8 {}
    pub fn isqrt(self) -> i8 {}
    pub fn div_euclid(self, rhs: i8) -> i8 {}
    pub fn rem_euclid(self, rhs: i8) -> i8 {}
    pub fn abs_diff(self, other: i8) -> u8 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i8, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 1] {}
    pub fn from_be_bytes(bytes: [u8; 1]) -> i8 {}
    pub fn to_le_bytes(self) -> [u8; 1] {}
    pub fn from_le_bytes(bytes: [u8; 1]) -> i8 {}
    pub fn to_ne_bytes(self) -> [u8; 1] {}
    pub fn from_ne_bytes(bytes: [u8; 1]) -> i8 {}
    pub fn max_value() -> i8 {}
    pub fn min_value() -> i8 {}
    pub fn abs(self) -> i8 {}
    pub fn unsigned_abs(self) -> u8 {}
    pub fn checked_abs(self) -> Option<i8> {}
    pub fn signum(self) -> i8 {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn wrapping_neg(self) -> i8 {}
    pub fn checked_neg(self) -> Option<i8> {}
}
impl crate::str::FromStr for i8 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<i8, crate::num::ParseIntError> {}
}
impl Default for i8 {
    fn default() -> i8 {}
}
impl i16 {
    pub const MIN: i16 = 0;
    pub const MAX: i16 = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> i16 {}
    pub fn rotate_right(self, n: u32) -> i16 {}
    pub fn swap_bytes(self) -> i16 {}
    pub fn to_be(self) -> i16 {}
    pub fn to_le(self) -> i16 {}
    pub fn checked_add(self, rhs: i16) -> Option<i16> {}
    pub fn wrapping_add(self, rhs: i16) -> i16 {}
    pub fn overflowing_add(self, rhs: i16) -> (i16, bool) {}
    pub fn checked_sub(self, rhs: i16) -> Option<i16> {}
    pub fn wrapping_sub(self, rhs: i16) -> i16 {}
    pub fn overflowing_sub(self, rhs: i16) -> (i16, bool) {}
    pub fn checked_mul(self, rhs: i16) -> Option<i16> {}
    pub fn wrapping_mul(self, rhs: i16) -> i16 {}
    pub fn overflowing_mul(self, rhs: i16) -> (i16, bool) {}
    pub fn checked_div(self, rhs: i16) -> Option<i16> {}
    pub fn wrapping_div(self, rhs: i16) -> i16 {}
    pub fn overflowing_div(self, rhs: i16) -> (i16, bool) {}
    pub fn checked_rem(self, rhs: i16) -> Option<i16> {}
    pub fn wrapping_rem(self, rhs: i16) -> i16 {}
    pub fn overflowing_rem(self, rhs: i16) -> (i16, bool) {}
    pub fn checked_div_euclid(self, rhs: i16) -> Option<i16> {}
    pub fn wrapping_div_euclid(self, rhs: i16) -> i16 {}
    pub fn overflowing_div_euclid(self, rhs: i16) -> (i16, bool) {}
    pub fn checked_rem_euclid(self, rhs: i16) -> Option<i16> {}
    pub fn wrapping_rem_euclid(self, rhs: i16) -> i16 {}
    pub fn overflowing_rem_euclid(self, rhs: i16) -> (i16, bool) {}
    pub fn saturating_add(self, rhs: i16) -> i16 {}
    pub fn saturating_sub(self, rhs: i16) -> i16 {}
    pub fn saturating_mul(self, rhs: i16) -> i16 {}
    pub fn saturating_div(self, rhs: i16) -> i16 {}
    pub fn pow(self, exp: u32) -> i16 {}
    pub fn checked_pow(self, exp: u32) -> Option<i16> {}
    pub fn saturating_pow(self, exp: u32) -> i16 {}
    pub fn wrapping_pow(self, exp: u32) -> i16 {}
    pub fn isqrt(self) -> i16 {}
    pub fn div_euclid(self, rhs: i16) -> i16 {}
    pub fn rem_euclid(self, rhs: i16) -> i16 {}
    pub fn abs_diff(self, other: i16) -> u16 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i16, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 2] {}
    pub fn from_be_bytes(bytes: [u8; 2]) -> i16 {}
    pub fn to_le_bytes(self) -> [u8; 2] {}
    pub fn from_le_bytes(bytes: [u8; 2]) -> i16 {}
    pub fn to_ne_bytes(self) -> [u8; 2] {}
    pub fn from_ne_bytes(bytes: [u8; 2]) -> i16 {}
    pub fn max_value() -> i16 {}
    pub fn min_value() -> i16 {}
    pub fn abs(self) -> i16 {}
    pub fn unsigned_abs(self) -> u16 {}
    pub fn checked_abs(self) -> Option<i16> {}
    pub fn signum(self) -> i16 {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn wrapping_neg(self) -> i16 {}
    pub fn checked_neg(self) -> Option<i16> {}
}
impl crate::str::FromStr for i16 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<i16, crate::num::ParseIntError> {}
}
impl Default for i16 {
    fn default() -> i16 {}
}
impl i32 {
    pub const MIN: i32 = 0;
    pub const MAX: i32 = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> i32 {}
    pub fn rotate_right(self, n: u32) -> i32 {}
    pub fn swap_bytes(self) -> i32 {}
    pub fn to_be(self) -> i32 {}
    pub fn to_le(self) -> i32 {}
    pub fn checked_add(self, rhs: i32) -> Option<i32> {}
    pub fn wrapping_add(self, rhs: i32) -> i32 {}
    pub fn overflowing_add(self, rhs: i32) -> (i32, bool) {}
    pub fn checked_sub(self, rhs: i32) -> Option<i32> {}
    pub fn wrapping_sub(self, rhs: i32) -> i32 {}
    pub fn overflowing_sub(self, rhs: i32) -> (i32, bool) {}
    pub fn checked_mul(self, rhs: i32) -> Option<i32> {}
    pub fn wrapping_mul(self, rhs: i32) -> i32 {}
    pub fn overflowing_mul(self, rhs: i32) -> (i32, bool) {}
    pub fn checked_div(self, rhs: i32) -> Option<i32> {}
    pub fn wrapping_div(self, rhs: i32) -> i32 {}
    pub fn overflowing_div(self, rhs: i32) -> (i32, bool) {}
    pub fn checked_rem(self, rhs: i32) -> Option<i32> {}
    pub fn wrapping_rem(self, rhs: i32) -> i32 {}
    pub fn overflowing_rem(self, rhs: i32) -> (i32, bool) {}
    pub fn checked_div_euclid(self, rhs: i32) -> Option<i32> {}
    pub fn wrapping_div_euclid(self, rhs: i32) -> i32 {}
    pub fn overflowing_div_euclid(self, rhs: i32) -> (i32, bool) {}
    pub fn checked_rem_euclid(self, rhs: i32) -> Option<i32> {}
    pub fn wrapping_rem_euclid(self, rhs: i32) -> i32 {}
    pub fn overflowing_rem_euclid(self, rhs: i32) -> (i32, bool) {}
    pub fn saturating_add(self, rhs: i32) -> i32 {}
    pub fn saturating_sub(self, rhs: i32) -> i32 {}
    pub fn saturating_mul(self, rhs: i32) -> i32 {}
    pub fn saturating_div(self, rhs: i32) -> i32 {}
    pub fn pow(self, exp: u32) -> i32 {}
    pub fn checked_pow(self, exp: u32) -> Option<i32> {}
    pub fn saturating_pow(self, exp: u32) -> i32 {}
    pub fn wrapping_pow(self, exp: u32) -> i32 {}
    pub fn isqrt(self) -> i32 {}
    pub fn div_euclid(self, rhs: i32) -> i32 {}
    pub fn rem_euclid(self, rhs: i32) -> i32 {}
    pub fn abs_diff(self, other: i32) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i32, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 4] {}
    pub fn from_be_bytes(bytes: [u8; 4]) -> i32 {}
    pub fn to_le_bytes(self) -> [u8; 4] {}
    pub fn from_le_bytes(bytes: [u8; 4]) -> i32 {}
    pub fn to_ne_bytes(self) -> [u8; 4] {}
    pub fn from_ne_bytes(bytes: [u8; 4]) -> i32 {}
    pub fn max_value() -> i32 {}
    pub fn min_value() -> i32 {}
    pub fn abs(self) -> i32 {}
    pub fn unsigned_abs(self) -> u32 {}
    pub fn checked_abs(self) -> Option<i32> {}
    pub fn signum(self) -> i32 {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn wrapping_neg(self) -> i32 {}
    pub fn checked_neg(self) -> Option<i32> {}
}
impl crate::str::FromStr for i32 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<i32, crate::num::ParseIntError> {}
}
impl Default for i32 {
    fn default() -> i32 {}
}
impl TryFrom<i8> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<i32, crate::num::TryFromIntError> {}
}
impl TryFrom<i16> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<i32, crate::num::TryFromIntError> {}
}
impl TryFrom<i64> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<i32, crate::num::TryFromIntError> {}
}
impl TryFrom<i128> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<i32, crate::num::TryFromIntError> {}
}
impl TryFrom<isize> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<i32, crate::num::TryFromIntError> {}
}
impl TryFrom<u8> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u8) -> Result<i32, crate::num::TryFromIntError> {}
}
impl TryFrom<u16> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u16) -> Result<i32, crate::num::TryFromIntError> {}
}
impl TryFrom<u32> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u32) -> Result<i32, crate::num::TryFromIntError> {}
}
impl TryFrom<u64> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<i32, crate::num::TryFromIntError> {}
}
impl TryFrom<u128> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<i32, crate::num::TryFromIntError> {}
}
impl TryFrom<usize> for i32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<i32, crate::num::TryFromIntError> {}
}
impl i64 {
    pub const MIN: i64 = 0;
    pub const MAX: i64 = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> i64 {}
    pub fn rotate_right(self, n: u32) -> i64 {}
    pub fn swap_bytes(self) -> i64 {}
    pub fn to_be(self) -> i64 {}
    pub fn to_le(self) -> i64 {}
    pub fn checked_add(self, rhs: i64) -> Option<i64> {}
    pub fn wrapping_add(self, rhs: i64) -> i64 {}
    pub fn overflowing_add(self, rhs: i64) -> (i64, bool) {}
    pub fn checked_sub(self, rhs: i64) -> Option<i64> {}
    pub fn wrapping_sub(self, rhs: i64) -> i64 {}
    pub fn overflowing_sub(self, rhs: i64) -> (i64, bool) {}
    pub fn checked_mul(self, rhs: i64) -> Option<i64> {}
    pub fn wrapping_mul(self, rhs: i64) -> i64 {}
    pub fn overflowing_mul(self, rhs: i64) -> (i64, bool) {}
    pub fn checked_div(self, rhs: i64) -> Option<i64> {}
    pub fn wrapping_div(self, rhs: i64) -> i64 {}
    pub fn overflowing_div(self, rhs: i64) -> (i64, bool) {}
    pub fn checked_rem(self, rhs: i64) -> Option<i64> {}
    pub fn wrapping_rem(self, rhs: i64) -> i64 {}
    pub fn overflowing_rem(self, rhs: i64) -> (i64, bool) {}
    pub fn checked_div_euclid(self, rhs: i64) -> Option<i64> {}
    pub fn wrapping_div_euclid(self, rhs: i64) -> i64 {}
    pub fn overflowing_div_euclid(self, rhs: i64) -> (i64, bool) {}
    pub fn checked_rem_euclid(self, rhs: i64) -> Option<i64> {}
    pub fn wrapping_rem_euclid(self, rhs: i64) -> i64 {}
    pub fn overflowing_rem_euclid(self, rhs: i64) -> (i64, bool) {}
    pub fn saturating_add(self, rhs: i64) -> i64 {}
    pub fn saturating_sub(self, rhs: i64) -> i64 {}
    pub fn saturating_mul(self, rhs: i64) -> i64 {}
    pub fn saturating_div(self, rhs: i64) -> i64 {}
    pub fn pow(self, exp: u32) -> i64 {}
    pub fn checked_pow(self, exp: u32) -> Option<i64> {}
    pub fn saturating_pow(self, exp: u32) -> i64 {}
    pub fn wrapping_pow(self, exp: u32) -> i64 {}
    pub fn isqrt(self) -> i64 {}
    pub fn div_euclid(self, rhs: i64) -> i64 {}
    pub fn rem_euclid(self, rhs: i64) -> i64 {}
    pub fn abs_diff(self, other: i64) -> u64 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i64, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn max_value() -> i64 {}
    pub fn min_value() -> i64 {}
    pub fn abs(self) -> i64 {}
    pub fn unsigned_abs(self) -> u64 {}
    pub fn checked_abs(self) -> Option<i64> {}
    pub fn signum(self) -> i64 {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn wrapping_neg(self) -> i64 {}
    pub fn checked_neg(self) -> Option<i64> {}
}
impl crate::str::FromStr for i64 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<i64, crate::num::ParseIntError> {}
}
impl Default for i64 {
    fn default() -> i64 {}
}
impl TryFrom<i8> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<i64, crate::num::TryFromIntError> {}
}
impl TryFrom<i16> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<i64, crate::num::TryFromIntError> {}
}
impl TryFrom<i32> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<i64, crate::num::TryFromIntError> {}
}
impl TryFrom<i128> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<i64, crate::num::TryFromIntError> {}
}
impl TryFrom<isize> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<i64, crate::num::TryFromIntError> {}
}
impl TryFrom<u8> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u8) -> Result<i64, crate::num::TryFromIntError> {}
}
impl TryFrom<u16> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u16) -> Result<i64, crate::num::TryFromIntError> {}
}
impl TryFrom<u32> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u32) -> Result<i64, crate::num::TryFromIntError> {}
}
impl TryFrom<u64> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<i64, crate::num::TryFromIntError> {}
}
impl TryFrom<u128> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<i64, crate::num::TryFromIntError> {}
}
impl TryFrom<usize> for i64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<i64, crate::num::TryFromIntError> {}
}
impl i128 {
    pub const MIN: i128 = 0;
    pub const MAX: i128 = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> i128 {}
    pub fn rotate_right(self, n: u32) -> i128 {}
    pub fn swap_bytes(self) -> i128 {}
    pub fn to_be(self) -> i128 {}
    pub fn to_le(self) -> i128 {}
    pub fn checked_add(self, rhs: i128) -> Option<i128> {}
    pub fn wrapping_add(self, rhs: i128) -> i128 {}
    pub fn overflowing_add(self, rhs: i128) -> (i128, bool) {}
    pub fn checked_sub(self, rhs: i128) -> Option<i128> {}
    pub fn wrapping_sub(self, rhs: i128) -> i128 {}
    pub fn overflowing_sub(self, rhs: i128) -> (i128, bool) {}
    pub fn checked_mul(self, rhs: i128) -> Option<i128> {}
    pub fn wrapping_mul(self, rhs: i128) -> i128 {}
    pub fn overflowing_mul(self, rhs: i128) -> (i128, bool) {}
    pub fn checked_div(self, rhs: i128) -> Option<i128> {}
    pub fn wrapping_div(self, rhs: i128) -> i128 {}
    pub fn overflowing_div(self, rhs: i128) -> (i128, bool) {}
    pub fn checked_rem(self, rhs: i128) -> Option<i128> {}
    pub fn wrapping_rem(self, rhs: i128) -> i128 {}
    pub fn overflowing_rem(self, rhs: i128) -> (i128, bool) {}
    pub fn checked_div_euclid(self, rhs: i128) -> Option<i128> {}
    pub fn wrapping_div_euclid(self, rhs: i128) -> i128 {}
    pub fn overflowing_div_euclid(self, rhs: i128) -> (i128, bool) {}
    pub fn checked_rem_euclid(self, rhs: i128) -> Option<i128> {}
    pub fn wrapping_rem_euclid(self, rhs: i128) -> i128 {}
    pub fn overflowing_rem_euclid(self, rhs: i128) -> (i128, bool) {}
    pub fn saturating_add(self, rhs: i128) -> i128 {}
    pub fn saturating_sub(self, rhs: i128) -> i128 {}
    pub fn saturating_mul(self, rhs: i128) -> i128 {}
    pub fn saturating_div(self, rhs: i128) -> i128 {}
    pub fn pow(self, exp: u32) -> i128 {}
    pub fn checked_pow(self, exp: u32) -> Option<i128> {}
    pub fn saturating_pow(self, exp: u32) -> i128 {}
    pub fn wrapping_pow(self, exp: u32) -> i128 {}
    pub fn isqrt(self) -> i128 {}
    pub fn div_euclid(self, rhs: i128) -> i128 {}
    pub fn rem_euclid(self, rhs: i128) -> i128 {}
    pub fn abs_diff(self, other: i128) -> u128 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i128, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 16] {}
    pub fn from_be_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn to_le_bytes(self) -> [u8; 16] {}
    pub fn from_le_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn to_ne_bytes(self) -> [u8; 16] {}
    pub fn from_ne_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn max_value() -> i128 {}
    pub fn min_value() -> i128 {}
    pub fn abs(self) -> i128 {}
    pub fn unsigned_abs(self) -> u128 {}
    pub fn checked_abs(self) -> Option<i128> {}
    pub fn signum(self) -> i128 {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn wrapping_neg(self) -> i128 {}
    pub fn checked_neg(self) -> Option<i128> {}
}
impl crate::str::FromStr for i128 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<i128, crate::num::ParseIntError> {}
}
impl Default for i128 {
    fn default() -> i128 {}
}
impl isize {
    pub const MIN: isize = 0;
    pub const MAX: isize = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> isize {}
    pub fn rotate_right(self, n: u32) -> isize {}
    pub fn swap_bytes(self) -> isize {}
    pub fn to_be(self) -> isize {}
    pub fn to_le(self) -> isize {}
    pub fn checked_add(self, rhs: isize) -> Option<isize> {}
    pub fn wrapping_add(self, rhs: isize) -> isize {}
    pub fn overflowing_add(self, rhs: isize) -> (isize, bool) {}
    pub fn checked_sub(self, rhs: isize) -> Option<isize> {}
    pub fn wrapping_sub(self, rhs: isize) -> isize {}
    pub fn overflowing_sub(self, rhs: isize) -> (isize, bool) {}
    pub fn checked_mul(self, rhs: isize) -> Option<isize> {}
    pub fn wrapping_mul(self, rhs: isize) -> isize {}
    pub fn overflowing_mul(self, rhs: isize) -> (isize, bool) {}
    pub fn checked_div(self, rhs: isize) -> Option<isize> {}
    pub fn wrapping_div(self, rhs: isize) -> isize {}
    pub fn overflowing_div(self, rhs: isize) -> (isize, bool) {}
    pub fn checked_rem(self, rhs: isize) -> Option<isize> {}
    pub fn wrapping_rem(self, rhs: isize) -> isize {}
    pub fn overflowing_rem(self, rhs: isize) -> (isize, bool) {}
    pub fn checked_div_euclid(self, rhs: isize) -> Option<isize> {}
    pub fn wrapping_div_euclid(self, rhs: isize) -> isize {}
    pub fn overflowing_div_euclid(self, rhs: isize) -> (isize, bool) {}
    pub fn checked_rem_euclid(self, rhs: isize) -> Option<isize> {}
    pub fn wrapping_rem_euclid(self, rhs: isize) -> isize {}
    pub fn overflowing_rem_euclid(self, rhs: isize) -> (isize, bool) {}
    pub fn saturating_add(self, rhs: isize) -> isize {}
    pub fn saturating_sub(self, rhs: isize) -> isize {}
    pub fn saturating_mul(self, rhs: isize) -> isize {}
    pub fn saturating_div(self, rhs: isize) -> isize {}
    pub fn pow(self, exp: u32) -> isize {}
    pub fn checked_pow(self, exp: u32) -> Option<isize> {}
    pub fn saturating_pow(self, exp: u32) -> isize {}
    pub fn wrapping_pow(self, exp: u32) -> isize {}
    pub fn isqrt(self) -> isize {}
    pub fn div_euclid(self, rhs: isize) -> isize {}
    pub fn rem_euclid(self, rhs: isize) -> isize {}
    pub fn abs_diff(self, other: isize) -> usize {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<isize, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> isize {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> isize {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> isize {}
    pub fn max_value() -> isize {}
    pub fn min_value() -> isize {}
    pub fn abs(self) -> isize {}
    pub fn unsigned_abs(self) -> usize {}
    pub fn checked_abs(self) -> Option<isize> {}
    pub fn signum(self) -> isize {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn wrapping_neg(self) -> isize {}
    pub fn checked_neg(self) -> Option<isize> {}
}
impl crate::str::FromStr for isize {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<isize, crate::num::ParseIntError> {}
}
impl Default for isize {
    fn default() -> isize {}
}
impl u8 {
    pub const MIN: u8 = 0;
    pub const MAX: u8 = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> u8 {}
    pub fn rotate_right(self, n: u32) -> u8 {}
    pub fn swap_bytes(self) -> u8 {}
    pub fn to_be(self) -> u8 {}
    pub fn to_le(self) -> u8 {}
    pub fn checked_add(self, rhs: u8) -> Option<u8> {}
    pub fn wrapping_add(self, rhs: u8) -> u8 {}
    pub fn overflowing_add(self, rhs: u8) -> (u8, bool) {}
    pub fn checked_sub(self, rhs: u8) -> Option<u8> {}
    pub fn wrapping_sub(self, rhs: u8) -> u8 {}
    pub fn overflowing_sub(self, rhs: u8) -> (u8, bool) {}
    pub fn checked_mul(self, rhs: u8) -> Option<u8> {}
    pub fn wrapping_mul(self, rhs: u8) -> u8 {}
    pub fn overflowing_mul(self, rhs: u8) -> (u8, bool) {}
    pub fn checked_div(self, rhs: u8) -> Option<u8> {}
    pub fn wrapping_div(self, rhs: u8) -> u8 {}
    pub fn overflowing_div(self, rhs: u8) -> (u8, bool) {}
    pub fn checked_rem(self, rhs: u8) -> Option<u8> {}
    pub fn wrapping_rem(self, rhs: u8) -> u8 {}
    pub fn overflowing_rem(self, rhs: u8) -> (u8, bool) {}
    pub fn checked_div_euclid(self, rhs: u8) -> Option<u8> {}
    pub fn wrapping_div_euclid(self, rhs: u8) -> u8 {}
    pub fn overflowing_div_euclid(self, rhs: u8) -> (u8, bool) {}
    pub fn checked_rem_euclid(self, rhs: u8) -> Option<u8> {}
    pub fn wrapping_rem_euclid(self, rhs: u8) -> u8 {}
    pub fn overflowing_rem_euclid(self, rhs: u8) -> (u8, bool) {}
    pub fn saturating_add(self, rhs: u8) -> u8 {}
    pub fn saturating_sub(self, rhs: u8) -> u8 {}
    pub fn saturating_mul(self, rhs: u8) -> u8 {}
    pub fn saturating_div(self, rhs: u8) -> u8 {}
    pub fn pow(self, exp: u32) -> u8 {}
    pub fn checked_pow(self, exp: u32) -> Option<u8> {}
    pub fn saturating_pow(self, exp: u32) -> u8 {}
    pub fn wrapping_pow(self, exp: u32) -> u8 {}
    pub fn isqrt(self) -> u8 {}
    pub fn div_euclid(self, rhs: u8) -> u8 {}
    pub fn rem_euclid(self, rhs: u8) -> u8 {}
    pub fn abs_diff(self, other: u8) -> u8 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u8, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 1] {}
    pub fn from_be_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn to_le_bytes(self) -> [u8; 1] {}
    pub fn from_le_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn to_ne_bytes(self) -> [u8; 1] {}
    pub fn from_ne_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn max_value() -> u8 {}
    pub fn min_value() -> u8 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u8 {}
    pub fn div_ceil(self, rhs: u8) -> u8 {}
    pub fn next_multiple_of(self, rhs: u8) -> u8 {}
    pub fn is_multiple_of(self, rhs: u8) -> bool {}
    pub fn checked_add_signed(self, rhs: i8) -> Option<u8> {}
    pub fn is_ascii(&self) -> bool {}
    pub fn is_ascii_alphabetic(&self) -> bool {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_whitespace(&self) -> bool {}
    pub fn is_ascii_hexdigit(&self) -> bool {}
    pub fn is_ascii_uppercase(&self) -> bool {}
    pub fn is_ascii_lowercase(&self) -> bool {}
    pub fn is_ascii_punctuation(&self) -> bool {}
    pub fn to_ascii_uppercase(&self) -> u8 {}
    pub fn to_ascii_lowercase(&self) -> u8 {}
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool {}
}
impl crate::str::FromStr for u8 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<u8, crate::num::ParseIntError> {}
}
impl Default for u8 {
    fn default() -> u8 {}
}
impl TryFrom<i8> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<u8, crate::num::TryFromIntError> {}
}
impl TryFrom<i16> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<u8, crate::num::TryFromIntError> {}
}
impl TryFrom<i32> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<u8, crate::num::TryFromIntError> {}
}
impl TryFrom<i64> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<u8, crate::num::TryFromIntError> {}
}
impl TryFrom<i128> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<u8, crate::num::TryFromIntError> {}
}
impl TryFrom<isize> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<u8, crate::num::TryFromIntError> {}
}
impl TryFrom<u16> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u16) -> Result<u8, crate::num::TryFromIntError> {}
}
impl TryFrom<u32> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u32) -> Result<u8, crate::num::TryFromIntError> {}
}
impl TryFrom<u64> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<u8, crate::num::TryFromIntError> {}
}
impl TryFrom<u128> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<u8, crate::num::TryFromIntError> {}
}
impl TryFrom<usize> for u8 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<u8, crate::num::TryFromIntError> {}
}
impl u16 {
    pub const MIN: u16 = 0;
    pub const MAX: u16 = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> u16 {}
    pub fn rotate_right(self, n: u32) -> u16 {}
    pub fn swap_bytes(self) -> u16 {}
    pub fn to_be(self) -> u16 {}
    pub fn to_le(self) -> u16 {}
    pub fn checked_add(self, rhs: u16) -> Option<u16> {}
    pub fn wrapping_add(self, rhs: u16) -> u16 {}
    pub fn overflowing_add(self, rhs: u16) -> (u16, bool) {}
    pub fn checked_sub(self, rhs: u16) -> Option<u16> {}
    pub fn wrapping_sub(self, rhs: u16) -> u16 {}
    pub fn overflowing_sub(self, rhs: u16) -> (u16, bool) {}
    pub fn checked_mul(self, rhs: u16) -> Option<u16> {}
    pub fn wrapping_mul(self, rhs: u16) -> u16 {}
    pub fn overflowing_mul(self, rhs: u16) -> (u16, bool) {}
    pub fn checked_div(self, rhs: u16) -> Option<u16> {}
    pub fn wrapping_div(self, rhs: u16) -> u16 {}
    pub fn overflowing_div(self, rhs: u16) -> (u16, bool) {}
    pub fn checked_rem(self, rhs: u16) -> Option<u16> {}
    pub fn wrapping_rem(self, rhs: u16) -> u16 {}
    pub fn overflowing_rem(self, rhs: u16) -> (u16, bool) {}
    pub fn checked_div_euclid(self, rhs: u16) -> Option<u16> {}
    pub fn wrapping_div_euclid(self, rhs: u16) -> u16 {}
    pub fn overflowing_div_euclid(self, rhs: u16) -> (u16, bool) {}
    pub fn checked_rem_euclid(self, rhs: u16) -> Option<u16> {}
    pub fn wrapping_rem_euclid(self, rhs: u16) -> u16 {}
    pub fn overflowing_rem_euclid(self, rhs: u16) -> (u16, bool) {}
    pub fn saturating_add(self, rhs: u16) -> u16 {}
    pub fn saturating_sub(self, rhs: u16) -> u16 {}
    pub fn saturating_mul(self, rhs: u16) -> u16 {}
    pub fn saturating_div(self, rhs: u16) -> u16 {}
    pub fn pow(self, exp: u32) -> u16 {}
    pub fn checked_pow(self, exp: u32) -> Option<u16> {}
    pub fn saturating_pow(self, exp: u32) -> u16 {}
    pub fn wrapping_pow(self, exp: u32) -> u16 {}
    pub fn isqrt(self) -> u16 {}
    pub fn div_euclid(self, rhs: u16) -> u16 {}
    pub fn rem_euclid(self, rhs: u16) -> u16 {}
    pub fn abs_diff(self, other: u16) -> u16 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u16, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 2] {}
    pub fn from_be_bytes(bytes: [u8; 2]) -> u16 {}
    pub fn to_le_bytes(self) -> [u8; 2] {}
    pub fn from_le_bytes(bytes: [u8; 2]) -> u16 {}
    pub fn to_ne_bytes(self) -> [u8; 2] {}
    pub fn from_ne_bytes(bytes: [u8; 2]) -> u16 {}
    pub fn max_value() -> u16 {}
    pub fn min_value() -> u16 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u16 {}
    pub fn div_ceil(self, rhs: u16) -> u16 {}
    pub fn next_multiple_of(self, rhs: u16) -> u16 {}
    pub fn is_multiple_of(self, rhs: u16) -> bool {}
    pub fn checked_add_signed(self, rhs: i16) -> Option<u16> {}
}
impl crate::str::FromStr for u16 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<u16, crate::num::ParseIntError> {}
}
impl Default for u16 {
    fn default() -> u16 {}
}
impl TryFrom<i8> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<u16, crate::num::TryFromIntError> {}
}
impl TryFrom<i16> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<u16, crate::num::TryFromIntError> {}
}
impl TryFrom<i32> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<u16, crate::num::TryFromIntError> {}
}
impl TryFrom<i64> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<u16, crate::num::TryFromIntError> {}
}
impl TryFrom<i128> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<u16, crate::num::TryFromIntError> {}
}
impl TryFrom<isize> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<u16, crate::num::TryFromIntError> {}
}
impl TryFrom<u8> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u8) -> Result<u16, crate::num::TryFromIntError> {}
}
impl TryFrom<u32> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u32) -> Result<u16, crate::num::TryFromIntError> {}
}
impl TryFrom<u64> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<u16, crate::num::TryFromIntError> {}
}
impl TryFrom<u128> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<u16, crate::num::TryFromIntError> {}
}
impl TryFrom<usize> for u16 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<u16, crate::num::TryFromIntError> {}
}
impl u32 {
    pub const MIN: u32 = 0;
    pub const MAX: u32 = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> u32 {}
    pub fn rotate_right(self, n: u32) -> u32 {}
    pub fn swap_bytes(self) -> u32 {}
    pub fn to_be(self) -> u32 {}
    pub fn to_le(self) -> u32 {}
    pub fn checked_add(self, rhs: u32) -> Option<u32> {}
    pub fn wrapping_add(self, rhs: u32) -> u32 {}
    pub fn overflowing_add(self, rhs: u32) -> (u32, bool) {}
    pub fn checked_sub(self, rhs: u32) -> Option<u32> {}
    pub fn wrapping_sub(self, rhs: u32) -> u32 {}
    pub fn overflowing_sub(self, rhs: u32) -> (u32, bool) {}
    pub fn checked_mul(self, rhs: u32) -> Option<u32> {}
    pub fn wrapping_mul(self, rhs: u32) -> u32 {}
    pub fn overflowing_mul(self, rhs: u32) -> (u32, bool) {}
    pub fn checked_div(self, rhs: u32) -> Option<u32> {}
    pub fn wrapping_div(self, rhs: u32) -> u32 {}
    pub fn overflowing_div(self, rhs: u32) -> (u32, bool) {}
    pub fn checked_rem(self, rhs: u32) -> Option<u32> {}
    pub fn wrapping_rem(self, rhs: u32) -> u32 {}
    pub fn overflowing_rem(self, rhs: u32) -> (u32, bool) {}
    pub fn checked_div_euclid(self, rhs: u32) -> Option<u32> {}
    pub fn wrapping_div_euclid(self, rhs: u32) -> u32 {}
    pub fn overflowing_div_euclid(self, rhs: u32) -> (u32, bool) {}
    pub fn checked_rem_euclid(self, rhs: u32) -> Option<u32> {}
    pub fn wrapping_rem_euclid(self, rhs: u32) -> u32 {}
    pub fn overflowing_rem_euclid(self, rhs: u32) -> (u32, bool) {}
    pub fn saturating_add(self, rhs: u32) -> u32 {}
    pub fn saturating_sub(self, rhs: u32) -> u32 {}
    pub fn saturating_mul(self, rhs: u32) -> u32 {}
    pub fn saturating_div(self, rhs: u32) -> u32 {}
    pub fn pow(self, exp: u32) -> u32 {}
    pub fn checked_pow(self, exp: u32) -> Option<u32> {}
    pub fn saturating_pow(self, exp: u32) -> u32 {}
    pub fn wrapping_pow(self, exp: u32) -> u32 {}
    pub fn isqrt(self) -> u32 {}
    pub fn div_euclid(self, rhs: u32) -> u32 {}
    pub fn rem_euclid(self, rhs: u32) -> u32 {}
    pub fn abs_diff(self, other: u32) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 4] {}
    pub fn from_be_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn to_le_bytes(self) -> [u8; 4] {}
    pub fn from_le_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn to_ne_bytes(self) -> [u8; 4] {}
    pub fn from_ne_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn max_value() -> u32 {}
    pub fn min_value() -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u32 {}
    pub fn div_ceil(self, rhs: u32) -> u32 {}
    pub fn next_multiple_of(self, rhs: u32) -> u32 {}
    pub fn is_multiple_of(self, rhs: u32) -> bool {}
    pub fn checked_add_signed(self, rhs: i32) -> Option<u32> {}
}
impl crate::str::FromStr for u32 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<u32, crate::num::ParseIntError> {}
}
impl Default for u32 {
    fn default() -> u32 {}
}
impl TryFrom<i8> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<u32, crate::num::TryFromIntError> {}
}
impl TryFrom<i16> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<u32, crate::num::TryFromIntError> {}
}
impl TryFrom<i32> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<u32, crate::num::TryFromIntError> {}
}
impl TryFrom<i64> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<u32, crate::num::TryFromIntError> {}
}
impl TryFrom<i128> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<u32, crate::num::TryFromIntError> {}
}
impl TryFrom<isize> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<u32, crate::num::TryFromIntError> {}
}
impl TryFrom<u8> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u8) -> Result<u32, crate::num::TryFromIntError> {}
}
impl TryFrom<u16> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u16) -> Result<u32, crate::num::TryFromIntError> {}
}
impl TryFrom<u64> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<u32, crate::num::TryFromIntError> {}
}
impl TryFrom<u128> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<u32, crate::num::TryFromIntError> {}
}
impl TryFrom<usize> for u32 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<u32, crate::num::TryFromIntError> {}
}
impl u64 {
    pub const MIN: u64 = 0;
    pub const MAX: u64 = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> u64 {}
    pub fn rotate_right(self, n: u32) -> u64 {}
    pub fn swap_bytes(self) -> u64 {}
    pub fn to_be(self) -> u64 {}
    pub fn to_le(self) -> u64 {}
    pub fn checked_add(self, rhs: u64) -> Option<u64> {}
    pub fn wrapping_add(self, rhs: u64) -> u64 {}
    pub fn overflowing_add(self, rhs: u64) -> (u64, bool) {}
    pub fn checked_sub(self, rhs: u64) -> Option<u64> {}
    pub fn wrapping_sub(self, rhs: u64) -> u64 {}
    pub fn overflowing_sub(self, rhs: u64) -> (u64, bool) {}
    pub fn checked_mul(self, rhs: u64) -> Option<u64> {}
    pub fn wrapping_mul(self, rhs: u64) -> u64 {}
    pub fn overflowing_mul(self, rhs: u64) -> (u64, bool) {}
    pub fn checked_div(self, rhs: u64) -> Option<u64> {}
    pub fn wrapping_div(self, rhs: u64) -> u64 {}
    pub fn overflowing_div(self, rhs: u64) -> (u64, bool) {}
    pub fn checked_rem(self, rhs: u64) -> Option<u64> {}
    pub fn wrapping_rem(self, rhs: u64) -> u64 {}
    pub fn overflowing_rem(self, rhs: u64) -> (u64, bool) {}
    pub fn checked_div_euclid(self, rhs: u64) -> Option<u64> {}
    pub fn wrapping_div_euclid(self, rhs: u64) -> u64 {}
    pub fn overflowing_div_euclid(self, rhs: u64) -> (u64, bool) {}
    pub fn checked_rem_euclid(self, rhs: u64) -> Option<u64> {}
    pub fn wrapping_rem_euclid(self, rhs: u64) -> u64 {}
    pub fn overflowing_rem_euclid(self, rhs: u64) -> (u64, bool) {}
    pub fn saturating_add(self, rhs: u64) -> u64 {}
    pub fn saturating_sub(self, rhs: u64) -> u64 {}
    pub fn saturating_mul(self, rhs: u64) -> u64 {}
    pub fn saturating_div(self, rhs: u64) -> u64 {}
    pub fn pow(self, exp: u32) -> u64 {}
    pub fn checked_pow(self, exp: u32) -> Option<u64> {}
    pub fn saturating_pow(self, exp: u32) -> u64 {}
    pub fn wrapping_pow(self, exp: u32) -> u64 {}
    pub fn isqrt(self) -> u64 {}
    pub fn div_euclid(self, rhs: u64) -> u64 {}
    pub fn rem_euclid(self, rhs: u64) -> u64 {}
    pub fn abs_diff(self, other: u64) -> u64 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u64, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn max_value() -> u64 {}
    pub fn min_value() -> u64 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u64 {}
    pub fn div_ceil(self, rhs: u64) -> u64 {}
    pub fn next_multiple_of(self, rhs: u64) -> u64 {}
    pub fn is_multiple_of(self, rhs: u64) -> bool {}
    pub fn checked_add_signed(self, rhs: i64) -> Option<u64> {}
}
impl crate::str::FromStr for u64 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<u64, crate::num::ParseIntError> {}
}
impl Default for u64 {
    fn default() -> u64 {}
}
impl TryFrom<i8> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<u64, crate::num::TryFromIntError> {}
}
impl TryFrom<i16> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<u64, crate::num::TryFromIntError> {}
}
impl TryFrom<i32> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<u64, crate::num::TryFromIntError> {}
}
impl TryFrom<i64> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<u64, crate::num::TryFromIntError> {}
}
impl TryFrom<i128> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<u64, crate::num::TryFromIntError> {}
}
impl TryFrom<isize> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<u64, crate::num::TryFromIntError> {}
}
impl TryFrom<u8> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u8) -> Result<u64, crate::num::TryFromIntError> {}
}
impl TryFrom<u16> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u16) -> Result<u64, crate::num::TryFromIntError> {}
}
impl TryFrom<u32> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u32) -> Result<u64, crate::num::TryFromIntError> {}
}
impl TryFrom<u128> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<u64, crate::num::TryFromIntError> {}
}
impl TryFrom<usize> for u64 {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: usize) -> Result<u64, crate::num::TryFromIntError> {}
}
impl u128 {
    pub const MIN: u128 = 0;
    pub const MAX: u128 = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> u128 {}
    pub fn rotate_right(self, n: u32) -> u128 {}
    pub fn swap_bytes(self) -> u128 {}
    pub fn to_be(self) -> u128 {}
    pub fn to_le(self) -> u128 {}
    pub fn checked_add(self, rhs: u128) -> Option<u128> {}
    pub fn wrapping_add(self, rhs: u128) -> u128 {}
    pub fn overflowing_add(self, rhs: u128) -> (u128, bool) {}
    pub fn checked_sub(self, rhs: u128) -> Option<u128> {}
    pub fn wrapping_sub(self, rhs: u128) -> u128 {}
    pub fn overflowing_sub(self, rhs: u128) -> (u128, bool) {}
    pub fn checked_mul(self, rhs: u128) -> Option<u128> {}
    pub fn wrapping_mul(self, rhs: u128) -> u128 {}
    pub fn overflowing_mul(self, rhs: u128) -> (u128, bool) {}
    pub fn checked_div(self, rhs: u128) -> Option<u128> {}
    pub fn wrapping_div(self, rhs: u128) -> u128 {}
    pub fn overflowing_div(self, rhs: u128) -> (u128, bool) {}
    pub fn checked_rem(self, rhs: u128) -> Option<u128> {}
    pub fn wrapping_rem(self, rhs: u128) -> u128 {}
    pub fn overflowing_rem(self, rhs: u128) -> (u128, bool) {}
    pub fn checked_div_euclid(self, rhs: u128) -> Option<u128> {}
    pub fn wrapping_div_euclid(self, rhs: u128) -> u128 {}
    pub fn overflowing_div_euclid(self, rhs: u128) -> (u128, bool) {}
    pub fn checked_rem_euclid(self, rhs: u128) -> Option<u128> {}
    pub fn wrapping_rem_euclid(self, rhs: u128) -> u128 {}
    pub fn overflowing_rem_euclid(self, rhs: u128) -> (u128, bool) {}
    pub fn saturating_add(self, rhs: u128) -> u128 {}
    pub fn saturating_sub(self, rhs: u128) -> u128 {}
    pub fn saturating_mul(self, rhs: u128) -> u128 {}
    pub fn saturating_div(self, rhs: u128) -> u128 {}
    pub fn pow(self, exp: u32) -> u128 {}
    pub fn checked_pow(self, exp: u32) -> Option<u128> {}
    pub fn saturating_pow(self, exp: u32) -> u128 {}
    pub fn wrapping_pow(self, exp: u32) -> u128 {}
    pub fn isqrt(self) -> u128 {}
    pub fn div_euclid(self, rhs: u128) -> u128 {}
    pub fn rem_euclid(self, rhs: u128) -> u128 {}
    pub fn abs_diff(self, other: u128) -> u128 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u128, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 16] {}
    pub fn from_be_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn to_le_bytes(self) -> [u8; 16] {}
    pub fn from_le_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn to_ne_bytes(self) -> [u8; 16] {}
    pub fn from_ne_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn max_value() -> u128 {}
    pub fn min_value() -> u128 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u128 {}
    pub fn div_ceil(self, rhs: u128) -> u128 {}
    pub fn next_multiple_of(self, rhs: u128) -> u128 {}
    pub fn is_multiple_of(self, rhs: u128) -> bool {}
    pub fn checked_add_signed(self, rhs: i128) -> Option<u128> {}
}
impl crate::str::FromStr for u128 {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<u128, crate::num::ParseIntError> {}
}
impl Default for u128 {
    fn default() -> u128 {}
}
impl usize {
    pub const MIN: usize = 0;
    pub const MAX: usize = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> usize {}
    pub fn rotate_right(self, n: u32) -> usize {}
    pub fn swap_bytes(self) -> usize {}
    pub fn to_be(self) -> usize {}
    pub fn to_le(self) -> usize {}
    pub fn checked_add(self, rhs: usize) -> Option<usize> {}
    pub fn wrapping_add(self, rhs: usize) -> usize {}
    pub fn overflowing_add(self, rhs: usize) -> (usize, bool) {}
    pub fn checked_sub(self, rhs: usize) -> Option<usize> {}
    pub fn wrapping_sub(self, rhs: usize) -> usize {}
    pub fn overflowing_sub(self, rhs: usize) -> (usize, bool) {}
    pub fn checked_mul(self, rhs: usize) -> Option<usize> {}
    pub fn wrapping_mul(self, rhs: usize) -> usize {}
    pub fn overflowing_mul(self, rhs: usize) -> (usize, bool) {}
    pub fn checked_div(self, rhs: usize) -> Option<usize> {}
    pub fn wrapping_div(self, rhs: usize) -> usize {}
    pub fn overflowing_div(self, rhs: usize) -> (usize, bool) {}
    pub fn checked_rem(self, rhs: usize) -> Option<usize> {}
    pub fn wrapping_rem(self, rhs: usize) -> usize {}
    pub fn overflowing_rem(self, rhs: usize) -> (usize, bool) {}
    pub fn checked_div_euclid(self, rhs: usize) -> Option<usize> {}
    pub fn wrapping_div_euclid(self, rhs: usize) -> usize {}
    pub fn overflowing_div_euclid(self, rhs: usize) -> (usize, bool) {}
    pub fn checked_rem_euclid(self, rhs: usize) -> Option<usize> {}
    pub fn wrapping_rem_euclid(self, rhs: usize) -> usize {}
    pub fn overflowing_rem_euclid(self, rhs: usize) -> (usize, bool) {}
    pub fn saturating_add(self, rhs: usize) -> usize {}
    pub fn saturating_sub(self, rhs: usize) -> usize {}
    pub fn saturating_mul(self, rhs: usize) -> usize {}
    pub fn saturating_div(self, rhs: usize) -> usize {}
    pub fn pow(self, exp: u32) -> usize {}
    pub fn checked_pow(self, exp: u32) -> Option<usize> {}
    pub fn saturating_pow(self, exp: u32) -> usize {}
    pub fn wrapping_pow(self, exp: u32) -> usize {}
    pub fn isqrt(self) -> usize {}
    pub fn div_euclid(self, rhs: usize) -> usize {}
    pub fn rem_euclid(self, rhs: usize) -> usize {}
    pub fn abs_diff(self, other: usize) -> usize {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<usize, crate::num::ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> usize {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> usize {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> usize {}
    pub fn max_value() -> usize {}
    pub fn min_value() -> usize {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> usize {}
    pub fn div_ceil(self, rhs: usize) -> usize {}
    pub fn next_multiple_of(self, rhs: usize) -> usize {}
    pub fn is_multiple_of(self, rhs: usize) -> bool {}
    pub fn checked_add_signed(self, rhs: isize) -> Option<usize> {}
}
impl crate::str::FromStr for usize {
    type Err = crate::num::ParseIntError;
    fn from_str(src: &str) -> Result<usize, crate::num::ParseIntError> {}
}
impl Default for usize {
    fn default() -> usize {}
}
impl TryFrom<i8> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i8) -> Result<usize, crate::num::TryFromIntError> {}
}
impl TryFrom<i16> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i16) -> Result<usize, crate::num::TryFromIntError> {}
}
impl TryFrom<i32> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i32) -> Result<usize, crate::num::TryFromIntError> {}
}
impl TryFrom<i64> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i64) -> Result<usize, crate::num::TryFromIntError> {}
}
impl TryFrom<i128> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: i128) -> Result<usize, crate::num::TryFromIntError> {}
}
impl TryFrom<isize> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: isize) -> Result<usize, crate::num::TryFromIntError> {}
}
impl TryFrom<u8> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u8) -> Result<usize, crate::num::TryFromIntError> {}
}
impl TryFrom<u16> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u16) -> Result<usize, crate::num::TryFromIntError> {}
}
impl TryFrom<u32> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u32) -> Result<usize, crate::num::TryFromIntError> {}
}
impl TryFrom<u64> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u64) -> Result<usize, crate::num::TryFromIntError> {}
}
impl TryFrom<u128> for usize {
    type Error = crate::num::TryFromIntError;
    fn try_from(u: u128) -> Result<usize, crate::num::TryFromIntError> {}
}
impl f32 {
    pub const MIN: f32 = 0;
    pub const MAX: f32 = 0;
    pub const EPSILON: f32 = 0;
    pub const INFINITY: f32 = 0;
    pub const NEG_INFINITY: f32 = 0;
    pub const NAN: f32 = 0;
    pub const MIN_POSITIVE: f32 = 0;
    pub fn floor(self) -> f32 {}
    pub fn ceil(self) -> f32 {}
    pub fn round(self) -> f32 {}
    pub fn trunc(self) -> f32 {}
    pub fn fract(self) -> f32 {}
    pub fn abs(self) -> f32 {}
    pub fn signum(self) -> f32 {}
    pub fn sqrt(self) -> f32 {}
    pub fn cbrt(self) -> f32 {}
    pub fn exp(self) -> f32 {}
    pub fn exp2(self) -> f32 {}
    pub fn ln(self) -> f32 {}
    pub fn log2(self) -> f32 {}
    pub fn log10(self) -> f32 {}
    pub fn sin(self) -> f32 {}
    pub fn cos(self) -> f32 {}
    pub fn tan(self) -> f32 {}
    pub fn asin(self) -> f32 {}
    pub fn acos(self) -> f32 {}
    pub fn atan(self) -> f32 {}
    pub fn sinh(self) -> f32 {}
    pub fn cosh(self) -> f32 {}
    pub fn tanh(self) -> f32 {}
    pub fn recip(self) -> f32 {}
    pub fn to_degrees(self) -> f32 {}
    pub fn to_radians(self) -> f32 {}
    pub fn round_ties_even(self) -> f32 {}
    pub fn powf(self, other: f32) -> f32 {}
    pub fn max(self, other: f32) -> f32 {}
    pub fn min(self, other: f32) -> f32 {}
    pub fn atan2(self, other: f32) -> f32 {}
    pub fn hypot(self, other: f32) -> f32 {}
    pub fn copysign(self, other: f32) -> f32 {}
    pub fn log(self, other: f32) -> f32 {}
    pub fn rem_euclid(self, other: f32) -> f32 {}
    pub fn div_euclid(self, other: f32) -> f32 {}
    pub fn is_nan(self) -> bool {}
    pub fn is_infinite(self) -> bool {}
    pub fn is_finite(self) -> bool {}
    pub fn is_sign_positive(self) -> bool {}
    pub fn is_sign_negative(self) -> bool {}
    pub fn powi(self, n: i32) -> f32 {}
    pub fn mul_add(self, a: f32, b: f32) -> f32 {}
    pub fn clamp(self, min: f32, max: f32) -> f32 {}
    pub fn sin_cos(self) -> (f32, f32) {}
    pub fn total_cmp(&self, other: &f32) -> crate::cmp::Ordering {}
    pub fn to_bits(self) -> u32 {}
    pub fn from_bits(v: u32) -> f32 {}
    pub fn to_be_bytes(self) -> [u8; 4] {}
    pub fn to_le_bytes(self) -> [u8; 4] {}
}
impl crate::str::FromStr for f32 {
    type Err = crate::num::ParseFloatError;
    fn from_str(src: &str) -> Result<f32, crate::num::ParseFloatError> {}
}
impl Default for f32 {
    fn default() -> f32 {}
}
impl f64 {
    pub const MIN: f64 = 0;
    pub const MAX: f64 = 0;
    pub const EPSILON: f64 = 0;
    pub const INFINITY: f64 = 0;
    pub const NEG_INFINITY: f64 = 0;
    pub const NAN: f64 = 0;
    pub const MIN_POSITIVE: f64 = 0;
    pub fn floor(self) -> f64 {}
    pub fn ceil(self) -> f64 {}
    pub fn round(self) -> f64 {}
    pub fn trunc(self) -> f64 {}
    pub fn fract(self) -> f64 {}
    pub fn abs(self) -> f64 {}
    pub fn signum(self) -> f64 {}
    pub fn sqrt(self) -> f64 {}
    pub fn cbrt(self) -> f64 {}
    pub fn exp(self) -> f64 {}
    pub fn exp2(self) -> f64 {}
    pub fn ln(self) -> f64 {}
    pub fn log2(self) -> f64 {}
    pub fn log10(self) -> f64 {}
    pub fn sin(self) -> f64 {}
    pub fn cos(self) -> f64 {}
    pub fn tan(self) -> f64 {}
    pub fn asin(self) -> f64 {}
    pub fn acos(self) -> f64 {}
    pub fn atan(self) -> f64 {}
    pub fn sinh(self) -> f64 {}
    pub fn cosh(self) -> f64 {}
    pub fn tanh(self) -> f64 {}
    pub fn recip(self) -> f64 {}
    pub fn to_degrees(self) -> f64 {}
    pub fn to_radians(self) -> f64 {}
    pub fn round_ties_even(self) -> f64 {}
    pub fn powf(self, other: f64) -> f64 {}
    pub fn max(self, other: f64) -> f64 {}
    pub fn min(self, other: f64) -> f64 {}
    pub fn atan2(self, other: f64) -> f64 {}
    pub fn hypot(self, other: f64) -> f64 {}
    pub fn copysign(self, other: f64) -> f64 {}
    pub fn log(self, other: f64) -> f64 {}
    pub fn rem_euclid(self, other: f64) -> f64 {}
    pub fn div_euclid(self, other: f64) -> f64 {}
    pub fn is_nan(self) -> bool {}
    pub fn is_infinite(self) -> bool {}
    pub fn is_finite(self) -> bool {}
    pub fn is_sign_positive(self) -> bool {}
    pub fn is_sign_negative(self) -> bool {}
    pub fn powi(self, n: i32) -> f64 {}
    pub fn mul_add(self, a: f64, b: f64) -> f64 {}
    pub fn clamp(self, min: f64, max: f64) -> f64 {}
    pub fn sin_cos(self) -> (f64, f64) {}
    pub fn total_cmp(&self, other: &f64) -> crate::cmp::Ordering {}
    pub fn to_bits(self) -> u64 {}
    pub fn from_bits(v: u64) -> f64 {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
}
impl crate::str::FromStr for f64 {
    type Err = crate::num::ParseFloatError;
    fn from_str(src: &str) -> Result<f64, crate::num::ParseFloatError> {}
}
impl Default for f64 {
    fn default() -> f64 {}
}
impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T> {}
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {}
}
impl crate::str::FromStr for bool {
    type Err = crate::str::ParseBoolError;
    fn from_str(s: &str) -> Result<bool, crate::str::ParseBoolError> {}
}
impl Default for bool {
    fn default() -> bool {}
}
