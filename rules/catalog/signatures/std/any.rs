// std: `any`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod any {
pub trait Any {
    fn type_id(&self) -> TypeId;
}
#[derive(Copy, PartialOrd, Ord)] pub struct TypeId;
pub fn type_name<T>() -> &str {}
pub fn type_name_of_val<T>(_val: &T) -> &str {}
impl<T> Any for T {
    fn type_id(&self) -> TypeId {}
}
impl crate::fmt::Debug for dyn Any {}
impl crate::fmt::Debug for dyn Any + Send {}
impl crate::fmt::Debug for dyn Any + Send + Sync {}
impl dyn Any {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}
impl dyn Any + Send {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}
impl dyn Any + Send + Sync {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}
impl TypeId {
    pub fn of<T>() -> TypeId {}
}
impl crate::fmt::Debug for TypeId {}
}
