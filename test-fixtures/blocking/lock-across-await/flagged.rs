//! A board of offers whose locks are held while other services are asked.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, RwLock};
use std::time::Duration;

use dashmap::DashMap;
use lambda_http::{Body, Error, Request, Response, run, service_fn};

struct Board {
    http: reqwest::Client,
    offers: Mutex<HashMap<String, String>>,
    spares: Mutex<HashMap<String, String>>,
    queue: parking_lot::Mutex<Vec<String>>,
    routes: RwLock<Vec<String>>,
    hits: DashMap<String, u64>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    let board = Board {
        http,
        offers: Mutex::default(),
        queue: parking_lot::Mutex::new(Vec::new()),
        routes: RwLock::default(),
        hits: DashMap::new(),
    };
    run(service_fn(|request: Request| serve(request, &board))).await
}

async fn serve(request: Request, board: &Board) -> Result<Response<Body>, Error> {
    let path = request.uri().path().to_owned();
    let offer = board.offer(&path).await?;
    board.forward(&path).await?;
    board.drain().await?;
    board.visit(&path).await?;
    board.replace(&path).await?;
    let notes = RefCell::new(vec![offer]);
    board.note(&notes).await?;
    Ok(Response::new(notes.borrow().join("\n").into()))
}

impl Board {
    /// The guard is named and lives as long as the function.
    async fn offer(&self, path: &str) -> Result<String, Error> {
        let mut offers = self.offers.lock().unwrap(); //~ lock-across-await "blocks the thread"
        if let Some(offer) = offers.get(path) {
            return Ok(offer.clone());
        }
        let offer = self.ask(path).await?;
        offers.insert(path.to_owned(), offer.clone()); //~ shared-mutable-state
        Ok(offer)
    }

    async fn ask(&self, path: &str) -> Result<String, reqwest::Error> {
        self.http.get(format!("https://offers.example.com{path}")).send().await?.text().await
    }

    /// The guard has no name: it lives as long as the statement that asks.
    async fn forward(&self, path: &str) -> Result<String, Error> {
        let answer = self.send(self.routes.read().unwrap().first().cloned().unwrap_or_default(), path).await?; //~ lock-across-await
        Ok(answer)
    }

    async fn send(&self, route: String, path: &str) -> Result<String, Error> {
        Ok(self.http.get(format!("{route}{path}")).send().await?.text().await?)
    }

    /// What a `while let` looks at is held during each turn.
    async fn drain(&self) -> Result<(), Error> {
        while let Some(path) = self.queue.lock().pop() { //~ lock-across-await shared-mutable-state
            self.ask(&path).await?;
        }
        Ok(())
    }

    /// A reference into the map keeps its shard locked.
    async fn visit(&self, path: &str) -> Result<(), Error> {
        if let Some(hits) = self.hits.get(path) { //~ lock-across-await
            self.http.post("https://hits.example.com").body(hits.to_string()).send().await?;
        }
        for route in self.routes.write().unwrap().drain(..) { //~ lock-across-await shared-mutable-state
            self.ask(&route).await?;
        }
        Ok(())
    }

    /// The guard comes from a function of ours, through a `match`, and is dropped too late.
    async fn replace(&self, path: &str) -> Result<(), Error> {
        let mut offers = match self.locked() { //~ lock-across-await
            Ok(offers) => offers,
            Err(message) => return Err(message.into()),
        };
        let (offer, copy) = tokio::join!(self.ask(path), self.ask("/copy"));
        offers.insert(path.to_owned(), format!("{}{}", offer?, copy?)); //~ shared-mutable-state
        drop(offers);
        Ok(())
    }

    fn locked(&self) -> Result<MutexGuard<'_, HashMap<String, String>>, String> {
        self.spares.lock().map_err(|error| error.to_string())
    }

    /// Whoever borrows meanwhile panics.
    async fn note(&self, notes: &RefCell<Vec<String>>) -> Result<(), Error> {
        let first = &notes.borrow()[0]; //~ lock-across-await "panics"
        self.http.post("https://notes.example.com").body(first.clone()).send().await?;
        notes.borrow_mut().push(self.ask("/note").await?); //~ lock-across-await
        Ok(())
    }
}
