//! What all functions of the house share: their `main`, and how they give up.

#[macro_use]
mod inner;

pub fn stop(code: i32) -> ! {
    std::process::exit(code) //~ process-exit
}

#[macro_export]
macro_rules! lambda {
    ($handler:expr) => {
        #[tokio::main]
        async fn main() -> Result<(), ::lambda_runtime::Error> {
            ::lambda_runtime::run(::lambda_runtime::service_fn($handler)).await
        }
    };
}

#[macro_export]
macro_rules! give_up {
    ($code:expr) => {
        $crate::stop($code)
    };
}

#[macro_export]
macro_rules! wait {
    () => {
        $crate::wait!(1)
    };
    ($seconds:literal) => {
        $crate::inner_wait!($seconds)
    };
}
