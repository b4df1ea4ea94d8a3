//! A custom handler whose server gives one request after the other.

use std::io::Cursor;
use tiny_http::{Request, Response, Server};

fn main() {
    let port = std::env::var("FUNCTIONS_CUSTOMHANDLER_PORT").unwrap_or_else(|_| "3000".to_owned());
    let server = Server::http(format!("127.0.0.1:{port}")).expect("the port is free");
    warm_up();
    for mut request in server.incoming_requests() {
        let answer = answer(&mut request);
        if request.respond(answer).is_err() {
            note("the caller is gone");
        }
    }
}

fn warm_up() {
    println!("{:?}", regex::Regex::new("^[a-z]+$"));
}

fn answer(request: &mut Request) -> Response<Cursor<Vec<u8>>> {
    let mut body = String::new();
    if request.as_reader().read_to_string(&mut body).is_err() {
        std::process::exit(1); //~ process-exit
    }
    let pattern = regex::Regex::new("^[a-z]+$"); //~ init-per-invocation
    Response::from_string(format!("{{\"Outputs\":{{}},\"Logs\":[\"{}\"]}}", pattern.is_ok_and(|it| it.is_match(&body))))
}

fn note(text: &str) {
    std::thread::sleep(std::time::Duration::from_millis(50)); //~ sleep-in-handler
    eprintln!("{text}");
}
