// std: `hash`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod hash {
#[derive(Debug, Clone, Default)] pub struct SipHasher;
pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) {}
}
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8) {}
    fn write_u16(&mut self, i: u16) {}
    fn write_u32(&mut self, i: u32) {}
    fn write_u64(&mut self, i: u64) {}
    fn write_u128(&mut self, i: u128) {}
    fn write_usize(&mut self, i: usize) {}
    fn write_i8(&mut self, i: i8) {}
    fn write_i16(&mut self, i: i16) {}
    fn write_i32(&mut self, i: i32) {}
    fn write_i64(&mut self, i: i64) {}
    fn write_i128(&mut self, i: i128) {}
    fn write_isize(&mut self, i: isize) {}
}
pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64 where Self::Hasher: Hasher {}
}
pub struct BuildHasherDefault<H>;
#[derive(Clone)] pub struct RandomState;
#[derive(Clone, Debug)] pub struct DefaultHasher;
impl SipHasher {
    pub fn new() -> SipHasher {}
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher {}
}
impl Hasher for SipHasher {
    fn write(&mut self, msg: &[u8]) {}
    fn finish(&self) -> u64 {}
}
impl<H: Hasher> Hasher for &mut H {
    fn finish(&self) -> u64 {}
    fn write(&mut self, bytes: &[u8]) {}
}
impl<H> BuildHasherDefault<H> {
    pub fn new() -> Self {}
}
impl<H> crate::fmt::Debug for BuildHasherDefault<H> {}
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
    fn build_hasher(&self) -> H {}
}
impl<H> Clone for BuildHasherDefault<H> {
    fn clone(&self) -> BuildHasherDefault<H> {}
}
impl<H> Default for BuildHasherDefault<H> {
    fn default() -> BuildHasherDefault<H> {}
}
impl RandomState {
    pub fn new() -> RandomState {}
}
impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
    fn build_hasher(&self) -> DefaultHasher {}
}
impl DefaultHasher {
    pub fn new() -> DefaultHasher {}
}
impl Default for DefaultHasher {
    fn default() -> DefaultHasher {}
}
impl Hasher for DefaultHasher {
    fn write(&mut self, msg: &[u8]) {}
    fn finish(&self) -> u64 {}
}
impl Default for RandomState {
    fn default() -> RandomState {}
}
impl crate::fmt::Debug for RandomState {}
}
