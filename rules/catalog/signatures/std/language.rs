// std: `language`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
impl f32 {
    pub const RADIX: u32 = 0;
    pub const MANTISSA_DIGITS: u32 = 0;
    pub const DIGITS: u32 = 0;
    pub const EPSILON: f32 = 0;
    pub const MIN: f32 = 0;
    pub const MIN_POSITIVE: f32 = 0;
    pub const MAX: f32 = 0;
    pub const MIN_EXP: i32 = 0;
    pub const MAX_EXP: i32 = 0;
    pub const MIN_10_EXP: i32 = 0;
    pub const MAX_10_EXP: i32 = 0;
    pub const NAN: f32 = 0;
    pub const INFINITY: f32 = 0;
    pub const NEG_INFINITY: f32 = 0;
    pub fn is_nan(self) -> bool {}
    pub fn is_infinite(self) -> bool {}
    pub fn is_finite(self) -> bool {}
    pub fn is_subnormal(self) -> bool {}
    pub fn is_normal(self) -> bool {}
    pub fn classify(self) -> crate::num::FpCategory {}
    pub fn is_sign_positive(self) -> bool {}
    pub fn is_sign_negative(self) -> bool {}
    pub fn next_up(self) -> Self {}
    pub fn next_down(self) -> Self {}
    pub fn recip(self) -> f32 {}
    pub fn to_degrees(self) -> f32 {}
    pub fn to_radians(self) -> f32 {}
    pub fn max(self, other: f32) -> f32 {}
    pub fn min(self, other: f32) -> f32 {}
    pub fn midpoint(self, other: f32) -> f32 {}
    pub fn to_int_unchecked<Int>(self) -> Int {}
    pub fn to_bits(self) -> u32 {}
    pub fn from_bits(v: u32) -> Self {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering {}
    pub fn clamp(self, min: f32, max: f32) -> f32 {}
    pub fn abs(self) -> f32 {}
    pub fn signum(self) -> f32 {}
    pub fn copysign(self, sign: f32) -> f32 {}
}
impl f32 {
    pub fn floor(self) -> f32 {}
    pub fn ceil(self) -> f32 {}
    pub fn round(self) -> f32 {}
    pub fn round_ties_even(self) -> f32 {}
    pub fn trunc(self) -> f32 {}
    pub fn fract(self) -> f32 {}
    pub fn mul_add(self, a: f32, b: f32) -> f32 {}
    pub fn div_euclid(self, rhs: f32) -> f32 {}
    pub fn rem_euclid(self, rhs: f32) -> f32 {}
    pub fn powi(self, n: i32) -> f32 {}
    pub fn powf(self, n: f32) -> f32 {}
    pub fn sqrt(self) -> f32 {}
    pub fn exp(self) -> f32 {}
    pub fn exp2(self) -> f32 {}
    pub fn ln(self) -> f32 {}
    pub fn log(self, base: f32) -> f32 {}
    pub fn log2(self) -> f32 {}
    pub fn log10(self) -> f32 {}
    pub fn abs_sub(self, other: f32) -> f32 {}
    pub fn cbrt(self) -> f32 {}
    pub fn hypot(self, other: f32) -> f32 {}
    pub fn sin(self) -> f32 {}
    pub fn cos(self) -> f32 {}
    pub fn tan(self) -> f32 {}
    pub fn asin(self) -> f32 {}
    pub fn acos(self) -> f32 {}
    pub fn atan(self) -> f32 {}
    pub fn atan2(self, other: f32) -> f32 {}
    pub fn sin_cos(self) -> (f32, f32) {}
    pub fn exp_m1(self) -> f32 {}
    pub fn ln_1p(self) -> f32 {}
    pub fn sinh(self) -> f32 {}
    pub fn cosh(self) -> f32 {}
    pub fn tanh(self) -> f32 {}
    pub fn asinh(self) -> f32 {}
    pub fn acosh(self) -> f32 {}
    pub fn atanh(self) -> f32 {}
}
impl f64 {
    pub const RADIX: u32 = 0;
    pub const MANTISSA_DIGITS: u32 = 0;
    pub const DIGITS: u32 = 0;
    pub const EPSILON: f64 = 0;
    pub const MIN: f64 = 0;
    pub const MIN_POSITIVE: f64 = 0;
    pub const MAX: f64 = 0;
    pub const MIN_EXP: i32 = 0;
    pub const MAX_EXP: i32 = 0;
    pub const MIN_10_EXP: i32 = 0;
    pub const MAX_10_EXP: i32 = 0;
    pub const NAN: f64 = 0;
    pub const INFINITY: f64 = 0;
    pub const NEG_INFINITY: f64 = 0;
    pub fn is_nan(self) -> bool {}
    pub fn is_infinite(self) -> bool {}
    pub fn is_finite(self) -> bool {}
    pub fn is_subnormal(self) -> bool {}
    pub fn is_normal(self) -> bool {}
    pub fn classify(self) -> crate::num::FpCategory {}
    pub fn is_sign_positive(self) -> bool {}
    pub fn is_sign_negative(self) -> bool {}
    pub fn next_up(self) -> Self {}
    pub fn next_down(self) -> Self {}
    pub fn recip(self) -> f64 {}
    pub fn to_degrees(self) -> f64 {}
    pub fn to_radians(self) -> f64 {}
    pub fn max(self, other: f64) -> f64 {}
    pub fn min(self, other: f64) -> f64 {}
    pub fn midpoint(self, other: f64) -> f64 {}
    pub fn to_int_unchecked<Int>(self) -> Int {}
    pub fn to_bits(self) -> u64 {}
    pub fn from_bits(v: u64) -> Self {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering {}
    pub fn clamp(self, min: f64, max: f64) -> f64 {}
    pub fn abs(self) -> f64 {}
    pub fn signum(self) -> f64 {}
    pub fn copysign(self, sign: f64) -> f64 {}
}
impl f64 {
    pub fn floor(self) -> f64 {}
    pub fn ceil(self) -> f64 {}
    pub fn round(self) -> f64 {}
    pub fn round_ties_even(self) -> f64 {}
    pub fn trunc(self) -> f64 {}
    pub fn fract(self) -> f64 {}
    pub fn mul_add(self, a: f64, b: f64) -> f64 {}
    pub fn div_euclid(self, rhs: f64) -> f64 {}
    pub fn rem_euclid(self, rhs: f64) -> f64 {}
    pub fn powi(self, n: i32) -> f64 {}
    pub fn powf(self, n: f64) -> f64 {}
    pub fn sqrt(self) -> f64 {}
    pub fn exp(self) -> f64 {}
    pub fn exp2(self) -> f64 {}
    pub fn ln(self) -> f64 {}
    pub fn log(self, base: f64) -> f64 {}
    pub fn log2(self) -> f64 {}
    pub fn log10(self) -> f64 {}
    pub fn abs_sub(self, other: f64) -> f64 {}
    pub fn cbrt(self) -> f64 {}
    pub fn hypot(self, other: f64) -> f64 {}
    pub fn sin(self) -> f64 {}
    pub fn cos(self) -> f64 {}
    pub fn tan(self) -> f64 {}
    pub fn asin(self) -> f64 {}
    pub fn acos(self) -> f64 {}
    pub fn atan(self) -> f64 {}
    pub fn atan2(self, other: f64) -> f64 {}
    pub fn sin_cos(self) -> (f64, f64) {}
    pub fn exp_m1(self) -> f64 {}
    pub fn ln_1p(self) -> f64 {}
    pub fn sinh(self) -> f64 {}
    pub fn cosh(self) -> f64 {}
    pub fn tanh(self) -> f64 {}
    pub fn asinh(self) -> f64 {}
    pub fn acosh(self) -> f64 {}
    pub fn atanh(self) -> f64 {}
}
impl i8 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_unsigned(self) -> u8 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_unsigned(self, rhs: u8) -> Option<Self> {}
    pub fn strict_add_unsigned(self, rhs: u8) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_unsigned(self, rhs: u8) -> Option<Self> {}
    pub fn strict_sub_unsigned(self, rhs: u8) -> Self {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn unchecked_neg(self) -> Self {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> i8 {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> i8 {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn strict_abs(self) -> Self {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn checked_isqrt(self) -> Option<Self> {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_unsigned(self, rhs: u8) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_unsigned(self, rhs: u8) -> Self {}
    pub fn saturating_neg(self) -> Self {}
    pub fn saturating_abs(self) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_unsigned(self, rhs: u8) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_unsigned(self, rhs: u8) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> u8 {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_add_unsigned(self, rhs: u8) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_sub_unsigned(self, rhs: u8) -> (Self, bool) {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs(self) -> Self {}
    pub fn abs_diff(self, other: Self) -> u8 {}
    pub fn signum(self) -> Self {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: i8) -> i8 {}
}
impl i16 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_unsigned(self) -> u16 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_unsigned(self, rhs: u16) -> Option<Self> {}
    pub fn strict_add_unsigned(self, rhs: u16) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_unsigned(self, rhs: u16) -> Option<Self> {}
    pub fn strict_sub_unsigned(self, rhs: u16) -> Self {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn unchecked_neg(self) -> Self {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> i16 {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> i16 {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn strict_abs(self) -> Self {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn checked_isqrt(self) -> Option<Self> {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_unsigned(self, rhs: u16) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_unsigned(self, rhs: u16) -> Self {}
    pub fn saturating_neg(self) -> Self {}
    pub fn saturating_abs(self) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_unsigned(self, rhs: u16) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_unsigned(self, rhs: u16) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> u16 {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_add_unsigned(self, rhs: u16) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_sub_unsigned(self, rhs: u16) -> (Self, bool) {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs(self) -> Self {}
    pub fn abs_diff(self, other: Self) -> u16 {}
    pub fn signum(self) -> Self {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: i16) -> i16 {}
}
impl i32 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_unsigned(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_unsigned(self, rhs: u32) -> Option<Self> {}
    pub fn strict_add_unsigned(self, rhs: u32) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_unsigned(self, rhs: u32) -> Option<Self> {}
    pub fn strict_sub_unsigned(self, rhs: u32) -> Self {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn unchecked_neg(self) -> Self {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> i32 {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> i32 {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn strict_abs(self) -> Self {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn checked_isqrt(self) -> Option<Self> {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_unsigned(self, rhs: u32) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_unsigned(self, rhs: u32) -> Self {}
    pub fn saturating_neg(self) -> Self {}
    pub fn saturating_abs(self) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_unsigned(self, rhs: u32) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_unsigned(self, rhs: u32) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> u32 {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_add_unsigned(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_sub_unsigned(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs(self) -> Self {}
    pub fn abs_diff(self, other: Self) -> u32 {}
    pub fn signum(self) -> Self {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: i32) -> i32 {}
}
impl i64 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_unsigned(self) -> u64 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_unsigned(self, rhs: u64) -> Option<Self> {}
    pub fn strict_add_unsigned(self, rhs: u64) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_unsigned(self, rhs: u64) -> Option<Self> {}
    pub fn strict_sub_unsigned(self, rhs: u64) -> Self {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn unchecked_neg(self) -> Self {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> i64 {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> i64 {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn strict_abs(self) -> Self {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn checked_isqrt(self) -> Option<Self> {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_unsigned(self, rhs: u64) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_unsigned(self, rhs: u64) -> Self {}
    pub fn saturating_neg(self) -> Self {}
    pub fn saturating_abs(self) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_unsigned(self, rhs: u64) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_unsigned(self, rhs: u64) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> u64 {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_add_unsigned(self, rhs: u64) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_sub_unsigned(self, rhs: u64) -> (Self, bool) {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs(self) -> Self {}
    pub fn abs_diff(self, other: Self) -> u64 {}
    pub fn signum(self) -> Self {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: Self) -> Self {}
}
impl i128 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_unsigned(self) -> u128 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_unsigned(self, rhs: u128) -> Option<Self> {}
    pub fn strict_add_unsigned(self, rhs: u128) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_unsigned(self, rhs: u128) -> Option<Self> {}
    pub fn strict_sub_unsigned(self, rhs: u128) -> Self {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn unchecked_neg(self) -> Self {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> i128 {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> i128 {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn strict_abs(self) -> Self {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn checked_isqrt(self) -> Option<Self> {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_unsigned(self, rhs: u128) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_unsigned(self, rhs: u128) -> Self {}
    pub fn saturating_neg(self) -> Self {}
    pub fn saturating_abs(self) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_unsigned(self, rhs: u128) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_unsigned(self, rhs: u128) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> u128 {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_add_unsigned(self, rhs: u128) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_sub_unsigned(self, rhs: u128) -> (Self, bool) {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs(self) -> Self {}
    pub fn abs_diff(self, other: Self) -> u128 {}
    pub fn signum(self) -> Self {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: Self) -> Self {}
}
impl isize {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_unsigned(self) -> usize {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_unsigned(self, rhs: usize) -> Option<Self> {}
    pub fn strict_add_unsigned(self, rhs: usize) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_unsigned(self, rhs: usize) -> Option<Self> {}
    pub fn strict_sub_unsigned(self, rhs: usize) -> Self {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn unchecked_neg(self) -> Self {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> isize {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> isize {}
    pub fn checked_abs(self) -> Option<Self> {}
    pub fn strict_abs(self) -> Self {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn checked_isqrt(self) -> Option<Self> {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_unsigned(self, rhs: usize) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_unsigned(self, rhs: usize) -> Self {}
    pub fn saturating_neg(self) -> Self {}
    pub fn saturating_abs(self) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_unsigned(self, rhs: usize) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_unsigned(self, rhs: usize) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_abs(self) -> Self {}
    pub fn unsigned_abs(self) -> usize {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_add_unsigned(self, rhs: usize) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_sub_unsigned(self, rhs: usize) -> (Self, bool) {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_abs(self) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs(self) -> Self {}
    pub fn abs_diff(self, other: Self) -> usize {}
    pub fn signum(self) -> Self {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: Self) -> Self {}
}
impl u8 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_signed(self) -> i8 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_signed(self, rhs: i8) -> Option<Self> {}
    pub fn strict_add_signed(self, rhs: i8) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_signed(self, rhs: i8) -> Option<Self> {}
    pub fn strict_sub_signed(self, rhs: i8) -> Self {}
    pub fn checked_signed_diff(self, rhs: Self) -> Option<i8> {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> u8 {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> u8 {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_signed(self, rhs: i8) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_signed(self, rhs: i8) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_signed(self, rhs: i8) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_signed(self, rhs: i8) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
    pub fn overflowing_add_signed(self, rhs: i8) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
    pub fn overflowing_sub_signed(self, rhs: i8) -> (Self, bool) {}
    pub fn abs_diff(self, other: Self) -> Self {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
    pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn div_ceil(self, rhs: Self) -> Self {}
    pub fn next_multiple_of(self, rhs: Self) -> Self {}
    pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
    pub fn is_multiple_of(self, rhs: Self) -> bool {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: u8) -> u8 {}
    pub fn is_ascii(&self) -> bool {}
    pub fn to_ascii_uppercase(&self) -> u8 {}
    pub fn to_ascii_lowercase(&self) -> u8 {}
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn is_ascii_alphabetic(&self) -> bool {}
    pub fn is_ascii_uppercase(&self) -> bool {}
    pub fn is_ascii_lowercase(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_hexdigit(&self) -> bool {}
    pub fn is_ascii_punctuation(&self) -> bool {}
    pub fn is_ascii_graphic(&self) -> bool {}
    pub fn is_ascii_whitespace(&self) -> bool {}
    pub fn is_ascii_control(&self) -> bool {}
    pub fn escape_ascii(self) -> crate::ascii::EscapeDefault {}
}
impl u16 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_signed(self) -> i16 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_signed(self, rhs: i16) -> Option<Self> {}
    pub fn strict_add_signed(self, rhs: i16) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_signed(self, rhs: i16) -> Option<Self> {}
    pub fn strict_sub_signed(self, rhs: i16) -> Self {}
    pub fn checked_signed_diff(self, rhs: Self) -> Option<i16> {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> u16 {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> u16 {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_signed(self, rhs: i16) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_signed(self, rhs: i16) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_signed(self, rhs: i16) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_signed(self, rhs: i16) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
    pub fn overflowing_add_signed(self, rhs: i16) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
    pub fn overflowing_sub_signed(self, rhs: i16) -> (Self, bool) {}
    pub fn abs_diff(self, other: Self) -> Self {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
    pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn div_ceil(self, rhs: Self) -> Self {}
    pub fn next_multiple_of(self, rhs: Self) -> Self {}
    pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
    pub fn is_multiple_of(self, rhs: Self) -> bool {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: u16) -> u16 {}
}
impl u32 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_signed(self) -> i32 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_signed(self, rhs: i32) -> Option<Self> {}
    pub fn strict_add_signed(self, rhs: i32) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_signed(self, rhs: i32) -> Option<Self> {}
    pub fn strict_sub_signed(self, rhs: i32) -> Self {}
    pub fn checked_signed_diff(self, rhs: Self) -> Option<i32> {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> u32 {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> u32 {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_signed(self, rhs: i32) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_signed(self, rhs: i32) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_signed(self, rhs: i32) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_signed(self, rhs: i32) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
    pub fn overflowing_add_signed(self, rhs: i32) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
    pub fn overflowing_sub_signed(self, rhs: i32) -> (Self, bool) {}
    pub fn abs_diff(self, other: Self) -> Self {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
    pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn div_ceil(self, rhs: Self) -> Self {}
    pub fn next_multiple_of(self, rhs: Self) -> Self {}
    pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
    pub fn is_multiple_of(self, rhs: Self) -> bool {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: u32) -> u32 {}
}
impl u64 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_signed(self) -> i64 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_signed(self, rhs: i64) -> Option<Self> {}
    pub fn strict_add_signed(self, rhs: i64) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_signed(self, rhs: i64) -> Option<Self> {}
    pub fn strict_sub_signed(self, rhs: i64) -> Self {}
    pub fn checked_signed_diff(self, rhs: Self) -> Option<i64> {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> u64 {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> u64 {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_signed(self, rhs: i64) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_signed(self, rhs: i64) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_signed(self, rhs: i64) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_signed(self, rhs: i64) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
    pub fn overflowing_add_signed(self, rhs: i64) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
    pub fn overflowing_sub_signed(self, rhs: i64) -> (Self, bool) {}
    pub fn abs_diff(self, other: Self) -> Self {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
    pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn div_ceil(self, rhs: Self) -> Self {}
    pub fn next_multiple_of(self, rhs: Self) -> Self {}
    pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
    pub fn is_multiple_of(self, rhs: Self) -> bool {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: u64) -> u64 {}
}
impl u128 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_signed(self) -> i128 {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_signed(self, rhs: i128) -> Option<Self> {}
    pub fn strict_add_signed(self, rhs: i128) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_signed(self, rhs: i128) -> Option<Self> {}
    pub fn strict_sub_signed(self, rhs: i128) -> Self {}
    pub fn checked_signed_diff(self, rhs: Self) -> Option<i128> {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> u128 {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> u128 {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_signed(self, rhs: i128) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_signed(self, rhs: i128) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_signed(self, rhs: i128) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_signed(self, rhs: i128) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
    pub fn overflowing_add_signed(self, rhs: i128) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
    pub fn overflowing_sub_signed(self, rhs: i128) -> (Self, bool) {}
    pub fn abs_diff(self, other: Self) -> Self {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
    pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn div_ceil(self, rhs: Self) -> Self {}
    pub fn next_multiple_of(self, rhs: Self) -> Self {}
    pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
    pub fn is_multiple_of(self, rhs: Self) -> bool {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: u128) -> u128 {}
}
impl usize {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_signed(self) -> isize {}
    pub fn rotate_left(self, n: u32) -> Self {}
    pub fn rotate_right(self, n: u32) -> Self {}
    pub fn swap_bytes(self) -> Self {}
    pub fn reverse_bits(self) -> Self {}
    pub fn from_be(x: Self) -> Self {}
    pub fn from_le(x: Self) -> Self {}
    pub fn to_be(self) -> Self {}
    pub fn to_le(self) -> Self {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn strict_add(self, rhs: Self) -> Self {}
    pub fn unchecked_add(self, rhs: Self) -> Self {}
    pub fn checked_add_signed(self, rhs: isize) -> Option<Self> {}
    pub fn strict_add_signed(self, rhs: isize) -> Self {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn strict_sub(self, rhs: Self) -> Self {}
    pub fn unchecked_sub(self, rhs: Self) -> Self {}
    pub fn checked_sub_signed(self, rhs: isize) -> Option<Self> {}
    pub fn strict_sub_signed(self, rhs: isize) -> Self {}
    pub fn checked_signed_diff(self, rhs: Self) -> Option<isize> {}
    pub fn checked_mul(self, rhs: Self) -> Option<Self> {}
    pub fn strict_mul(self, rhs: Self) -> Self {}
    pub fn unchecked_mul(self, rhs: Self) -> Self {}
    pub fn checked_div(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div(self, rhs: Self) -> Self {}
    pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_div_euclid(self, rhs: Self) -> Self {}
    pub fn checked_rem(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem(self, rhs: Self) -> Self {}
    pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
    pub fn strict_rem_euclid(self, rhs: Self) -> Self {}
    pub fn ilog(self, base: Self) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_ilog(self, base: Self) -> Option<u32> {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn strict_neg(self) -> Self {}
    pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shl(self, rhs: u32) -> Self {}
    pub fn unchecked_shl(self, rhs: u32) -> Self {}
    pub fn unbounded_shl(self, rhs: u32) -> usize {}
    pub fn checked_shr(self, rhs: u32) -> Option<Self> {}
    pub fn strict_shr(self, rhs: u32) -> Self {}
    pub fn unchecked_shr(self, rhs: u32) -> Self {}
    pub fn unbounded_shr(self, rhs: u32) -> usize {}
    pub fn checked_pow(self, exp: u32) -> Option<Self> {}
    pub fn strict_pow(self, exp: u32) -> Self {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_add_signed(self, rhs: isize) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_sub_signed(self, rhs: isize) -> Self {}
    pub fn saturating_mul(self, rhs: Self) -> Self {}
    pub fn saturating_div(self, rhs: Self) -> Self {}
    pub fn saturating_pow(self, exp: u32) -> Self {}
    pub fn wrapping_add(self, rhs: Self) -> Self {}
    pub fn wrapping_add_signed(self, rhs: isize) -> Self {}
    pub fn wrapping_sub(self, rhs: Self) -> Self {}
    pub fn wrapping_sub_signed(self, rhs: isize) -> Self {}
    pub fn wrapping_mul(self, rhs: Self) -> Self {}
    pub fn wrapping_div(self, rhs: Self) -> Self {}
    pub fn wrapping_div_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_rem(self, rhs: Self) -> Self {}
    pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
    pub fn wrapping_neg(self) -> Self {}
    pub fn wrapping_shl(self, rhs: u32) -> Self {}
    pub fn wrapping_shr(self, rhs: u32) -> Self {}
    pub fn wrapping_pow(self, exp: u32) -> Self {}
    pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
    pub fn overflowing_add_signed(self, rhs: isize) -> (Self, bool) {}
    pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
    pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
    pub fn overflowing_sub_signed(self, rhs: isize) -> (Self, bool) {}
    pub fn abs_diff(self, other: Self) -> Self {}
    pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
    pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
    pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
    pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
    pub fn overflowing_neg(self) -> (Self, bool) {}
    pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
    pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
    pub fn pow(self, exp: u32) -> Self {}
    pub fn isqrt(self) -> Self {}
    pub fn div_euclid(self, rhs: Self) -> Self {}
    pub fn rem_euclid(self, rhs: Self) -> Self {}
    pub fn div_ceil(self, rhs: Self) -> Self {}
    pub fn next_multiple_of(self, rhs: Self) -> Self {}
    pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
    pub fn is_multiple_of(self, rhs: Self) -> bool {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> Self {}
    pub fn checked_next_power_of_two(self) -> Option<Self> {}
    pub fn to_be_bytes(self) -> [u8; 0] {}
    pub fn to_le_bytes(self) -> [u8; 0] {}
    pub fn to_ne_bytes(self) -> [u8; 0] {}
    pub fn from_be_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_le_bytes(bytes: [u8; 0]) -> Self {}
    pub fn from_ne_bytes(bytes: [u8; 0]) -> Self {}
    pub fn min_value() -> Self {}
    pub fn max_value() -> Self {}
    pub fn midpoint(self, rhs: usize) -> usize {}
}
impl isize {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<isize, crate::num::ParseIntError> {}
}
impl i8 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i8, crate::num::ParseIntError> {}
}
impl i16 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i16, crate::num::ParseIntError> {}
}
impl i32 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i32, crate::num::ParseIntError> {}
}
impl i64 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i64, crate::num::ParseIntError> {}
}
impl i128 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i128, crate::num::ParseIntError> {}
}
impl usize {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<usize, crate::num::ParseIntError> {}
}
impl u8 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u8, crate::num::ParseIntError> {}
}
impl u16 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u16, crate::num::ParseIntError> {}
}
impl u32 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, crate::num::ParseIntError> {}
}
impl u64 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u64, crate::num::ParseIntError> {}
}
impl u128 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u128, crate::num::ParseIntError> {}
}
impl<T> [crate::mem::MaybeUninit<T>] {
    pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy {}
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone {}
    pub fn assume_init_drop(&mut self) {}
    pub fn assume_init_ref(&self) -> &[T] {}
    pub fn assume_init_mut(&mut self) -> &mut [T] {}
}
impl<T> *const T {
    pub fn is_null(self) -> bool {}
    pub fn cast<U>(self) -> *const U {}
    pub fn cast_mut(self) -> *const T {}
    pub fn addr(self) -> usize {}
    pub fn expose_provenance(self) -> usize {}
    pub fn with_addr(self, addr: usize) -> Self {}
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self {}
    pub fn as_ref(self) -> Option<&T> {}
    pub fn as_ref_unchecked(self) -> &T {}
    pub fn offset(self, count: isize) -> *const T {}
    pub fn byte_offset(self, count: isize) -> Self {}
    pub fn wrapping_offset(self, count: isize) -> *const T {}
    pub fn wrapping_byte_offset(self, count: isize) -> Self {}
    pub fn offset_from(self, origin: *const T) -> isize {}
    pub fn byte_offset_from<U>(self, origin: *const U) -> isize {}
    pub fn offset_from_unsigned(self, origin: *const T) -> usize {}
    pub fn byte_offset_from_unsigned<U>(self, origin: *const U) -> usize {}
    pub fn add(self, count: usize) -> Self {}
    pub fn byte_add(self, count: usize) -> Self {}
    pub fn sub(self, count: usize) -> Self {}
    pub fn byte_sub(self, count: usize) -> Self {}
    pub fn wrapping_add(self, count: usize) -> Self {}
    pub fn wrapping_byte_add(self, count: usize) -> Self {}
    pub fn wrapping_sub(self, count: usize) -> Self {}
    pub fn wrapping_byte_sub(self, count: usize) -> Self {}
    pub fn read(self) -> T {}
    pub fn read_volatile(self) -> T {}
    pub fn read_unaligned(self) -> T {}
    pub fn copy_to(self, dest: *const T, count: usize) {}
    pub fn copy_to_nonoverlapping(self, dest: *const T, count: usize) {}
    pub fn align_offset(self, align: usize) -> usize {}
    pub fn is_aligned(self) -> bool {}
}
impl<T> *const [T] {
    pub fn len(self) -> usize {}
    pub fn is_empty(self) -> bool {}
    pub fn as_array<N>(self) -> Option<*const [T; 0]> {}
}
impl<T> *const T {
    pub fn is_null(self) -> bool {}
    pub fn cast<U>(self) -> *const U {}
    pub fn cast_const(self) -> *const T {}
    pub fn addr(self) -> usize {}
    pub fn expose_provenance(self) -> usize {}
    pub fn with_addr(self, addr: usize) -> Self {}
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self {}
    pub fn as_ref(self) -> Option<&T> {}
    pub fn as_ref_unchecked(self) -> &T {}
    pub fn offset(self, count: isize) -> *const T {}
    pub fn byte_offset(self, count: isize) -> Self {}
    pub fn wrapping_offset(self, count: isize) -> *const T {}
    pub fn wrapping_byte_offset(self, count: isize) -> Self {}
    pub fn as_mut(self) -> Option<&mut T> {}
    pub fn as_mut_unchecked(self) -> &mut T {}
    pub fn offset_from(self, origin: *const T) -> isize {}
    pub fn byte_offset_from<U>(self, origin: *const U) -> isize {}
    pub fn offset_from_unsigned(self, origin: *const T) -> usize {}
    pub fn byte_offset_from_unsigned<U>(self, origin: *const U) -> usize {}
    pub fn add(self, count: usize) -> Self {}
    pub fn byte_add(self, count: usize) -> Self {}
    pub fn sub(self, count: usize) -> Self {}
    pub fn byte_sub(self, count: usize) -> Self {}
    pub fn wrapping_add(self, count: usize) -> Self {}
    pub fn wrapping_byte_add(self, count: usize) -> Self {}
    pub fn wrapping_sub(self, count: usize) -> Self {}
    pub fn wrapping_byte_sub(self, count: usize) -> Self {}
    pub fn read(self) -> T {}
    pub fn read_volatile(self) -> T {}
    pub fn read_unaligned(self) -> T {}
    pub fn copy_to(self, dest: *const T, count: usize) {}
    pub fn copy_to_nonoverlapping(self, dest: *const T, count: usize) {}
    pub fn copy_from(self, src: *const T, count: usize) {}
    pub fn copy_from_nonoverlapping(self, src: *const T, count: usize) {}
    pub fn drop_in_place(self) {}
    pub fn write(self, val: T) {}
    pub fn write_bytes(self, val: u8, count: usize) {}
    pub fn write_volatile(self, val: T) {}
    pub fn write_unaligned(self, val: T) {}
    pub fn replace(self, src: T) -> T {}
    pub fn swap(self, with: *const T) {}
    pub fn align_offset(self, align: usize) -> usize {}
    pub fn is_aligned(self) -> bool {}
}
impl<T> *const [T] {
    pub fn len(self) -> usize {}
    pub fn is_empty(self) -> bool {}
    pub fn as_mut_array<N>(self) -> Option<*const [T; 0]> {}
}
impl<T, N> [T; 0] {
    pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; 0] {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn each_ref(&self) -> [&T; 0] {}
    pub fn each_mut(&mut self) -> [&mut T; 0] {}
}
impl char {
    pub const MIN: char = 0;
    pub const MAX: char = 0;
    pub const MAX_LEN_UTF8: usize = 0;
    pub const MAX_LEN_UTF16: usize = 0;
    pub const REPLACEMENT_CHARACTER: char = 0;
    pub const UNICODE_VERSION: (u8, u8, u8) = 0;
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> crate::char::DecodeUtf16<I::IntoIter> {}
    pub fn from_u32(i: u32) -> Option<char> {}
    pub fn from_u32_unchecked(i: u32) -> char {}
    pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
    pub fn is_digit(self, radix: u32) -> bool {}
    pub fn to_digit(self, radix: u32) -> Option<u32> {}
    pub fn escape_unicode(self) -> crate::char::EscapeUnicode {}
    pub fn escape_debug(self) -> crate::char::EscapeDebug {}
    pub fn escape_default(self) -> crate::char::EscapeDefault {}
    pub fn len_utf8(self) -> usize {}
    pub fn len_utf16(self) -> usize {}
    pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str {}
    pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {}
    pub fn is_alphabetic(self) -> bool {}
    pub fn is_lowercase(self) -> bool {}
    pub fn is_uppercase(self) -> bool {}
    pub fn is_whitespace(self) -> bool {}
    pub fn is_alphanumeric(self) -> bool {}
    pub fn is_control(self) -> bool {}
    pub fn is_numeric(self) -> bool {}
    pub fn to_lowercase(self) -> crate::char::ToLowercase {}
    pub fn to_uppercase(self) -> crate::char::ToUppercase {}
    pub fn is_ascii(&self) -> bool {}
    pub fn to_ascii_uppercase(&self) -> char {}
    pub fn to_ascii_lowercase(&self) -> char {}
    pub fn eq_ignore_ascii_case(&self, other: &char) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn is_ascii_alphabetic(&self) -> bool {}
    pub fn is_ascii_uppercase(&self) -> bool {}
    pub fn is_ascii_lowercase(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_hexdigit(&self) -> bool {}
    pub fn is_ascii_punctuation(&self) -> bool {}
    pub fn is_ascii_graphic(&self) -> bool {}
    pub fn is_ascii_whitespace(&self) -> bool {}
    pub fn is_ascii_control(&self) -> bool {}
}
impl [u8] {
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn escape_ascii(&self) -> crate::slice::EscapeAscii {}
    pub fn trim_ascii_start(&self) -> &[u8] {}
    pub fn trim_ascii_end(&self) -> &[u8] {}
    pub fn trim_ascii(&self) -> &[u8] {}
}
impl<T> [T] {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn first(&self) -> Option<&T> {}
    pub fn first_mut(&mut self) -> Option<&mut T> {}
    pub fn split_first(&self) -> Option<(&T, &[T])> {}
    pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
    pub fn split_last(&self) -> Option<(&T, &[T])> {}
    pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
    pub fn last(&self) -> Option<&T> {}
    pub fn last_mut(&mut self) -> Option<&mut T> {}
    pub fn first_chunk<N>(&self) -> Option<&[T; 0]> {}
    pub fn first_chunk_mut<N>(&mut self) -> Option<&mut [T; 0]> {}
    pub fn split_first_chunk<N>(&self) -> Option<(&[T; 0], &[T])> {}
    pub fn split_first_chunk_mut<N>(&mut self) -> Option<(&mut [T; 0], &mut [T])> {}
    pub fn split_last_chunk<N>(&self) -> Option<(&[T], &[T; 0])> {}
    pub fn split_last_chunk_mut<N>(&mut self) -> Option<(&mut [T], &mut [T; 0])> {}
    pub fn last_chunk<N>(&self) -> Option<&[T; 0]> {}
    pub fn last_chunk_mut<N>(&mut self) -> Option<&mut [T; 0]> {}
    pub fn get<I: crate::slice::SliceIndex<Self>>(&self, index: I) -> Option<&I::Output> {}
    pub fn get_mut<I: crate::slice::SliceIndex<Self>>(&mut self, index: I) -> Option<&mut I::Output> {}
    pub fn get_unchecked<I: crate::slice::SliceIndex<Self>>(&self, index: I) -> &I::Output {}
    pub fn get_unchecked_mut<I: crate::slice::SliceIndex<Self>>(&mut self, index: I) -> &mut I::Output {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_mut_ptr(&mut self) -> *const T {}
    pub fn as_ptr_range(&self) -> crate::ops::Range<*const T> {}
    pub fn as_mut_ptr_range(&mut self) -> crate::ops::Range<*const T> {}
    pub fn as_array<N>(&self) -> Option<&[T; 0]> {}
    pub fn as_mut_array<N>(&mut self) -> Option<&mut [T; 0]> {}
    pub fn swap(&mut self, a: usize, b: usize) {}
    pub fn reverse(&mut self) {}
    pub fn iter(&self) -> crate::slice::Iter<T> {}
    pub fn iter_mut(&mut self) -> crate::slice::IterMut<T> {}
    pub fn windows(&self, size: usize) -> crate::slice::Windows<T> {}
    pub fn chunks(&self, chunk_size: usize) -> crate::slice::Chunks<T> {}
    pub fn chunks_mut(&mut self, chunk_size: usize) -> crate::slice::ChunksMut<T> {}
    pub fn chunks_exact(&self, chunk_size: usize) -> crate::slice::ChunksExact<T> {}
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> crate::slice::ChunksExactMut<T> {}
    pub fn as_chunks_unchecked<N>(&self) -> &[[T; 0]] {}
    pub fn as_chunks<N>(&self) -> (&[[T; 0]], &[T]) {}
    pub fn as_rchunks<N>(&self) -> (&[T], &[[T; 0]]) {}
    pub fn as_chunks_unchecked_mut<N>(&mut self) -> &mut [[T; 0]] {}
    pub fn as_chunks_mut<N>(&mut self) -> (&mut [[T; 0]], &mut [T]) {}
    pub fn as_rchunks_mut<N>(&mut self) -> (&mut [T], &mut [[T; 0]]) {}
    pub fn array_windows<N>(&self) -> crate::slice::ArrayWindows<T, N> {}
    pub fn rchunks(&self, chunk_size: usize) -> crate::slice::RChunks<T> {}
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> crate::slice::RChunksMut<T> {}
    pub fn rchunks_exact(&self, chunk_size: usize) -> crate::slice::RChunksExact<T> {}
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> crate::slice::RChunksExactMut<T> {}
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> crate::slice::ChunkBy<T, F> {}
    pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> crate::slice::ChunkByMut<T, F> {}
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
    pub fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) {}
    pub fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {}
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {}
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> crate::slice::Split<T, F> {}
    pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> crate::slice::SplitMut<T, F> {}
    pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> crate::slice::SplitInclusive<T, F> {}
    pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> crate::slice::SplitInclusiveMut<T, F> {}
    pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> crate::slice::RSplit<T, F> {}
    pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> crate::slice::RSplitMut<T, F> {}
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> crate::slice::SplitN<T, F> {}
    pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> crate::slice::SplitNMut<T, F> {}
    pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> crate::slice::RSplitN<T, F> {}
    pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> crate::slice::RSplitNMut<T, F> {}
    pub fn contains(&self, x: &T) -> bool where T: PartialEq {}
    pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq {}
    pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq {}
    pub fn strip_prefix<P: crate::slice::SlicePattern<Item = T>>(&self, prefix: &P) -> Option<&[T]> where T: PartialEq {}
    pub fn strip_suffix<P: crate::slice::SlicePattern<Item = T>>(&self, suffix: &P) -> Option<&[T]> where T: PartialEq {}
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord {}
    pub fn binary_search_by<F: FnMut(&T) -> crate::cmp::Ordering>(&self, f: F) -> Result<usize, usize> {}
    pub fn binary_search_by_key<B: Ord, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {}
    pub fn sort_unstable(&mut self) where T: Ord {}
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, compare: F) {}
    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord {}
    pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) {}
    pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]) {}
    pub fn rotate_left(&mut self, mid: usize) {}
    pub fn rotate_right(&mut self, k: usize) {}
    pub fn fill(&mut self, value: T) where T: Clone {}
    pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) {}
    pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone {}
    pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy {}
    pub fn copy_within<R: crate::ops::RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy {}
    pub fn swap_with_slice(&mut self, other: &mut [T]) {}
    pub fn align_to<U>(&self) -> (&[T], &[U], &[T]) {}
    pub fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) {}
    pub fn is_sorted(&self) -> bool where T: PartialOrd {}
    pub fn is_sorted_by<F: FnMut(&T, &T) -> bool>(&self, compare: F) -> bool {}
    pub fn is_sorted_by_key<F: FnMut(&T) -> K, K: PartialOrd>(&self, f: F) -> bool {}
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
    pub fn split_off<R: crate::ops::OneSidedRange<usize>>(self: &mut &Self, range: R) -> Option<&Self> {}
    pub fn split_off_mut<R: crate::ops::OneSidedRange<usize>>(self: &mut &mut Self, range: R) -> Option<&mut Self> {}
    pub fn split_off_first(self: &mut &Self) -> Option<&T> {}
    pub fn split_off_first_mut(self: &mut &mut Self) -> Option<&mut T> {}
    pub fn split_off_last(self: &mut &Self) -> Option<&T> {}
    pub fn split_off_last_mut(self: &mut &mut Self) -> Option<&mut T> {}
    pub fn get_disjoint_unchecked_mut<I: crate::slice::GetDisjointMutIndex + crate::slice::SliceIndex<Self>, N>(&mut self, indices: [I; 0]) -> [&mut I::Output; 0] {}
    pub fn get_disjoint_mut<I: crate::slice::GetDisjointMutIndex + crate::slice::SliceIndex<Self>, N>(&mut self, indices: [I; 0]) -> Result<[&mut I::Output; 0], crate::slice::GetDisjointMutError> {}
    pub fn element_offset(&self, element: &T) -> Option<usize> {}
}
impl<T, N> [[T; 0]] {
    pub fn as_flattened(&self) -> &[T] {}
    pub fn as_flattened_mut(&mut self) -> &mut [T] {}
}
impl<T> [T] {
    pub fn sort(&mut self) where T: Ord {}
    pub fn sort_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, compare: F) {}
    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn to_vec(&self) -> Vec<T> where T: Clone {}
    pub fn into_vec(self: Box<Self>) -> Vec<T> {}
    pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy {}
    pub fn concat<Item>(&self) -> <Self as crate::slice::Concat<Item>>::Output where Self: crate::slice::Concat<Item> {}
    pub fn join<Separator>(&self, sep: Separator) -> <Self as crate::slice::Join<Separator>>::Output where Self: crate::slice::Join<Separator> {}
    pub fn connect<Separator>(&self, sep: Separator) -> <Self as crate::slice::Join<Separator>>::Output where Self: crate::slice::Join<Separator> {}
}
impl [u8] {
    pub fn to_ascii_uppercase(&self) -> Vec<u8> {}
    pub fn to_ascii_lowercase(&self) -> Vec<u8> {}
}
impl [u8] {
    pub fn utf8_chunks(&self) -> crate::str::Utf8Chunks {}
}
impl str {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn from_utf8(v: &[u8]) -> Result<&str, crate::str::Utf8Error> {}
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, crate::str::Utf8Error> {}
    pub fn from_utf8_unchecked(v: &[u8]) -> &str {}
    pub fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}
    pub fn is_char_boundary(&self, index: usize) -> bool {}
    pub fn floor_char_boundary(&self, index: usize) -> usize {}
    pub fn ceil_char_boundary(&self, index: usize) -> usize {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn as_bytes_mut(&mut self) -> &mut [u8] {}
    pub fn as_ptr(&self) -> *const u8 {}
    pub fn as_mut_ptr(&mut self) -> *const u8 {}
    pub fn get<I: crate::slice::SliceIndex<str>>(&self, i: I) -> Option<&I::Output> {}
    pub fn get_mut<I: crate::slice::SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> {}
    pub fn get_unchecked<I: crate::slice::SliceIndex<str>>(&self, i: I) -> &I::Output {}
    pub fn get_unchecked_mut<I: crate::slice::SliceIndex<str>>(&mut self, i: I) -> &mut I::Output {}
    pub fn slice_unchecked(&self, begin: usize, end: usize) -> &str {}
    pub fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str {}
    pub fn split_at(&self, mid: usize) -> (&str, &str) {}
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {}
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> {}
    pub fn chars(&self) -> crate::str::Chars {}
    pub fn char_indices(&self) -> crate::str::CharIndices {}
    pub fn bytes(&self) -> crate::str::Bytes {}
    pub fn split_whitespace(&self) -> crate::str::SplitWhitespace {}
    pub fn split_ascii_whitespace(&self) -> crate::str::SplitAsciiWhitespace {}
    pub fn lines(&self) -> crate::str::Lines {}
    pub fn lines_any(&self) -> crate::str::LinesAny {}
    pub fn encode_utf16(&self) -> crate::str::EncodeUtf16 {}
    pub fn contains<P: crate::str::pattern::Pattern>(&self, pat: P) -> bool {}
    pub fn starts_with<P: crate::str::pattern::Pattern>(&self, pat: P) -> bool {}
    pub fn ends_with<P: crate::str::pattern::Pattern>(&self, pat: P) -> bool where P::Searcher: crate::str::pattern::ReverseSearcher {}
    pub fn find<P: crate::str::pattern::Pattern>(&self, pat: P) -> Option<usize> {}
    pub fn rfind<P: crate::str::pattern::Pattern>(&self, pat: P) -> Option<usize> where P::Searcher: crate::str::pattern::ReverseSearcher {}
    pub fn split<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::Split<P> {}
    pub fn split_inclusive<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::SplitInclusive<P> {}
    pub fn rsplit<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::RSplit<P> where P::Searcher: crate::str::pattern::ReverseSearcher {}
    pub fn split_terminator<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::SplitTerminator<P> {}
    pub fn rsplit_terminator<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::RSplitTerminator<P> where P::Searcher: crate::str::pattern::ReverseSearcher {}
    pub fn splitn<P: crate::str::pattern::Pattern>(&self, n: usize, pat: P) -> crate::str::SplitN<P> {}
    pub fn rsplitn<P: crate::str::pattern::Pattern>(&self, n: usize, pat: P) -> crate::str::RSplitN<P> where P::Searcher: crate::str::pattern::ReverseSearcher {}
    pub fn split_once<P: crate::str::pattern::Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {}
    pub fn rsplit_once<P: crate::str::pattern::Pattern>(&self, delimiter: P) -> Option<(&str, &str)> where P::Searcher: crate::str::pattern::ReverseSearcher {}
    pub fn matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::Matches<P> {}
    pub fn rmatches<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::RMatches<P> where P::Searcher: crate::str::pattern::ReverseSearcher {}
    pub fn match_indices<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::MatchIndices<P> {}
    pub fn rmatch_indices<P: crate::str::pattern::Pattern>(&self, pat: P) -> crate::str::RMatchIndices<P> where P::Searcher: crate::str::pattern::ReverseSearcher {}
    pub fn trim(&self) -> &str {}
    pub fn trim_start(&self) -> &str {}
    pub fn trim_end(&self) -> &str {}
    pub fn trim_left(&self) -> &str {}
    pub fn trim_right(&self) -> &str {}
    pub fn trim_matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> &str {}
    pub fn trim_start_matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> &str {}
    pub fn strip_prefix<P: crate::str::pattern::Pattern>(&self, prefix: P) -> Option<&str> {}
    pub fn strip_suffix<P: crate::str::pattern::Pattern>(&self, suffix: P) -> Option<&str> where P::Searcher: crate::str::pattern::ReverseSearcher {}
    pub fn trim_end_matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> &str where P::Searcher: crate::str::pattern::ReverseSearcher {}
    pub fn trim_left_matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> &str {}
    pub fn trim_right_matches<P: crate::str::pattern::Pattern>(&self, pat: P) -> &str where P::Searcher: crate::str::pattern::ReverseSearcher {}
    pub fn parse<F: crate::str::FromStr>(&self) -> Result<F, F::Err> {}
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn trim_ascii_start(&self) -> &str {}
    pub fn trim_ascii_end(&self) -> &str {}
    pub fn trim_ascii(&self) -> &str {}
    pub fn escape_debug(&self) -> crate::str::EscapeDebug {}
    pub fn escape_default(&self) -> crate::str::EscapeDefault {}
    pub fn escape_unicode(&self) -> crate::str::EscapeUnicode {}
}
impl str {
    pub fn into_boxed_bytes(self: Box<Self>) -> Box<[u8]> {}
    pub fn replace<P: crate::str::pattern::Pattern>(&self, from: P, to: &str) -> String {}
    pub fn replacen<P: crate::str::pattern::Pattern>(&self, pat: P, to: &str, count: usize) -> String {}
    pub fn to_lowercase(&self) -> String {}
    pub fn to_uppercase(&self) -> String {}
    pub fn into_string(self: Box<Self>) -> String {}
    pub fn repeat(&self, n: usize) -> String {}
    pub fn to_ascii_uppercase(&self) -> String {}
    pub fn to_ascii_lowercase(&self) -> String {}
}
impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T> {}
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {}
}
