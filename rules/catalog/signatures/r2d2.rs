// r2d2.

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
pub trait ManageConnection {
    type Connection;
    type Error;
}
pub struct Pool<M: ManageConnection>(M);
#[otherwise(returns = "Builder<M>")]
pub struct Builder<M: ManageConnection>(M);
pub struct PooledConnection<M: ManageConnection>(M);
impl<M: ManageConnection> Clone for Pool<M> {
    fn clone(&self) -> Pool<M> {}
}
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Self {}
    pub fn max_size(self, max_size: u32) -> Builder<M> {}
    pub fn connection_timeout(self, connection_timeout: std::time::Duration) -> Builder<M> {}
    pub fn build(self, manager: M) -> Result<Pool<M>, Error> {}
    pub fn build_unchecked(self, manager: M) -> Pool<M> {}
}
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M> {}
    pub fn get(&self) -> Result<PooledConnection<M>, Error> {}
    pub fn new(manager: M) -> Result<Pool<M>, Error> {}
    pub fn get_timeout(&self, timeout: std::time::Duration) -> Result<PooledConnection<M>, Error> {}
    pub fn try_get(&self) -> Option<PooledConnection<M>> {}
}
impl<M: ManageConnection> std::ops::Deref for PooledConnection<M> {
    type Target = M::Connection;
    fn deref(&self) -> &Self::Target {}
}
impl<M: ManageConnection> std::ops::DerefMut for PooledConnection<M> {
    fn deref_mut(&mut self) -> &mut Self::Target {}
}
