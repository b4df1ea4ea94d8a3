//! Traits with one implementation for production and doubles that no binary makes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use lambda_http::{Body, Error, Request, Response, run, service_fn};

#[async_trait]
pub trait Store: Send + Sync {
    async fn put(&self, key: String, value: String) -> Result<(), Error>;
}

pub trait Clock: Send + Sync {
    fn pause(&self);
}

pub struct Bucket {
    client: aws_sdk_s3::Client,
}

#[async_trait]
impl Store for Bucket {
    async fn put(&self, key: String, value: String) -> Result<(), Error> {
        self.client.put_object().bucket("values").key(key).body(value.into_bytes().into()).send().await?;
        Ok(())
    }
}

#[derive(Default)]
pub struct MemoryStore {
    values: Mutex<HashMap<String, String>>,
}

#[async_trait]
impl Store for MemoryStore {
    async fn put(&self, key: String, value: String) -> Result<(), Error> {
        tokio::time::sleep(Duration::from_millis(10)).await;
        self.values.lock().unwrap().insert(key, value);
        Ok(())
    }
}

pub struct NoClock;

impl Clock for NoClock {
    fn pause(&self) {}
}

pub struct WallClock;

impl Clock for WallClock {
    fn pause(&self) {
        std::thread::sleep(Duration::from_secs(1));
    }
}

pub struct Service {
    store: Arc<dyn Store>,
    clock: Box<dyn Clock>,
}

impl Service {
    pub async fn handle(&self, request: Request) -> Result<Response<Body>, Error> {
        self.clock.pause();
        let key = request.uri().path().to_owned();
        let value = std::str::from_utf8(request.body())?.to_owned();
        self.store.put(key, value).await?;
        Ok(Response::new(Body::Empty))
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_from_env().await;
    let store = Arc::new(Bucket { client: aws_sdk_s3::Client::new(&config) });
    let service = Service { store, clock: Box::new(NoClock) };
    run(service_fn(|request| service.handle(request))).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn keeps_what_it_gets() {
        let store = Arc::new(MemoryStore::default());
        let service = Service { store: store.clone(), clock: Box::new(WallClock) };
        service.handle(Request::default()).await.unwrap();
        assert_eq!(store.values.lock().unwrap().len(), 1);
    }
}
