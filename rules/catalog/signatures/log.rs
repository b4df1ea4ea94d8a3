// log.

#[derive(Clone, Copy, Debug)]
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
#[derive(Clone, Copy, Debug)]
pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
#[derive(Debug)]
pub struct SetLoggerError;
pub trait Log {}
pub fn set_max_level(level: LevelFilter) {}
pub fn set_logger(logger: &dyn Log) -> Result<(), SetLoggerError> {}
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError> {}
