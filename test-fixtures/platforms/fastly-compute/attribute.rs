//! The attribute: `main` gets the request and gives the response.

use fastly::{Error, Request, Response};

#[fastly::main]
fn main(request: Request) -> Result<Response, Error> {
    let pattern = regex::Regex::new("^/[a-z]*$")?;
    if !pattern.is_match(request.get_path()) {
        std::process::exit(1); //~ process-exit
    }
    let answer = Request::get("https://origin.example").send("origin")?;
    Ok(answer.with_header("x-path", request.get_path()))
}
