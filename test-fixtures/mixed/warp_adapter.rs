//! Warp behind an adapter: handlers are what filters map with.

use warp::Filter;

#[tokio::main]
async fn main() {
    let hello = warp::path!("hello" / String).map(greet);
    let sum = warp::path!("sum" / u32 / u32).and_then(add);
    warp_lambda::run(warp::service(hello.or(sum))).await.expect("the runtime starts");
}

fn greet(name: String) -> String {
    if name.is_empty() {
        std::process::exit(1); //~? process-exit: the type of a filter made by `warp::path!` is not known
    }
    format!("hello {name}")
}

async fn add(left: u32, right: u32) -> Result<String, warp::Rejection> {
    match left.checked_add(right) {
        Some(sum) => Ok(sum.to_string()),
        None => std::process::exit(1), //~? process-exit: the type of a filter made by `warp::path!` is not known
    }
}
