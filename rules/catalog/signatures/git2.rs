// git2.

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
pub struct Repository;
pub struct Remote;
#[otherwise(returns = "&mut FetchOptions")]
pub struct FetchOptions;
impl Repository {
    pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Repository, Error> {}
    pub fn init<P: AsRef<std::path::Path>>(path: P) -> Result<Repository, Error> {}
    pub fn clone<P: AsRef<std::path::Path>>(url: &str, into: P) -> Result<Repository, Error> {}
    pub fn clone_recurse<P: AsRef<std::path::Path>>(url: &str, into: P) -> Result<Repository, Error> {}
    pub fn find_remote(&self, name: &str) -> Result<Remote, Error> {}
}
impl Remote {
    pub fn connect(&mut self, dir: Direction) -> Result<(), Error> {}
    pub fn connect_auth(&mut self, dir: Direction, cb: Option<()>, proxy_options: Option<()>) -> Result<(), Error> {}
    pub fn fetch<S>(&mut self, refspecs: &[S], opts: Option<&mut FetchOptions>, reflog_msg: Option<&str>) -> Result<(), Error> {}
    pub fn download<S>(&mut self, specs: &[S], opts: Option<&mut FetchOptions>) -> Result<(), Error> {}
    pub fn push<S>(&mut self, refspecs: &[S], opts: Option<&mut PushOptions>) -> Result<(), Error> {}
}
pub enum Direction {
    Fetch,
    Push,
}
pub struct PushOptions;
pub mod build {
    #[otherwise(returns = "&mut RepoBuilder")]
    pub struct RepoBuilder;
    impl RepoBuilder {
        pub fn new() -> Self {}
        pub fn clone(&mut self, url: &str, into: &std::path::Path) -> Result<super::Repository, super::Error> {}
    }
}
