//! A price service that bridges to async code by blocking, from within async code.

use std::sync::LazyLock;

use lambda_http::{Body, Error, Request, Response, service_fn};
use tokio::runtime::{Builder, Handle, Runtime};

static SIDE_RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(1).build().expect("threads can be started"));

struct Prices {
    base: u32,
}

impl Prices {
    async fn fetch(&self, sku: &str) -> u32 {
        self.base + sku.len() as u32
    }

    /// The synchronous face of `fetch`.
    fn fetch_now(&self, sku: &str) -> u32 {
        futures::executor::block_on(self.fetch(sku)) //~ block-on-in-async
    }

    fn on_side_runtime(&self, sku: String) -> u32 {
        let base = self.base;
        SIDE_RUNTIME.block_on(async move { base + sku.len() as u32 }) //~ block-on-in-async
    }

    fn on_current(&self, sku: &str) -> u32 {
        Handle::current().block_on(self.fetch(sku)) //~ block-on-in-async
    }
}

struct Basket<'a> {
    prices: &'a Prices,
    skus: Vec<String>,
}

impl Basket<'_> {
    fn total(&self) -> u32 {
        self.skus.iter().map(|sku| price_of(self.prices, sku)).sum()
    }
}

fn price_of(prices: &Prices, sku: &str) -> u32 {
    match sku.len() {
        0 => 0,
        1..=8 => prices.fetch_now(sku),
        9..=16 => prices.on_side_runtime(sku.to_owned()),
        _ => prices.on_current(sku),
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let prices = Prices { base: 100 };
    let prices = &prices;
    lambda_http::run(service_fn(move |request: Request| async move { quote(request, prices).await })).await
}

async fn quote(request: Request, prices: &Prices) -> Result<Response<Body>, Error> {
    let skus = std::str::from_utf8(request.body())?.lines().map(str::to_owned).collect();
    let basket = Basket { prices, skus };
    let total = basket.total();
    let shipping = shipping(total)?;
    let tax = futures::executor::block_on(async { total / 5 }); //~ block-on-in-async
    let customs = Handle::try_current()?.block_on(async move { total / 10 }); //~ block-on-in-async
    Ok(Response::new(format!("{}", total + shipping + tax + customs).into()))
}

fn shipping(total: u32) -> Result<u32, Error> {
    let runtime = Builder::new_current_thread().build()?; //~ runtime-per-invocation
    Ok(runtime.block_on(async move { if total > 5_000 { 0 } else { 490 } })) //~ block-on-in-async
}
