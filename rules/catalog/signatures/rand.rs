// rand 0.7 to 0.9.

pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}
pub trait SeedableRng: Sized {
    fn seed_from_u64(state: u64) -> Self {}
    fn from_os_rng() -> Self {}
    fn from_entropy() -> Self {}
}
pub trait Rng: RngCore {
    fn random<T>(&mut self) -> T {}
    fn random_range<T, R>(&mut self, range: R) -> T {}
    fn random_bool(&mut self, p: f64) -> bool {}
    fn r#gen<T>(&mut self) -> T {}
    fn gen_range<T, R>(&mut self, range: R) -> T {}
    fn gen_bool(&mut self, p: f64) -> bool {}
    fn fill<T: ?Sized>(&mut self, dest: &mut T) {}
}
impl<R: RngCore + ?Sized> Rng for R {}
pub use rngs::ThreadRng;
pub fn rng() -> ThreadRng {}
pub fn thread_rng() -> ThreadRng {}
pub fn random<T>() -> T {}
pub mod rngs {
    #[derive(Clone)]
    pub struct ThreadRng;
    #[derive(Clone)]
    pub struct StdRng;
    #[derive(Clone)]
    pub struct SmallRng;
    pub struct OsRng;
    impl crate::RngCore for ThreadRng {}
    impl crate::RngCore for StdRng {}
    impl crate::RngCore for SmallRng {}
    impl crate::SeedableRng for StdRng {}
    impl crate::SeedableRng for SmallRng {}
    impl crate::RngCore for OsRng {}
}
