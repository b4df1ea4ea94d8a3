// rocket 0.5.

pub struct Build;
pub struct Ignite;
pub struct Rocket<P>(P);
#[derive(Debug)]
pub struct Error;
#[derive(Clone, Debug)]
pub struct Route;
pub fn build() -> Rocket<Build> {}
pub fn ignite() -> Rocket<Build> {}
pub fn custom<T>(provider: T) -> Rocket<Build> {}
impl<P> Rocket<P> {
    pub fn mount<B, R>(self, base: B, routes: R) -> Self {}
    pub fn register<B, C>(self, base: B, catchers: C) -> Self {}
    pub fn manage<T>(self, state: T) -> Self {}
    pub fn attach<F>(self, fairing: F) -> Self {}
    pub fn configure<T>(self, provider: T) -> Self {}
    pub async fn launch(self) -> Result<Rocket<Ignite>, Error> {}
}
pub struct State<T> {
    value: T,
}
impl<T> State<T> {
    pub fn inner(&self) -> &T {}
}
impl<T> std::ops::Deref for State<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
