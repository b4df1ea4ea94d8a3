//! Renames, globs, re-exports, imports per scope, nested modules and shadowing.

use std::collections::HashMap as Map;
use std::thread::{self, sleep as rest};
use std::time::Duration;

use lambda_runtime::LambdaEvent;
use serde_json::Value;

mod tools {
    pub use self::inner::*;
    pub use std::fs::read_to_string as slurp;

    mod inner {
        pub fn sharpen() {}

        pub fn count() -> usize {
            super::super::base() //= crate::base
        }
    }

    pub mod prelude {
        pub use super::deep::cut;
        pub use std::process::exit as leave;
    }

    pub mod deep {
        pub fn cut() {}
    }
}

use tools::prelude::*;
use tools::{count, deep, slurp};

fn base() -> usize {
    1
}

fn sleep(_time: Duration) {}

#[tokio::main]
async fn main() -> Result<(), lambda_runtime::Error> {
    lambda_runtime::run(lambda_runtime::service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<usize, lambda_runtime::Error> {
    let short = Duration::from_millis(1); //= std::time::Duration::from_millis
    rest(short); //= std::thread::sleep
    thread::sleep(short); //= std::thread::sleep
    ::std::thread::sleep(short); //= std::thread::sleep
    sleep(short); //= crate::sleep
    self::sleep(short); //= crate::sleep
    crate::tools::sharpen(); //= crate::tools::inner::sharpen
    cut(); //= crate::tools::deep::cut
    deep::cut(); //= crate::tools::deep::cut
    let text = slurp("a")?; //= std::fs::read_to_string
    let mut map = Map::new(); //= std::collections::hash_map::HashMap::new
    map.insert(text, count()); //= std::collections::hash_map::HashMap::insert crate::tools::inner::count
    if event.payload.is_null() {
        leave(1); //= std::process::exit
    }
    {
        use std::thread::sleep;
        sleep(short); //= std::thread::sleep
    }
    local(short);
    let sleep = |_: Duration| ();
    sleep(short); //= !crate::sleep !std::thread::sleep
    Ok(map.len())
}

fn local(time: Duration) {
    use std::thread as tools;
    tools::sleep(time); //= std::thread::sleep
    fn sleep(_time: Duration) {}
    sleep(time); //= crate::sleep
}
