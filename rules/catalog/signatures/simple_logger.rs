// simple_logger.

#[otherwise(returns = "SimpleLogger")]
pub struct SimpleLogger;
impl SimpleLogger {
    pub fn new() -> SimpleLogger {}
    pub fn init(self) -> Result<(), log::SetLoggerError> {}
}
pub fn init() -> Result<(), log::SetLoggerError> {}
pub fn init_utc() -> Result<(), log::SetLoggerError> {}
pub fn init_with_env() -> Result<(), log::SetLoggerError> {}
pub fn init_with_level(level: log::Level) -> Result<(), log::SetLoggerError> {}
