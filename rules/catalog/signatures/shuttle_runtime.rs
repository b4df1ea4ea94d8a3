// shuttle_runtime 0.57.

pub use tokio;
#[derive(Debug)]
pub enum Error {
    Io(std::io::Error),
    Database(String),
    BuildPanic(String),
    BindPanic(String),
    Custom(CustomError),
}
pub type CustomError = anyhow::Error;
#[derive(Clone)]
pub struct SecretStore;
impl SecretStore {
    pub fn get(&self, key: &str) -> Option<String> {}
}
pub trait Service {
    async fn bind(self, addr: std::net::SocketAddr) -> Result<(), Error>;
}
