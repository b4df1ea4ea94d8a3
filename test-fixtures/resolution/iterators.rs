//! Elements of collections and iterators keep their type through adaptors, loops and patterns.

use std::collections::{BTreeMap, HashMap};

use lambda_runtime::LambdaEvent;
use serde_json::Value;

#[derive(Clone)]
struct Seed {
    weight: u32,
}

impl Seed {
    fn weigh(&self) -> u32 {
        self.weight
    }

    fn plant(self) -> u32 {
        self.weight
    }
}

struct Packet {
    seeds: Vec<Seed>,
}

impl Packet {
    fn seeds(&self) -> impl Iterator<Item = &Seed> {
        self.seeds.iter()
    }
}

struct Countdown(u32);

impl Iterator for Countdown {
    type Item = Seed;

    fn next(&mut self) -> Option<Seed> {
        self.0 = self.0.checked_sub(1)?;
        Some(Seed { weight: self.0 })
    }
}

#[tokio::main]
async fn main() -> Result<(), lambda_runtime::Error> {
    lambda_runtime::run(lambda_runtime::service_fn(handler)).await
}

async fn handler(_event: LambdaEvent<Value>) -> Result<u32, lambda_runtime::Error> {
    let packet = Packet { seeds: vec![Seed { weight: 1 }, Seed { weight: 2 }] };
    let mut total = 0;
    for seed in &packet.seeds {
        total += seed.weigh(); //= crate::Seed::weigh
    }
    let seeds = packet.seeds(); //= crate::Packet::seeds
    for seed in seeds {
        total += seed.weigh(); //= crate::Seed::weigh
    }
    for (at, seed) in packet.seeds.iter().enumerate().skip(1) {
        total += seed.weigh() + at as u32; //= crate::Seed::weigh
    }
    for seed in Countdown(3) {
        total += seed.plant(); //= crate::Seed::plant
    }
    total += packet.seeds().map(|seed| seed.weigh()).sum::<u32>(); //= crate::Packet::seeds crate::Seed::weigh
    total += packet.seeds.iter().filter(|seed| seed.weigh() > 1).map(Seed::weigh).max().unwrap_or(0); //= crate::Seed::weigh
    let heavy: Vec<Seed> = packet.seeds.iter().filter(|seed| seed.weight > 1).cloned().collect();
    total += heavy.first().map_or(0, |seed| seed.weigh()); //= crate::Seed::weigh
    total += heavy[0].weigh(); //= crate::Seed::weigh
    let by_weight: HashMap<u32, Seed> = heavy.into_iter().map(|seed| (seed.weigh(), seed)).collect(); //= crate::Seed::weigh
    for (weight, seed) in &by_weight {
        total += weight + seed.weigh(); //= crate::Seed::weigh
    }
    total += by_weight.values().map(|seed| seed.weigh()).sum::<u32>(); //= crate::Seed::weigh
    let grouped: BTreeMap<bool, Vec<Seed>> = BTreeMap::new();
    if let Some(seeds) = grouped.get(&true) {
        total += seeds.iter().fold(0, |sum, seed| sum + seed.weigh()); //= crate::Seed::weigh
    }
    while let Some(seed) = packet.seeds.clone().pop() {
        return Ok(total + seed.plant()); //= crate::Seed::plant
    }
    Ok(total)
}
