// std: `error`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod error {
pub trait Error: crate::fmt::Debug + crate::fmt::Display {
    fn source(&self) -> Option<&dyn Error> {}
    fn description(&self) -> &str {}
    fn cause(&self) -> Option<&dyn Error> {}
}
impl dyn Error {
    pub fn is<T: Error>(&self) -> bool {}
    pub fn downcast_ref<T: Error>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> {}
}
impl dyn Error + Send {
    pub fn is<T: Error>(&self) -> bool {}
    pub fn downcast_ref<T: Error>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> {}
}
impl dyn Error + Send + Sync {
    pub fn is<T: Error>(&self) -> bool {}
    pub fn downcast_ref<T: Error>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> {}
}
impl<T: Error> Error for &T {}
impl dyn Error {
    pub fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> {}
}
impl dyn Error + Send {
    pub fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>> {}
}
impl dyn Error + Send + Sync {
    pub fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<Self>> {}
}
}
