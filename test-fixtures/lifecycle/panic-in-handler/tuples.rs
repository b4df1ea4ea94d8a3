//! Elements of tuples that functions give back, and collections that are extended with what a request brings.

use std::collections::HashMap;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;

#[derive(Deserialize)]
struct Order {
    customer: Option<String>,
    parameters: HashMap<String, String>,
    kind: Kind,
}

#[derive(Deserialize)]
enum Kind {
    Sale,
    Return,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Order>) -> Result<usize, Error> {
    let (order, limit) = parts(event.payload);
    let name = order.customer.as_deref().unwrap(); //~ panic-in-handler
    let limit = limit.unwrap();
    let (kind, _) = sorted(&order);
    match kind {
        Kind::Sale => println!("{name} buys up to {limit}"),
        Kind::Return => panic!("nothing comes back"), //~ panic-in-handler
    }
    let given = given(&order);
    let fixed = fixed();
    let size: usize = given.get("size").unwrap().parse()?; //~ panic-in-handler
    Ok(size + fixed.get("size").unwrap().len())
}

/// The second is the program's own word.
fn parts(order: Order) -> (Order, Option<usize>) {
    (order, Some(3))
}

fn sorted(order: &Order) -> (&Kind, usize) {
    (&order.kind, order.parameters.len())
}

fn given(order: &Order) -> HashMap<&str, &str> {
    let mut given = HashMap::new();
    given.extend(order.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    given
}

/// What is put in here is what is looked for.
fn fixed() -> HashMap<&'static str, &'static str> {
    let mut fixed = HashMap::new();
    fixed.insert("size", "large");
    fixed.extend([("colour", "red")]);
    fixed
}
