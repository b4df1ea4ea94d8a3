// std: `ops`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod ops {
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
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}
pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
    type CallRefFuture: Future<Output = Self::Output>;
}
pub trait AsyncFnOnce<Args> {
    type CallOnceFuture: Future<Output = Self::Output>;
    type Output;
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
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}
#[derive(Copy, Debug, Hash)] pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
pub trait Deref {
    type Target;
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
pub trait Index<Idx> {
    type Output;
    fn index(&self, index: Idx) -> &Self::Output;
}
pub trait IndexMut<Idx>: Index<Idx> {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}
#[derive(Copy, Hash)] pub struct RangeFull;
#[derive(Eq, Hash)] pub struct Range<Idx> { pub start: Idx, pub end: Idx }
#[derive(Eq, Hash)] pub struct RangeFrom<Idx> { pub start: Idx }
#[derive(Copy, Eq, Hash)] pub struct RangeTo<Idx> { pub end: Idx }
#[derive(Clone, Hash)] pub struct RangeInclusive<Idx>;
#[derive(Copy, Hash, Clone, PartialEq, Eq)] pub struct RangeToInclusive<Idx> { pub end: Idx }
#[derive(Copy, Debug, Hash)] pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
pub trait RangeBounds<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U: PartialOrd<T>>(&self, item: &U) -> bool where T: PartialOrd<U> {}
}
pub enum OneSidedRangeBound { StartInclusive, End, EndInclusive }
pub trait OneSidedRange<T>: RangeBounds<T> {
    fn bound(self) -> (OneSidedRangeBound, T);
}
pub trait Try: FromResidual {
    type Output;
    type Residual;
    fn from_output(output: Self::Output) -> Self;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}
