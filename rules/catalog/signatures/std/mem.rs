// std: `mem`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod mem {
pub fn transmute<Src, Dst>(src: Src) -> Dst {}
#[derive(Copy, Clone, Debug, Default)] pub struct ManuallyDrop<T>;
#[derive(Copy)] pub union MaybeUninit<T> {  }
pub fn forget<T>(t: T) {}
pub fn size_of<T>() -> usize {}
pub fn size_of_val<T>(val: &T) -> usize {}
pub fn min_align_of<T>() -> usize {}
pub fn min_align_of_val<T>(val: &T) -> usize {}
pub fn align_of<T>() -> usize {}
pub fn align_of_val<T>(val: &T) -> usize {}
pub fn needs_drop<T>() -> bool {}
pub fn zeroed<T>() -> T {}
pub fn uninitialized<T>() -> T {}
pub fn swap<T>(x: &mut T, y: &mut T) {}
pub fn take<T: Default>(dest: &mut T) -> T {}
pub fn replace<T>(dest: &mut T, src: T) -> T {}
pub fn drop<T>(_x: T) {}
pub fn transmute_copy<Src, Dst>(src: &Src) -> Dst {}
pub struct Discriminant<T>;
pub fn discriminant<T>(v: &T) -> Discriminant<T> {}
impl<T> ManuallyDrop<T> {
    pub fn new(value: T) -> ManuallyDrop<T> {}
    pub fn into_inner(slot: ManuallyDrop<T>) -> T {}
    pub fn take(slot: &mut ManuallyDrop<T>) -> T {}
}
impl<T> ManuallyDrop<T> {
    pub fn drop(slot: &mut ManuallyDrop<T>) {}
}
impl<T> crate::ops::Deref for ManuallyDrop<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> crate::ops::DerefMut for ManuallyDrop<T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<T: Copy> Clone for MaybeUninit<T> {
    fn clone(&self) -> Self {}
}
impl<T> crate::fmt::Debug for MaybeUninit<T> {}
impl<T> MaybeUninit<T> {
    pub fn new(val: T) -> MaybeUninit<T> {}
    pub fn uninit() -> MaybeUninit<T> {}
    pub fn zeroed() -> MaybeUninit<T> {}
    pub fn write(&mut self, val: T) -> &mut T {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_mut_ptr(&mut self) -> *const T {}
    pub fn assume_init(self) -> T {}
    pub fn assume_init_read(&self) -> T {}
    pub fn assume_init_drop(&mut self) {}
    pub fn assume_init_ref(&self) -> &T {}
    pub fn assume_init_mut(&mut self) -> &mut T {}
}
impl<T, N> From<[MaybeUninit<T>; 0]> for MaybeUninit<[T; 0]> {
    fn from(arr: [MaybeUninit<T>; 0]) -> Self {}
}
impl<T, N> AsRef<[MaybeUninit<T>; 0]> for MaybeUninit<[T; 0]> {
    fn as_ref(&self) -> &[MaybeUninit<T>; 0] {}
}
impl<T, N> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; 0]> {
    fn as_ref(&self) -> &[MaybeUninit<T>] {}
}
impl<T, N> AsMut<[MaybeUninit<T>; 0]> for MaybeUninit<[T; 0]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>; 0] {}
}
impl<T, N> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; 0]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>] {}
}
impl<T> Clone for Discriminant<T> {
    fn clone(&self) -> Self {}
}
impl<T> crate::fmt::Debug for Discriminant<T> {}
}
