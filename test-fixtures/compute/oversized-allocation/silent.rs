//! Memory that fits, that is not known, or that may be refused.

use bytes::BytesMut;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

const GIB: usize = 1 << 30;

/// Takes no memory at all.
#[derive(Clone)]
struct Nothing;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<usize, Error> {
    // Whoever asks for so much has set so much.
    let large = vec![0_u8; 8 * GIB];
    let buffer = BytesMut::with_capacity(64 * 1024);
    let mut refused: Vec<u64> = Vec::new();
    let is_refused = refused.try_reserve(100 * GIB).is_err();
    let nothing = vec![Nothing; 100 * GIB];
    let units = vec![(); usize::MAX];
    let computed = vec![0_u8; event.payload.as_u64().unwrap_or_default() as usize];
    let shared: Vec<&[u8]> = vec![&large[..]; 1024];
    println!("{is_refused} {} {}", Vault.with_capacity(100 * GIB), (0..100 * GIB).len());
    Ok(large.len() + buffer.len() + nothing.len() + units.len() + computed.len() + shared.len() + table().len())
}

fn table() -> Vec<Vec<u32>> {
    let row = vec![0_u32; 1 << 20];
    let mut table = Vec::with_capacity(64);
    table.push(row);
    table
}

/// Where money is kept.
struct Vault;

impl Vault {
    fn with_capacity(&self, coins: usize) -> usize {
        coins
    }
}

/// Nobody calls it.
#[allow(dead_code)]
fn world() -> Vec<u64> {
    vec![0; 64 * GIB]
}
