// std: `fmt`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod fmt {
pub struct DebugStruct;
pub struct DebugTuple;
pub struct DebugSet;
pub struct DebugList;
pub struct DebugMap;
pub fn from_fn<F: Fn(&mut Formatter) -> Result>(f: F) -> FromFn<F> {}
pub struct FromFn<F>;
#[derive(Copy, Clone, Debug, PartialEq, Eq)] pub enum Alignment { Left, Right, Center }
pub type Result = crate::result::Result<(), Error>;
#[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)] pub struct Error;
pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result {}
    fn write_fmt(&mut self, args: Arguments) -> Result {}
}
pub struct Formatter;
#[derive(Copy, Clone)] pub struct Arguments;
pub trait Debug {
    fn fmt(&self, f: &mut Formatter) -> Result;
}
pub trait Display {
    fn fmt(&self, f: &mut Formatter) -> Result;
}
pub trait Octal {
    fn fmt(&self, f: &mut Formatter) -> Result;
}
pub trait Binary {
    fn fmt(&self, f: &mut Formatter) -> Result;
}
pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter) -> Result;
}
pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter) -> Result;
}
pub trait Pointer {
    fn fmt(&self, f: &mut Formatter) -> Result;
}
pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter) -> Result;
}
pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter) -> Result;
}
pub fn write(output: &mut dyn Write, fmt: Arguments) -> Result {}
pub fn format(args: Arguments) -> String {}
impl crate::error::Error for Error {}
impl<T: Debug, N> Debug for [T; 0] {}
impl DebugStruct {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}
impl DebugTuple {
    pub fn field(&mut self, value: &dyn Debug) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}
impl DebugSet {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {}
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}
impl DebugList {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {}
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}
impl DebugMap {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self {}
    pub fn key(&mut self, key: &dyn Debug) -> &mut Self {}
    pub fn value(&mut self, value: &dyn Debug) -> &mut Self {}
    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}
impl<F: Fn(&mut Formatter) -> Result> Debug for FromFn<F> {}
impl<F: Fn(&mut Formatter) -> Result> Display for FromFn<F> {}
impl Debug for f32 {}
impl Display for f32 {}
impl Debug for f64 {}
impl Display for f64 {}
impl Debug for i8 {}
impl Debug for i16 {}
impl Debug for i32 {}
impl Debug for i64 {}
impl Debug for i128 {}
impl Debug for isize {}
impl Debug for u8 {}
impl Debug for u16 {}
impl Debug for u32 {}
impl Debug for u64 {}
impl Debug for u128 {}
impl Debug for usize {}
impl Display for u8 {}
impl Display for i8 {}
impl Display for u16 {}
impl Display for i16 {}
impl Display for u32 {}
impl Display for i32 {}
impl Display for u64 {}
impl Display for i64 {}
impl Display for usize {}
impl Display for isize {}
impl Display for u128 {}
impl Display for i128 {}
impl<W: Write> Write for &mut W {
    fn write_str(&mut self, s: &str) -> Result {}
}
impl Arguments {
    pub fn new<N, M>(template: &[u8; 0], args: &[crate::fmt::rt::Argument; 0]) -> Arguments {}
    pub fn from_str_nonconst(s: &str) -> Arguments {}
}
impl Arguments {
    pub fn estimated_capacity(&self) -> usize {}
}
impl Arguments {
    pub fn as_str(&self) -> Option<&str> {}
}
impl Debug for Arguments {}
impl Display for Arguments {}
impl Formatter {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {}
    pub fn pad(&mut self, s: &str) -> Result {}
    pub fn write_str(&mut self, data: &str) -> Result {}
    pub fn write_fmt(&mut self, fmt: Arguments) -> Result {}
    pub fn flags(&self) -> u32 {}
    pub fn fill(&self) -> char {}
    pub fn align(&self) -> Option<Alignment> {}
    pub fn width(&self) -> Option<usize> {}
    pub fn precision(&self) -> Option<usize> {}
    pub fn sign_plus(&self) -> bool {}
    pub fn sign_minus(&self) -> bool {}
    pub fn alternate(&self) -> bool {}
    pub fn sign_aware_zero_pad(&self) -> bool {}
    pub fn debug_struct(&mut self, name: &str) -> DebugStruct {}
    pub fn debug_tuple(&mut self, name: &str) -> DebugTuple {}
    pub fn debug_list(&mut self) -> DebugList {}
    pub fn debug_set(&mut self) -> DebugSet {}
    pub fn debug_map(&mut self) -> DebugMap {}
}
impl Write for Formatter {
    fn write_str(&mut self, s: &str) -> Result {}
}
impl Display for Error {}
impl<T: Debug> Debug for &T {}
impl<T: Debug> Debug for &mut T {}
impl<T: Display> Display for &T {}
impl<T: Display> Display for &mut T {}
impl Debug for bool {}
impl Display for bool {}
impl Debug for str {}
impl Display for str {}
impl Debug for char {}
impl Display for char {}
impl<T> Debug for *const T {}
impl<Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for (Y, X, W, V, U, T) {}
impl<X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for (X, W, V, U, T) {}
impl<W: Debug, V: Debug, U: Debug, T: Debug> Debug for (W, V, U, T) {}
impl<V: Debug, U: Debug, T: Debug> Debug for (V, U, T) {}
impl<U: Debug, T: Debug> Debug for (U, T) {}
impl<T: Debug> Debug for (T,) {}
impl<T: Debug> Debug for [T] {}
impl Debug for () {}
pub mod rt {
#[derive(Copy, Clone)] pub struct Argument;
impl Argument {
    pub fn new_display<T: crate::fmt::Display>(x: &T) -> Argument {}
    pub fn new_debug<T: crate::fmt::Debug>(x: &T) -> Argument {}
    pub fn new_debug_noop<T: crate::fmt::Debug>(x: &T) -> Argument {}
    pub fn new_octal<T: crate::fmt::Octal>(x: &T) -> Argument {}
    pub fn new_lower_hex<T: crate::fmt::LowerHex>(x: &T) -> Argument {}
    pub fn new_upper_hex<T: crate::fmt::UpperHex>(x: &T) -> Argument {}
    pub fn new_pointer<T: crate::fmt::Pointer>(x: &T) -> Argument {}
    pub fn new_binary<T: crate::fmt::Binary>(x: &T) -> Argument {}
    pub fn new_lower_exp<T: crate::fmt::LowerExp>(x: &T) -> Argument {}
    pub fn new_upper_exp<T: crate::fmt::UpperExp>(x: &T) -> Argument {}
    pub fn from_usize(x: &usize) -> Argument {}
}
}
}
