//! `main` and the handlers are made by a macro of the project: what it adds is found at its call, what it is given where that stands.

use lambda_runtime::{Error, LambdaEvent};
use serde_json::Value;

macro_rules! function {
    (main $handler:ident => $body:block) => {
        function! { @main $handler }

        async fn $handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
            let started = std::time::Instant::now();
            prepare(&event).await;
            let answer = $body;
            report(started).await;
            answer
        }
    };
    (@main $handler:ident) => {
        #[tokio::main]
        async fn main() -> Result<(), Error> {
            lambda_runtime::run(lambda_runtime::service_fn($handler)).await
        }
    };
}

macro_rules! helpers {
    ($($name:ident($($arg:ident: $ty:ty),*) $body:block)+) => {
        $(async fn $name($($arg: $ty),*) $body)+
    };
}

macro_rules! quits {
    ($name:ident, $code:literal) => {
        fn $name() -> ! {
            std::process::exit($code)
        }
    };
}

helpers! {
    prepare(event: &LambdaEvent<Value>) {
        if event.payload.is_null() {
            std::process::exit(1); //~ process-exit
        }
    }
    report(started: std::time::Instant) {
        println!("{:?}", started.elapsed());
    }
}

quits!(give_up, 2); //~ process-exit

function! {
    main handle => {
        std::fs::read("/opt/table").ok(); //~ blocking-call-in-async
        give_up()
    }
}
