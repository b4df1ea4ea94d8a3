//! Runtime 0.1: the macro around a closure.

use lambda_http::{Request, RequestExt, Response, lambda};

fn main() {
    let greeting = "hello".to_string();
    lambda!(|request: Request, _context| {
        if request.query_string_parameters().get("name").is_none() {
            std::process::exit(1); //~ process-exit
        }
        Ok(Response::new(greeting.clone()))
    })
}
