// env_logger.

#[derive(Default)]
#[otherwise(returns = "Builder")]
pub struct Builder;
pub struct Env;
pub fn init() {}
pub fn try_init() -> Result<(), log::SetLoggerError> {}
pub fn init_from_env<E>(env: E) {}
pub fn try_init_from_env<E>(env: E) -> Result<(), log::SetLoggerError> {}
pub fn builder() -> Builder {}
impl Builder {
    pub fn new() -> Builder {}
    pub fn from_env<E>(env: E) -> Self {}
    pub fn from_default_env() -> Self {}
    pub fn init(&mut self) {}
    pub fn try_init(&mut self) -> Result<(), log::SetLoggerError> {}
}
impl Env {
    pub fn new() -> Self {}
    pub fn default_filter_or<V>(self, default: V) -> Self {}
}
