// std: `ptr`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod ptr {
pub struct NonNull<T>;
pub fn copy_nonoverlapping<T>(src: *const T, dst: *const T, count: usize) {}
pub fn copy<T>(src: *const T, dst: *const T, count: usize) {}
pub fn write_bytes<T>(dst: *const T, val: u8, count: usize) {}
pub fn drop_in_place<T>(to_drop: *const T) {}
pub fn null<T>() -> *const T {}
pub fn null_mut<T>() -> *const T {}
pub fn without_provenance<T>(addr: usize) -> *const T {}
pub fn dangling<T>() -> *const T {}
pub fn without_provenance_mut<T>(addr: usize) -> *const T {}
pub fn dangling_mut<T>() -> *const T {}
pub fn with_exposed_provenance<T>(addr: usize) -> *const T {}
pub fn with_exposed_provenance_mut<T>(addr: usize) -> *const T {}
pub fn from_ref<T>(r: &T) -> *const T {}
pub fn from_mut<T>(r: &mut T) -> *const T {}
pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {}
pub fn slice_from_raw_parts_mut<T>(data: *const T, len: usize) -> *const [T] {}
pub fn swap<T>(x: *const T, y: *const T) {}
pub fn swap_nonoverlapping<T>(x: *const T, y: *const T, count: usize) {}
pub fn replace<T>(dst: *const T, src: T) -> T {}
pub fn read<T>(src: *const T) -> T {}
pub fn read_unaligned<T>(src: *const T) -> T {}
pub fn write<T>(dst: *const T, src: T) {}
pub fn write_unaligned<T>(dst: *const T, src: T) {}
pub fn read_volatile<T>(src: *const T) -> T {}
pub fn write_volatile<T>(dst: *const T, src: T) {}
pub fn eq<T>(a: *const T, b: *const T) -> bool {}
pub fn addr_eq<T, U>(p: *const T, q: *const U) -> bool {}
pub fn fn_addr_eq<T: crate::marker::FnPtr, U: crate::marker::FnPtr>(f: T, g: U) -> bool {}
pub fn hash<T, S: crate::hash::Hasher>(hashee: *const T, into: &mut S) {}
impl<T> NonNull<T> {
    pub fn without_provenance(addr: crate::num::NonZero<usize>) -> Self {}
    pub fn dangling() -> Self {}
    pub fn with_exposed_provenance(addr: crate::num::NonZero<usize>) -> Self {}
}
impl<T> NonNull<T> {
    pub fn new_unchecked(ptr: *const T) -> Self {}
    pub fn new(ptr: *const T) -> Option<Self> {}
    pub fn from_ref(r: &T) -> Self {}
    pub fn from_mut(r: &mut T) -> Self {}
    pub fn addr(self) -> crate::num::NonZero<usize> {}
    pub fn expose_provenance(self) -> crate::num::NonZero<usize> {}
    pub fn with_addr(self, addr: crate::num::NonZero<usize>) -> Self {}
    pub fn map_addr(self, f: impl FnOnce(crate::num::NonZero<usize>) -> crate::num::NonZero<usize>) -> Self {}
    pub fn as_ptr(self) -> *const T {}
    pub fn as_ref(&self) -> &T {}
    pub fn as_mut(&mut self) -> &mut T {}
    pub fn cast<U>(self) -> NonNull<U> {}
    pub fn offset(self, count: isize) -> Self {}
    pub fn byte_offset(self, count: isize) -> Self {}
    pub fn add(self, count: usize) -> Self {}
    pub fn byte_add(self, count: usize) -> Self {}
    pub fn sub(self, count: usize) -> Self {}
    pub fn byte_sub(self, count: usize) -> Self {}
    pub fn offset_from(self, origin: NonNull<T>) -> isize {}
    pub fn byte_offset_from<U>(self, origin: NonNull<U>) -> isize {}
    pub fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize {}
    pub fn byte_offset_from_unsigned<U>(self, origin: NonNull<U>) -> usize {}
    pub fn read(self) -> T {}
    pub fn read_volatile(self) -> T {}
    pub fn read_unaligned(self) -> T {}
    pub fn copy_to(self, dest: NonNull<T>, count: usize) {}
    pub fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize) {}
    pub fn copy_from(self, src: NonNull<T>, count: usize) {}
    pub fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize) {}
    pub fn drop_in_place(self) {}
    pub fn write(self, val: T) {}
    pub fn write_bytes(self, val: u8, count: usize) {}
    pub fn write_volatile(self, val: T) {}
    pub fn write_unaligned(self, val: T) {}
    pub fn replace(self, src: T) -> T {}
    pub fn swap(self, with: NonNull<T>) {}
    pub fn align_offset(self, align: usize) -> usize {}
    pub fn is_aligned(self) -> bool {}
}
impl<T> NonNull<[T]> {
    pub fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> Self {}
    pub fn len(self) -> usize {}
    pub fn is_empty(self) -> bool {}
}
impl<T> Clone for NonNull<T> {
    fn clone(&self) -> Self {}
}
impl<T> crate::fmt::Debug for NonNull<T> {}
impl<T> From<&mut T> for NonNull<T> {
    fn from(r: &mut T) -> Self {}
}
impl<T> From<&T> for NonNull<T> {
    fn from(r: &T) -> Self {}
}
}
