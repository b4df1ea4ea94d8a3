// std: `alloc`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod alloc {
pub trait GlobalAlloc {
    fn alloc(&self, layout: Layout) -> *const u8;
    fn dealloc(&self, ptr: *const u8, layout: Layout);
    fn alloc_zeroed(&self, layout: Layout) -> *const u8 {}
    fn realloc(&self, ptr: *const u8, layout: Layout, new_size: usize) -> *const u8 {}
}
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)] pub struct Layout;
pub type LayoutErr = LayoutError;
#[derive(Clone, PartialEq, Eq, Debug)] pub struct LayoutError;
pub fn alloc(layout: Layout) -> *const u8 {}
pub fn dealloc(ptr: *const u8, layout: Layout) {}
pub fn realloc(ptr: *const u8, layout: Layout, new_size: usize) -> *const u8 {}
pub fn alloc_zeroed(layout: Layout) -> *const u8 {}
pub fn handle_alloc_error(layout: Layout) -> ! {}
#[derive(Debug, Default, Copy, Clone)] pub struct System;
impl Layout {
    pub fn from_size_align(size: usize, align: usize) -> Result<Self, LayoutError> {}
    pub fn from_size_align_unchecked(size: usize, align: usize) -> Self {}
    pub fn size(&self) -> usize {}
    pub fn align(&self) -> usize {}
    pub fn new<T>() -> Self {}
    pub fn for_value<T>(t: &T) -> Self {}
    pub fn dangling_ptr(&self) -> crate::ptr::NonNull<u8> {}
    pub fn align_to(&self, align: usize) -> Result<Self, LayoutError> {}
    pub fn pad_to_align(&self) -> Layout {}
    pub fn repeat(&self, n: usize) -> Result<(Self, usize), LayoutError> {}
    pub fn extend(&self, next: Self) -> Result<(Self, usize), LayoutError> {}
    pub fn repeat_packed(&self, n: usize) -> Result<Self, LayoutError> {}
    pub fn extend_packed(&self, next: Self) -> Result<Self, LayoutError> {}
    pub fn array<T>(n: usize) -> Result<Self, LayoutError> {}
}
impl crate::error::Error for LayoutError {}
impl crate::fmt::Display for LayoutError {}
impl GlobalAlloc for System {
    fn alloc(&self, layout: Layout) -> *const u8 {}
    fn dealloc(&self, ptr: *const u8, _layout: Layout) {}
}
}
