//! Results of futures and of `?`: async functions, blocks, boxed futures, joins, races, tasks and streams.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use async_trait::async_trait;
use futures::StreamExt;
use lambda_runtime::{Error, LambdaEvent};
use serde_json::Value;
use tokio::time::{sleep, timeout};

struct Parcel {
    weight: u32,
}

impl Parcel {
    fn weigh(&self) -> u32 {
        self.weight
    }
}

#[async_trait]
trait Post {
    async fn deliver(&self) -> Result<Parcel, Error>;
}

struct Courier;

#[async_trait]
impl Post for Courier {
    async fn deliver(&self) -> Result<Parcel, Error> {
        sleep(Duration::from_millis(1)).await; //= tokio::time::sleep
        fetch(1).await //= crate::fetch
    }
}

async fn fetch(weight: u32) -> Result<Parcel, Error> {
    Ok(Parcel { weight })
}

fn boxed() -> Pin<Box<dyn Future<Output = Parcel> + Send>> {
    Box::pin(async { Parcel { weight: 2 } })
}

fn lazy() -> impl Future<Output = Result<Parcel, Error>> {
    fetch(3) //= crate::fetch
}

#[tokio::main]
async fn main() -> Result<(), lambda_runtime::Error> {
    lambda_runtime::run(lambda_runtime::service_fn(handler)).await
}

async fn handler(_event: LambdaEvent<Value>) -> Result<u32, Error> {
    let first = fetch(1).await?.weigh(); //= crate::fetch crate::Parcel::weigh
    let second = boxed().await.weigh(); //= crate::boxed crate::Parcel::weigh
    let third = lazy().await?.weigh(); //= crate::lazy crate::Parcel::weigh
    let fourth = Courier.deliver().await?.weigh(); //= crate::Courier::deliver crate::Parcel::weigh
    let block = async { fetch(5).await }; //= crate::fetch
    let fifth = block.await?.weigh(); //= crate::Parcel::weigh
    let (left, right) = tokio::join!(fetch(6), boxed()); //= crate::fetch crate::boxed
    let sixth = left?.weigh() + right.weigh(); //= crate::Parcel::weigh
    let task = tokio::spawn(fetch(7)); //= tokio::task::spawn crate::fetch
    let seventh = task.await??.weigh(); //= crate::Parcel::weigh
    let limited = timeout(Duration::from_secs(1), fetch(8)).await??; //= tokio::time::timeout crate::fetch
    let eighth = limited.weigh(); //= crate::Parcel::weigh
    let raced = tokio::select! {
        parcel = fetch(9) => parcel?, //= crate::fetch
        parcel = boxed() => parcel, //= crate::boxed
    };
    let mut stream = futures::stream::iter([raced]);
    let mut ninth = 0;
    while let Some(parcel) = stream.next().await {
        ninth += parcel.weigh(); //= crate::Parcel::weigh
    }
    Ok(first + second + third + fourth + fifth + sixth + seventh + eighth + ninth)
}
