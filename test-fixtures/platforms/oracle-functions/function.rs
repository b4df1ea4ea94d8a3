//! A function with a state of its own, which is made once. The exit at the end belongs to the process.

use fdk::{Function, FunctionError, RuntimeContext};
use std::process;

struct Greeter {
    greeting: String,
}

fn start(context: &RuntimeContext) -> Result<Greeter, FunctionError> {
    let greeting = context.config().get("GREETING").cloned().unwrap_or_else(|| "Hello".to_owned());
    Ok(Greeter { greeting })
}

fn greet(greeter: &mut Greeter, name: String) -> Result<String, FunctionError> {
    if name.is_empty() {
        process::exit(3); //~ process-exit
    }
    std::thread::sleep(std::time::Duration::from_millis(500)); //~ sleep-in-handler
    Ok(format!("{}, {name}", greeter.greeting))
}

fn main() {
    let code = Function::new(start).run(greet);
    process::exit(code);
}
