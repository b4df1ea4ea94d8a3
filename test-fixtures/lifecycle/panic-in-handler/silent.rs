//! Panics that cannot happen because of what is sent, and values that have been looked at.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{LazyLock, Mutex};

use lambda_http::{Body, Error, Request, RequestExt, Response, run, service_fn};
use serde_json::{Value, json};

static ROUTES: LazyLock<HashMap<&str, u32>> = LazyLock::new(|| serde_json::from_str(r#"{ "/": 1, "/cart": 2 }"#).expect("it is ours"));

/// What a request is about, beside what the program brings.
struct Task<'a> {
    path: &'a str,
    name: Option<&'a String>,
}

struct Shop {
    names: Vec<String>,
    last: Mutex<Option<u32>>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    // A function that is not configured ends here.
    let text = std::fs::read_to_string("shop.json").unwrap();
    let names: Vec<String> = serde_json::from_str(&text).expect("a list of names");
    let limit = std::env::var("LIMIT").expect("LIMIT is set");
    println!("up to {limit}");
    let shop = Shop { names, last: Mutex::new(None) };
    run(service_fn(|request: Request| serve(request, &shop))).await
}

async fn serve(request: Request, shop: &Shop) -> Result<Response<Body>, Error> {
    let one = NonZeroU32::new(1).unwrap();
    let route = ROUTES["/"] + ROUTES.get("/cart").copied().unwrap();
    // The first piece of a split is always there, and the lock is poisoned by a panic of our own alone.
    let path = request.uri().path().split('/').next().unwrap();
    let seen = shop.last.lock().unwrap().is_some();
    // JSON is read by index without a panic.
    let body: Value = serde_json::from_slice(request.body().as_ref()).unwrap_or_default();
    let city = body["address"]["city"].as_str().unwrap_or("nowhere");
    // What a layer has put there is the program's own.
    let user = request.extensions().get::<String>().unwrap();
    let parts: Vec<&str> = path.split('.').collect();
    let (stem, kind) = if parts.len() > 1 { (parts[0], parts[1]) } else { (parts[0], "") };
    let text = serde_json::to_string(&json!({ "stem": stem, "kind": kind, "city": city, "user": user })).unwrap();
    let sum = checked(&request)? + judged(&request).unwrap_or_default() + first(&shop.names) + size(city) + pairs(&[one.get(), route]);
    println!("{} of {}", path, about(&Task { path, name: shop.names.first() }));
    let token = request.headers().get("x-token").map(|value| value.to_str().unwrap_or_default());
    if token.is_none() {
        return Ok(Response::builder().status(401).body(Body::Empty).unwrap());
    }
    println!("{} {sum} {seen} {}", token.unwrap(), weekday(sum));
    Ok(Response::builder().status(200).header("x-city", city).body(text.into()).unwrap())
}

fn about(task: &Task<'_>) -> String {
    format!("{}: {}", task.path, task.name.unwrap())
}

/// Looks, then takes.
fn checked(request: &Request) -> Result<usize, Error> {
    let parameters = request.query_string_parameters();
    let name = parameters.first("name");
    if name.is_none() {
        return Err("who?".into());
    }
    let name = name.unwrap();
    let digits: Vec<u32> = name.chars().filter_map(|c| c.to_digit(10)).collect();
    validate(&digits)?;
    let mut sum = digits[0];
    for at in 0..digits.len() {
        sum += digits[at];
    }
    Ok(sum as usize + usize::from(name.len() > 2 && name.as_bytes()[2] == b'-'))
}

/// Keeps the verdict, and looks at that.
fn judged(request: &Request) -> Option<usize> {
    let digits: Vec<u32> = request.uri().path().chars().filter_map(|c| c.to_digit(10)).collect();
    let verdict = validate(&digits);
    if verdict.is_err() {
        return None;
    }
    let id = request.headers().get("x-id");
    let is_there = id.is_some();
    let known = if is_there { id.unwrap().len() } else { 0 };
    Some(digits[1] as usize + known)
}

fn validate(digits: &[u32]) -> Result<(), Error> {
    if digits.is_empty() { Err("no digits".into()) } else { Ok(()) }
}

/// What cold start made is the program's own.
fn first(names: &[String]) -> usize {
    names.first().unwrap().len() + names[1].len()
}

/// An index that is computed from what it is an index into.
fn size(city: &str) -> usize {
    let half = city.len() / 2;
    city[..half].len() + city[city.len().min(3)..].len()
}

fn pairs(numbers: &[u32]) -> usize {
    numbers.windows(2).map(|pair| (pair[0] + pair[1]) as usize).sum()
}

fn weekday(number: usize) -> &'static str {
    match number % 2 {
        0 => "even",
        1 => "odd",
        _ => unreachable!("a rest is smaller"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_panic() {
        let request = Request::default();
        let name = request.headers().get("x-name").unwrap();
        assert_eq!(name.to_str().unwrap(), "me");
    }
}