pub trait FromResidual<R = <Self as Try>::Residual> {
    fn from_residual(residual: R) -> Self;
}
#[derive(Debug)] pub struct Yeet<T>(pub T);
impl<T: BitOr<Output = T>> BitOr<crate::num::NonZero<T>> for T {
    type Output = crate::num::NonZero<T>;
    fn bitor(self, rhs: crate::num::NonZero<T>) -> Self::Output {}
}
impl Div<crate::num::NonZero<u8>> for u8 {
    type Output = u8;
    fn div(self, other: crate::num::NonZero<u8>) -> u8 {}
}
impl Rem<crate::num::NonZero<u8>> for u8 {
    type Output = u8;
    fn rem(self, other: crate::num::NonZero<u8>) -> u8 {}
}
impl Div<crate::num::NonZero<u16>> for u16 {
    type Output = u16;
    fn div(self, other: crate::num::NonZero<u16>) -> u16 {}
}
impl Rem<crate::num::NonZero<u16>> for u16 {
    type Output = u16;
    fn rem(self, other: crate::num::NonZero<u16>) -> u16 {}
}
impl Div<crate::num::NonZero<u32>> for u32 {
    type Output = u32;
    fn div(self, other: crate::num::NonZero<u32>) -> u32 {}
}
impl Rem<crate::num::NonZero<u32>> for u32 {
    type Output = u32;
    fn rem(self, other: crate::num::NonZero<u32>) -> u32 {}
}
impl Div<crate::num::NonZero<u64>> for u64 {
    type Output = u64;
    fn div(self, other: crate::num::NonZero<u64>) -> u64 {}
}
impl Rem<crate::num::NonZero<u64>> for u64 {
    type Output = u64;
    fn rem(self, other: crate::num::NonZero<u64>) -> u64 {}
}
impl Div<crate::num::NonZero<u128>> for u128 {
    type Output = u128;
    fn div(self, other: crate::num::NonZero<u128>) -> u128 {}
}
impl Rem<crate::num::NonZero<u128>> for u128 {
    type Output = u128;
    fn rem(self, other: crate::num::NonZero<u128>) -> u128 {}
}
impl Div<crate::num::NonZero<usize>> for usize {
    type Output = usize;
    fn div(self, other: crate::num::NonZero<usize>) -> usize {}
}
impl Rem<crate::num::NonZero<usize>> for usize {
    type Output = usize;
    fn rem(self, other: crate::num::NonZero<usize>) -> usize {}
}
impl Add for usize {
    type Output = usize;
    fn add(self, other: usize) -> usize {}
}
impl Add for u8 {
    type Output = u8;
    fn add(self, other: u8) -> u8 {}
}
impl Add for u16 {
    type Output = u16;
    fn add(self, other: u16) -> u16 {}
}
impl Add for u32 {
    type Output = u32;
    fn add(self, other: u32) -> u32 {}
}
impl Add for u64 {
    type Output = u64;
    fn add(self, other: u64) -> u64 {}
}
impl Add for u128 {
    type Output = u128;
    fn add(self, other: u128) -> u128 {}
}
impl Add for isize {
    type Output = isize;
    fn add(self, other: isize) -> isize {}
}
impl Add for i8 {
    type Output = i8;
    fn add(self, other: i8) -> i8 {}
}
impl Add for i16 {
    type Output = i16;
    fn add(self, other: i16) -> i16 {}
}
impl Add for i32 {
    type Output = i32;
    fn add(self, other: i32) -> i32 {}
}
impl Add for i64 {
    type Output = i64;
    fn add(self, other: i64) -> i64 {}
}
impl Add for i128 {
    type Output = i128;
    fn add(self, other: i128) -> i128 {}
}
impl Add for f32 {
    type Output = f32;
    fn add(self, other: f32) -> f32 {}
}
impl Add for f64 {
    type Output = f64;
    fn add(self, other: f64) -> f64 {}
}
impl Sub for usize {
    type Output = usize;
    fn sub(self, other: usize) -> usize {}
}
impl Sub for u8 {
    type Output = u8;
    fn sub(self, other: u8) -> u8 {}
}
impl Sub for u16 {
    type Output = u16;
    fn sub(self, other: u16) -> u16 {}
}
impl Sub for u32 {
    type Output = u32;
    fn sub(self, other: u32) -> u32 {}
}
impl Sub for u64 {
    type Output = u64;
    fn sub(self, other: u64) -> u64 {}
}
impl Sub for u128 {
    type Output = u128;
    fn sub(self, other: u128) -> u128 {}
}
impl Sub for isize {
    type Output = isize;
    fn sub(self, other: isize) -> isize {}
}
impl Sub for i8 {
    type Output = i8;
    fn sub(self, other: i8) -> i8 {}
}
impl Sub for i16 {
    type Output = i16;
    fn sub(self, other: i16) -> i16 {}
}
impl Sub for i32 {
    type Output = i32;
    fn sub(self, other: i32) -> i32 {}
}
impl Sub for i64 {
    type Output = i64;
    fn sub(self, other: i64) -> i64 {}
}
impl Sub for i128 {
    type Output = i128;
    fn sub(self, other: i128) -> i128 {}
}
impl Sub for f32 {
    type Output = f32;
    fn sub(self, other: f32) -> f32 {}
}
impl Sub for f64 {
    type Output = f64;
    fn sub(self, other: f64) -> f64 {}
}
impl Mul for usize {
    type Output = usize;
    fn mul(self, other: usize) -> usize {}
}
impl Mul for u8 {
    type Output = u8;
    fn mul(self, other: u8) -> u8 {}
}
impl Mul for u16 {
    type Output = u16;
    fn mul(self, other: u16) -> u16 {}
}
impl Mul for u32 {
    type Output = u32;
    fn mul(self, other: u32) -> u32 {}
}
impl Mul for u64 {
    type Output = u64;
    fn mul(self, other: u64) -> u64 {}
}
impl Mul for u128 {
    type Output = u128;
    fn mul(self, other: u128) -> u128 {}
}
impl Mul for isize {
    type Output = isize;
    fn mul(self, other: isize) -> isize {}
}
impl Mul for i8 {
    type Output = i8;
    fn mul(self, other: i8) -> i8 {}
}
impl Mul for i16 {
    type Output = i16;
    fn mul(self, other: i16) -> i16 {}
}
impl Mul for i32 {
    type Output = i32;
    fn mul(self, other: i32) -> i32 {}
}
impl Mul for i64 {
    type Output = i64;
    fn mul(self, other: i64) -> i64 {}
}
impl Mul for i128 {
    type Output = i128;
    fn mul(self, other: i128) -> i128 {}
}
impl Mul for f32 {
    type Output = f32;
    fn mul(self, other: f32) -> f32 {}
}
impl Mul for f64 {
    type Output = f64;
    fn mul(self, other: f64) -> f64 {}
}
impl Div for usize {
    type Output = usize;
    fn div(self, other: usize) -> usize {}
}
impl Div for u8 {
    type Output = u8;
    fn div(self, other: u8) -> u8 {}
}
impl Div for u16 {
    type Output = u16;
    fn div(self, other: u16) -> u16 {}
}
impl Div for u32 {
    type Output = u32;
    fn div(self, other: u32) -> u32 {}
}
impl Div for u64 {
    type Output = u64;
    fn div(self, other: u64) -> u64 {}
}
impl Div for u128 {
    type Output = u128;
    fn div(self, other: u128) -> u128 {}
}
impl Div for isize {
    type Output = isize;
    fn div(self, other: isize) -> isize {}
}
impl Div for i8 {
    type Output = i8;
    fn div(self, other: i8) -> i8 {}
}
impl Div for i16 {
    type Output = i16;
    fn div(self, other: i16) -> i16 {}
}
impl Div for i32 {
    type Output = i32;
    fn div(self, other: i32) -> i32 {}
}
impl Div for i64 {
    type Output = i64;
    fn div(self, other: i64) -> i64 {}
}
impl Div for i128 {
    type Output = i128;
    fn div(self, other: i128) -> i128 {}
}
impl Div for f32 {
    type Output = f32;
    fn div(self, other: f32) -> f32 {}
}
impl Div for f64 {
    type Output = f64;
    fn div(self, other: f64) -> f64 {}
}
impl Rem for usize {
    type Output = usize;
    fn rem(self, other: usize) -> usize {}
}
impl Rem for u8 {
    type Output = u8;
    fn rem(self, other: u8) -> u8 {}
}
impl Rem for u16 {
    type Output = u16;
    fn rem(self, other: u16) -> u16 {}
}
impl Rem for u32 {
    type Output = u32;
    fn rem(self, other: u32) -> u32 {}
}
impl Rem for u64 {
    type Output = u64;
    fn rem(self, other: u64) -> u64 {}
}
impl Rem for u128 {
    type Output = u128;
    fn rem(self, other: u128) -> u128 {}
}
impl Rem for isize {
    type Output = isize;
    fn rem(self, other: isize) -> isize {}
}
impl Rem for i8 {
    type Output = i8;
    fn rem(self, other: i8) -> i8 {}
}
impl Rem for i16 {
    type Output = i16;
    fn rem(self, other: i16) -> i16 {}
}
impl Rem for i32 {
    type Output = i32;
    fn rem(self, other: i32) -> i32 {}
}
impl Rem for i64 {
    type Output = i64;
    fn rem(self, other: i64) -> i64 {}
}
impl Rem for i128 {
    type Output = i128;
    fn rem(self, other: i128) -> i128 {}
}
impl Rem for f32 {
    type Output = f32;
    fn rem(self, other: f32) -> f32 {}
}
impl Rem for f64 {
    type Output = f64;
    fn rem(self, other: f64) -> f64 {}
}
impl Neg for isize {
    type Output = isize;
    fn neg(self) -> isize {}
}
impl Neg for i8 {
    type Output = i8;
    fn neg(self) -> i8 {}
}
impl Neg for i16 {
    type Output = i16;
    fn neg(self) -> i16 {}
}
impl Neg for i32 {
    type Output = i32;
    fn neg(self) -> i32 {}
}
impl Neg for i64 {
    type Output = i64;
    fn neg(self) -> i64 {}
}
impl Neg for i128 {
    type Output = i128;
    fn neg(self) -> i128 {}
}
impl Neg for f32 {
    type Output = f32;
    fn neg(self) -> f32 {}
}
impl Neg for f64 {
    type Output = f64;
    fn neg(self) -> f64 {}
}
impl<A, F: AsyncFn<A>> AsyncFn<A> for &F {}
impl<A, F: AsyncFn<A>> AsyncFnMut<A> for &F {
    type CallRefFuture = F::CallRefFuture;
}
impl<A, F: AsyncFn<A>> AsyncFnOnce<A> for &F {
    type Output = F::Output;
    type CallOnceFuture = F::CallRefFuture;
}
impl<A, F: AsyncFnMut<A>> AsyncFnMut<A> for &mut F {
    type CallRefFuture = F::CallRefFuture;
}
impl<A, F: AsyncFnMut<A>> AsyncFnOnce<A> for &mut F {
    type Output = F::Output;
    type CallOnceFuture = F::CallRefFuture;
}
impl Not for bool {
    type Output = bool;
    fn not(self) -> bool {}
}
impl Not for usize {
    type Output = usize;
    fn not(self) -> usize {}
}
impl Not for u8 {
    type Output = u8;
    fn not(self) -> u8 {}
}
impl Not for u16 {
    type Output = u16;
    fn not(self) -> u16 {}
}
impl Not for u32 {
    type Output = u32;
    fn not(self) -> u32 {}
}
impl Not for u64 {
    type Output = u64;
    fn not(self) -> u64 {}
}
impl Not for u128 {
    type Output = u128;
    fn not(self) -> u128 {}
}
impl Not for isize {
    type Output = isize;
    fn not(self) -> isize {}
}
impl Not for i8 {
    type Output = i8;
    fn not(self) -> i8 {}
}
impl Not for i16 {
    type Output = i16;
    fn not(self) -> i16 {}
}
impl Not for i32 {
    type Output = i32;
    fn not(self) -> i32 {}
}
impl Not for i64 {
    type Output = i64;
    fn not(self) -> i64 {}
}
impl Not for i128 {
    type Output = i128;
    fn not(self) -> i128 {}
}
impl Not for ! {
    type Output = !;
    fn not(self) -> ! {}
}
impl BitAnd for bool {
    type Output = bool;
    fn bitand(self, rhs: bool) -> bool {}
}
impl BitAnd for usize {
    type Output = usize;
    fn bitand(self, rhs: usize) -> usize {}
}
impl BitAnd for u8 {
    type Output = u8;
    fn bitand(self, rhs: u8) -> u8 {}
}
impl BitAnd for u16 {
    type Output = u16;
    fn bitand(self, rhs: u16) -> u16 {}
}
impl BitAnd for u32 {
    type Output = u32;
    fn bitand(self, rhs: u32) -> u32 {}
}
impl BitAnd for u64 {
    type Output = u64;
    fn bitand(self, rhs: u64) -> u64 {}
}
impl BitAnd for u128 {
    type Output = u128;
    fn bitand(self, rhs: u128) -> u128 {}
}
impl BitAnd for isize {
    type Output = isize;
    fn bitand(self, rhs: isize) -> isize {}
}
impl BitAnd for i8 {
    type Output = i8;
    fn bitand(self, rhs: i8) -> i8 {}
}
impl BitAnd for i16 {
    type Output = i16;
    fn bitand(self, rhs: i16) -> i16 {}
}
impl BitAnd for i32 {
    type Output = i32;
    fn bitand(self, rhs: i32) -> i32 {}
}
impl BitAnd for i64 {
    type Output = i64;
    fn bitand(self, rhs: i64) -> i64 {}
}
impl BitAnd for i128 {
    type Output = i128;
    fn bitand(self, rhs: i128) -> i128 {}
}
impl BitOr for bool {
    type Output = bool;
    fn bitor(self, rhs: bool) -> bool {}
}
impl BitOr for usize {
    type Output = usize;
    fn bitor(self, rhs: usize) -> usize {}
}
impl BitOr for u8 {
    type Output = u8;
    fn bitor(self, rhs: u8) -> u8 {}
}
impl BitOr for u16 {
    type Output = u16;
    fn bitor(self, rhs: u16) -> u16 {}
}
impl BitOr for u32 {
    type Output = u32;
    fn bitor(self, rhs: u32) -> u32 {}
}
impl BitOr for u64 {
    type Output = u64;
    fn bitor(self, rhs: u64) -> u64 {}
}
impl BitOr for u128 {
    type Output = u128;
    fn bitor(self, rhs: u128) -> u128 {}
}
impl BitOr for isize {
    type Output = isize;
    fn bitor(self, rhs: isize) -> isize {}
}
impl BitOr for i8 {
    type Output = i8;
    fn bitor(self, rhs: i8) -> i8 {}
}
impl BitOr for i16 {
    type Output = i16;
    fn bitor(self, rhs: i16) -> i16 {}
}
impl BitOr for i32 {
    type Output = i32;
    fn bitor(self, rhs: i32) -> i32 {}
}
impl BitOr for i64 {
    type Output = i64;
    fn bitor(self, rhs: i64) -> i64 {}
}
impl BitOr for i128 {
    type Output = i128;
    fn bitor(self, rhs: i128) -> i128 {}
}
impl BitXor for bool {
    type Output = bool;
    fn bitxor(self, other: bool) -> bool {}
}
impl BitXor for usize {
    type Output = usize;
    fn bitxor(self, other: usize) -> usize {}
}
impl BitXor for u8 {
    type Output = u8;
    fn bitxor(self, other: u8) -> u8 {}
}
impl BitXor for u16 {
    type Output = u16;
    fn bitxor(self, other: u16) -> u16 {}
}
impl BitXor for u32 {
    type Output = u32;
    fn bitxor(self, other: u32) -> u32 {}
}
impl BitXor for u64 {
    type Output = u64;
    fn bitxor(self, other: u64) -> u64 {}
}
impl BitXor for u128 {
    type Output = u128;
    fn bitxor(self, other: u128) -> u128 {}
}
impl BitXor for isize {
    type Output = isize;
    fn bitxor(self, other: isize) -> isize {}
}
impl BitXor for i8 {
    type Output = i8;
    fn bitxor(self, other: i8) -> i8 {}
}
impl BitXor for i16 {
    type Output = i16;
    fn bitxor(self, other: i16) -> i16 {}
}
impl BitXor for i32 {
    type Output = i32;
    fn bitxor(self, other: i32) -> i32 {}
}
impl BitXor for i64 {
    type Output = i64;
    fn bitxor(self, other: i64) -> i64 {}
}
impl BitXor for i128 {
    type Output = i128;
    fn bitxor(self, other: i128) -> i128 {}
}
impl Shl<u8> for u8 {
    type Output = u8;
    fn shl(self, other: u8) -> u8 {}
}
impl Shl<u16> for u16 {
    type Output = u16;
    fn shl(self, other: u16) -> u16 {}
}
impl Shl<u32> for u32 {
    type Output = u32;
    fn shl(self, other: u32) -> u32 {}
}
impl Shl<u64> for u64 {
    type Output = u64;
    fn shl(self, other: u64) -> u64 {}
}
impl Shl<u128> for u128 {
    type Output = u128;
    fn shl(self, other: u128) -> u128 {}
}
impl Shl<usize> for usize {
    type Output = usize;
    fn shl(self, other: usize) -> usize {}
}
impl Shl<i8> for i8 {
    type Output = i8;
    fn shl(self, other: i8) -> i8 {}
}
impl Shl<i16> for i16 {
    type Output = i16;
    fn shl(self, other: i16) -> i16 {}
}
impl Shl<i32> for i32 {
    type Output = i32;
    fn shl(self, other: i32) -> i32 {}
}
impl Shl<i64> for i64 {
    type Output = i64;
    fn shl(self, other: i64) -> i64 {}
}
impl Shl<i128> for i128 {
    type Output = i128;
    fn shl(self, other: i128) -> i128 {}
}
impl Shl<isize> for isize {
    type Output = isize;
    fn shl(self, other: isize) -> isize {}
}
impl Shr<u8> for u8 {
    type Output = u8;
    fn shr(self, other: u8) -> u8 {}
}
impl Shr<u16> for u16 {
    type Output = u16;
    fn shr(self, other: u16) -> u16 {}
}
impl Shr<u32> for u32 {
    type Output = u32;
    fn shr(self, other: u32) -> u32 {}
}
impl Shr<u64> for u64 {
    type Output = u64;
    fn shr(self, other: u64) -> u64 {}
}
impl Shr<u128> for u128 {
    type Output = u128;
    fn shr(self, other: u128) -> u128 {}
}
impl Shr<usize> for usize {
    type Output = usize;
    fn shr(self, other: usize) -> usize {}
}
impl Shr<i8> for i8 {
    type Output = i8;
    fn shr(self, other: i8) -> i8 {}
}
impl Shr<i16> for i16 {
    type Output = i16;
    fn shr(self, other: i16) -> i16 {}
}
impl Shr<i32> for i32 {
    type Output = i32;
    fn shr(self, other: i32) -> i32 {}
}
impl Shr<i64> for i64 {
    type Output = i64;
    fn shr(self, other: i64) -> i64 {}
}
impl Shr<i128> for i128 {
    type Output = i128;
    fn shr(self, other: i128) -> i128 {}
}
impl Shr<isize> for isize {
    type Output = isize;
    fn shr(self, other: isize) -> isize {}
}
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, crate::convert::Infallible>;
    fn from_output(output: Self::Output) -> Self {}
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {}
}
impl<B, C> FromResidual<ControlFlow<B, crate::convert::Infallible>> for ControlFlow<B, C> {
    fn from_residual(residual: ControlFlow<B, crate::convert::Infallible>) -> Self {}
}
impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool {}
    pub fn is_continue(&self) -> bool {}
    pub fn break_value(self) -> Option<B> {}
    pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {}
    pub fn continue_value(self) -> Option<C> {}
    pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {}
}
impl<T> Deref for &T {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> Deref for &mut T {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for &mut T {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<A, F: Fn<A>> Fn<A> for &F {}
impl<A, F: Fn<A>> FnMut<A> for &F {}
impl<A, F: Fn<A>> FnOnce<A> for &F {
    type Output = F::Output;
}
impl<A, F: FnMut<A>> FnMut<A> for &mut F {}
impl<A, F: FnMut<A>> FnOnce<A> for &mut F {
    type Output = F::Output;
}
impl crate::fmt::Debug for RangeFull {}
impl<Idx: crate::fmt::Debug> crate::fmt::Debug for Range<Idx> {}
impl<Idx: PartialOrd<Idx>> Range<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    pub fn is_empty(&self) -> bool where Idx: PartialOrd<Idx> {}
}
impl<Idx: crate::fmt::Debug> crate::fmt::Debug for RangeFrom<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
}
impl<Idx: crate::fmt::Debug> crate::fmt::Debug for RangeTo<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
}
impl<Idx> RangeInclusive<Idx> {
    pub fn new(start: Idx, end: Idx) -> Self {}
    pub fn start(&self) -> &Idx {}
    pub fn end(&self) -> &Idx {}
    pub fn into_inner(self) -> (Idx, Idx) {}
}
impl<Idx: crate::fmt::Debug> crate::fmt::Debug for RangeInclusive<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    pub fn is_empty(&self) -> bool where Idx: PartialOrd {}
}
impl<Idx: crate::fmt::Debug> crate::fmt::Debug for RangeToInclusive<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
}
impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T> {}
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {}
}
impl<T: Clone> Bound<&T> {
    pub fn cloned(self) -> Bound<T> where T: Clone {}
}
impl<T> RangeBounds<T> for RangeFull {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for RangeTo<T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for (Bound<&T>, Bound<&T>) {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for RangeFrom<&T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for RangeTo<&T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for Range<&T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for RangeInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}
impl<T> OneSidedRange<T> for RangeTo<T> where Self: RangeBounds<T> {
    fn bound(self) -> (OneSidedRangeBound, T) {}
}
impl<T> OneSidedRange<T> for RangeFrom<T> where Self: RangeBounds<T> {
    fn bound(self) -> (OneSidedRangeBound, T) {}
}
impl<T> OneSidedRange<T> for RangeToInclusive<T> where Self: RangeBounds<T> {
    fn bound(self) -> (OneSidedRangeBound, T) {}
}
impl<T, I, N> Index<I> for [T; 0] where [T]: Index<I> {
    type Output = <[T] as Index<I>>::Output;
    fn index(&self, index: I) -> &Self::Output {}
}
impl<T, I, N> IndexMut<I> for [T; 0] where [T]: IndexMut<I> {
    fn index_mut(&mut self, index: I) -> &mut Self::Output {}
}
impl<A: crate::iter::Step> Iterator for Range<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl ExactSizeIterator for Range<usize> {}
impl ExactSizeIterator for Range<u8> {}
impl ExactSizeIterator for Range<u16> {}
impl ExactSizeIterator for Range<isize> {}
impl ExactSizeIterator for Range<i8> {}
impl ExactSizeIterator for Range<i16> {}
impl ExactSizeIterator for Range<u32> {}
impl ExactSizeIterator for Range<i32> {}
impl ExactSizeIterator for RangeInclusive<u8> {}
impl ExactSizeIterator for RangeInclusive<i8> {}
impl ExactSizeIterator for RangeInclusive<u16> {}
impl ExactSizeIterator for RangeInclusive<i16> {}
impl<A: crate::iter::Step> DoubleEndedIterator for Range<A> {
    fn next_back(&mut self) -> Option<A> {}
}
impl<A: crate::iter::Step> Iterator for RangeFrom<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<A: crate::iter::Step> Iterator for RangeInclusive<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<A: crate::iter::Step> DoubleEndedIterator for RangeInclusive<A> {
    fn next_back(&mut self) -> Option<A> {}
}
impl<T> From<crate::range::RangeInclusive<T>> for RangeInclusive<T> {
    fn from(value: crate::range::RangeInclusive<T>) -> Self {}
}
impl<T, I: crate::slice::SliceIndex<[T]>> Index<I> for [T] {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output {}
}
impl<T, I: crate::slice::SliceIndex<[T]>> IndexMut<I> for [T] {
    fn index_mut(&mut self, index: I) -> &mut I::Output {}
}
impl<T> crate::slice::SliceIndex<[T]> for Range<usize> {
    type Output = [T];
}
impl<T> crate::slice::SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
}
impl<T> crate::slice::SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
}
impl<T> crate::slice::SliceIndex<[T]> for RangeFull {
    type Output = [T];
}
impl<T> crate::slice::SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
}
impl<T> crate::slice::SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
}
impl crate::slice::GetDisjointMutIndex for Range<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {}
    fn is_overlapping(&self, other: &Self) -> bool {}
}
impl crate::slice::GetDisjointMutIndex for RangeInclusive<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {}
    fn is_overlapping(&self, other: &Self) -> bool {}
}
impl<I: crate::slice::SliceIndex<str>> Index<I> for str {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output {}
}
impl<I: crate::slice::SliceIndex<str>> IndexMut<I> for str {
    fn index_mut(&mut self, index: I) -> &mut I::Output {}
}
impl crate::slice::SliceIndex<str> for RangeFull {
    type Output = str;
}
impl crate::slice::SliceIndex<str> for Range<usize> {
    type Output = str;
}
impl crate::slice::SliceIndex<str> for RangeTo<usize> {
    type Output = str;
}
impl crate::slice::SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
}
impl crate::slice::SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
}
impl crate::slice::SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
}
impl Mul<crate::time::Duration> for u32 {
    type Output = crate::time::Duration;
    fn mul(self, rhs: crate::time::Duration) -> crate::time::Duration {}
}
}
