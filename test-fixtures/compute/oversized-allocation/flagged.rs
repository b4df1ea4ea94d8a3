//! More memory than any function has.

use std::collections::VecDeque;

use bytes::BytesMut;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

const GIB: usize = 1 << 30;
const CELLS: usize = 16 * GIB;

struct Grid {
    cells: Vec<u8>,
    rows: Vec<Vec<f32>>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    // Cold start has no more memory than a request.
    let queue: VecDeque<(u64, u64)> = VecDeque::with_capacity(GIB); //~ oversized-allocation "asks for 16384 MB at once, and an instance of AWS Lambda has 10240 MB at most"
    let queue = &queue;
    run(service_fn(|event: LambdaEvent<Value>| handler(event, queue.len()))).await
}

async fn handler(event: LambdaEvent<Value>, waiting: usize) -> Result<usize, Error> {
    let grid = grid();
    let mut seen = Vec::new();
    seen.resize(12_000_000_000, false); //~ oversized-allocation "11444 MB"
    seen[0] = event.payload.is_null();
    let mut text = String::new();
    text.reserve(20 * GIB); //~ oversized-allocation "20480 MB"
    text.push('x');
    let buffer = BytesMut::with_capacity(CELLS); //~ oversized-allocation "16384 MB"
    Ok(waiting + grid.cells.len() + grid.rows.len() + seen.len() + text.len() + buffer.len())
}

fn grid() -> Grid {
    Grid { cells: cells(), rows: rows() }
}

fn cells() -> Vec<u8> {
    vec![0; CELLS] //~ oversized-allocation "asks for 16384 MB"
}

fn rows() -> Vec<Vec<f32>> {
    let width = 1 << 20;
    // Each row fits, all of them do not.
    vec![vec![0.0_f32; width]; 4096] //~ oversized-allocation "16384 MB"
}
