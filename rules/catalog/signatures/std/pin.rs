// std: `pin`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod pin {
#[derive(Copy, Clone)] pub struct Pin<Ptr>;
impl<Ptr: crate::ops::Deref> Pin<Ptr> {
    pub fn new(pointer: Ptr) -> Pin<Ptr> {}
    pub fn into_inner(pin: Pin<Ptr>) -> Ptr {}
}
impl<Ptr: crate::ops::Deref> Pin<Ptr> {
    pub fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
    pub fn as_ref(&self) -> Pin<&Ptr::Target> where Ptr: crate::ops::Deref {}
}
impl<Ptr: crate::ops::DerefMut> Pin<Ptr> {
    pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> where Ptr: crate::ops::DerefMut {}
    pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target> where Ptr: crate::ops::DerefMut {}
    pub fn set(&mut self, value: Ptr::Target) {}
}
impl<Ptr: crate::ops::Deref> Pin<Ptr> {
    pub fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {}
}
impl<T> Pin<&T> {
    pub fn map_unchecked<U, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&U> {}
    pub fn get_ref(self) -> &T {}
}
impl<T> Pin<&mut T> {
    pub fn into_ref(self) -> Pin<&T> {}
    pub fn get_mut(self) -> &mut T {}
    pub fn get_unchecked_mut(self) -> &mut T {}
    pub fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&mut U> {}
}
impl<T> Pin<&T> {
    pub fn static_ref(r: &T) -> Pin<&T> {}
}
impl<T> Pin<&mut T> {
    pub fn static_mut(r: &mut T) -> Pin<&mut T> {}
}
impl<Ptr: crate::ops::Deref> crate::ops::Deref for Pin<Ptr> {
    type Target = Ptr::Target;
    fn deref(&self) -> &Ptr::Target {}
}
impl<Ptr: crate::ops::Deref> crate::ops::DerefMut for Pin<Ptr> where crate::pin::helper::PinHelper<Ptr>: crate::pin::helper::PinDerefMutHelper<Target = Self::Target> {
    fn deref_mut(&mut self) -> &mut Ptr::Target {}
}
impl<Ptr: crate::fmt::Debug> crate::fmt::Debug for Pin<Ptr> {}
impl<Ptr: crate::fmt::Display> crate::fmt::Display for Pin<Ptr> {}
impl<T> Default for Pin<crate::sync::Arc<T>> where crate::sync::Arc<T>: Default {
    fn default() -> Self {}
}
impl<P: crate::ops::DerefMut> Future for Pin<P> where P::Target: Future {
    type Output = <<P as crate::ops::Deref>::Target as Future>::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut crate::task::Context) -> crate::task::Poll<Self::Output> {}
}
impl<T> From<Box<T>> for Pin<Box<T>> {
    fn from(boxed: Box<T>) -> Self {}
}
impl<T> Default for Pin<Box<T>> where Box<T>: Default {
    fn default() -> Self {}
}
impl<T> Default for Pin<crate::rc::Rc<T>> where crate::rc::Rc<T>: Default {
    fn default() -> Self {}
}
pub mod helper {
pub struct PinHelper<Ptr>;
pub trait PinDerefMutHelper {
    type Target;
    fn deref_mut(&mut self) -> &mut Self::Target;
}
impl<Ptr: crate::ops::DerefMut> PinDerefMutHelper for PinHelper<Ptr> {
    type Target = Ptr::Target;
    fn deref_mut(&mut self) -> &mut Ptr::Target {}
}
}
}
