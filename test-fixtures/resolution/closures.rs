//! Closures: called, passed, returned, stored and given as paths; their parameters typed by what expects them.

use std::sync::OnceLock;

use lambda_runtime::LambdaEvent;
use serde_json::Value;

struct Door {
    number: u32,
}

impl Door {
    fn knock(&self) -> u32 {
        self.number
    }

    fn open(number: u32) -> Door {
        Door { number }
    }
}

struct Hall {
    greet: fn(u32) -> Door,
    listen: Box<dyn Fn(&Door) -> u32 + Send + Sync>,
}

fn with_door<R>(visit: impl FnOnce(&Door) -> R) -> R {
    visit(&Door::open(1)) //= crate::Door::open
}

fn each<F>(visit: F)
where
    F: Fn(Door) -> u32,
{
    visit(Door { number: 2 });
}

fn counter() -> impl FnMut() -> u32 {
    let mut count = 0;
    move || {
        count += 1;
        step(count) //= crate::step
    }
}

fn step(count: u32) -> u32 {
    count
}

fn fill() -> Door {
    Door::open(4) //= crate::Door::open
}

#[tokio::main]
async fn main() -> Result<(), lambda_runtime::Error> {
    lambda_runtime::run(lambda_runtime::service_fn(handler)).await
}

async fn handler(_event: LambdaEvent<Value>) -> Result<u32, lambda_runtime::Error> {
    static DOOR: OnceLock<Door> = OnceLock::new();
    let first = with_door(|door| door.knock()); //= crate::with_door crate::Door::knock
    with_door(Door::knock); //= crate::with_door
    each(|door| door.knock()); //= crate::each crate::Door::knock
    let mut count = counter(); //= crate::counter
    let second = count() + count();
    let door = DOOR.get_or_init(fill); //= std::sync::OnceLock::get_or_init
    let knock = |door: &Door| door.knock(); //= crate::Door::knock
    let hall = Hall { greet: Door::open, listen: Box::new(|door| door.knock()) }; //= crate::Door::knock
    let third = (hall.listen)(&(hall.greet)(5));
    let made = Some(3).map(Door::open).map(|door| door.knock()); //= crate::Door::knock
    Ok(first + second + third + knock(door) + made.unwrap_or(0))
}
