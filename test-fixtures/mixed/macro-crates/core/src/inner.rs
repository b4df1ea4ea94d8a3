//! What stands behind `wait!`.

#[doc(hidden)]
#[macro_export]
macro_rules! inner_wait {
    ($seconds:literal) => {
        ::std::thread::sleep(::std::time::Duration::from_secs($seconds))
    };
}
