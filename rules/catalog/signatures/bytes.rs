// bytes.

#[derive(Clone, Debug, Default)]
pub struct Bytes;
#[derive(Clone, Debug, Default)]
pub struct BytesMut;
pub trait Buf {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn advance(&mut self, cnt: usize);
    fn has_remaining(&self) -> bool {}
    fn get_u8(&mut self) -> u8 {}
    fn reader(self) -> Reader<Self> where Self: Sized {}
    fn copy_to_bytes(&mut self, len: usize) -> Bytes {}
}
pub struct Reader<B>(B);
impl<B: Buf> std::io::Read for Reader<B> {
    fn read(&mut self, dst: &mut [u8]) -> std::io::Result<usize> {}
}
pub trait BufMut {
    fn put<T: Buf>(&mut self, src: T) {}
    fn put_slice(&mut self, src: &[u8]) {}
    fn put_u8(&mut self, n: u8) {}
}
impl Buf for Bytes {}
impl BufMut for BytesMut {}
impl Bytes {
    pub const fn new() -> Self {}
    pub const fn from_static(bytes: &[u8]) -> Self {}
    pub fn copy_from_slice(data: &[u8]) -> Self {}
    pub const fn len(&self) -> usize {}
    pub const fn is_empty(&self) -> bool {}
    pub fn slice(&self, range: impl std::ops::RangeBounds<usize>) -> Self {}
}
impl BytesMut {
    pub fn new() -> BytesMut {}
    pub fn with_capacity(capacity: usize) -> BytesMut {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn freeze(self) -> Bytes {}
    pub fn extend_from_slice(&mut self, extend: &[u8]) {}
    pub fn clear(&mut self) {}
}
impl std::ops::Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl std::ops::Deref for BytesMut {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {}
}
impl From<Vec<u8>> for Bytes {
    fn from(vec: Vec<u8>) -> Bytes {}
}
impl From<String> for Bytes {
    fn from(s: String) -> Bytes {}
}
impl From<&str> for Bytes {
    fn from(s: &str) -> Bytes {}
}
