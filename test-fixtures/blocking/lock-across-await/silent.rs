//! Locks that are given back before anything is waited for, or that may be held meanwhile.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, RwLock};
use std::time::Duration;

use dashmap::DashMap;
use lambda_http::{Body, Error, Request, Response, run, service_fn};

struct Board {
    http: reqwest::Client,
    offers: Mutex<HashMap<String, String>>,
    routes: RwLock<Vec<String>>,
    hits: DashMap<String, u64>,
    turns: tokio::sync::Mutex<Vec<String>>,
}

/// Not a lock, though it has the names of one.
struct Door {
    bolts: Vec<String>,
}

impl Door {
    fn lock(&self) -> Result<&Vec<String>, Error> {
        Ok(&self.bolts)
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    let board = Board {
        http,
        offers: Mutex::default(),
        routes: RwLock::default(),
        hits: DashMap::new(),
        turns: tokio::sync::Mutex::default(),
    };
    // Before the first request nobody else wants it.
    let mut routes = board.routes.write().unwrap();
    routes.push(board.ask("/route").await?);
    drop(routes);
    run(service_fn(|request: Request| serve(request, &board))).await
}

async fn serve(request: Request, board: &Board) -> Result<Response<Body>, Error> {
    let path = request.uri().path().to_owned();
    board.in_a_block(&path).await?;
    board.copied(&path).await?;
    board.dropped(&path).await?;
    board.given_away(&path).await?;
    board.written_last(&path).await?;
    board.decided(&path).await?;
    board.in_turn(&path).await?;
    board.later(&path).await?;
    let door = Door { bolts: vec![path] };
    let bolts = door.lock()?;
    let answer = board.ask(&bolts[0]).await?;
    Ok(Response::new(answer.into()))
}

impl Board {
    async fn ask(&self, path: &str) -> Result<String, reqwest::Error> {
        self.http.get(format!("https://offers.example.com{path}")).send().await?.text().await
    }

    async fn in_a_block(&self, path: &str) -> Result<String, Error> {
        {
            let offers = self.offers.lock().unwrap();
            if let Some(offer) = offers.get(path) {
                return Ok(offer.clone());
            }
        }
        Ok(self.ask(path).await?)
    }

    /// The guards end with their statements, and references with their branch.
    async fn copied(&self, path: &str) -> Result<String, Error> {
        let known = self.offers.lock().unwrap().get(path).cloned();
        let hits = self.hits.get(path).map(|hits| *hits).unwrap_or_default();
        if self.routes.read().unwrap().is_empty() {
            return Ok(self.ask("/empty").await?);
        }
        let route = self.routes.read().unwrap()[0].clone();
        Ok(format!("{known:?} {hits} {route} {}", self.ask(path).await?))
    }

    async fn dropped(&self, path: &str) -> Result<String, Error> {
        let offers = self.offers.lock().unwrap();
        let count = offers.len();
        drop(offers);
        let routes = self.routes.read().unwrap();
        let path = format!("{path}/{count}/{}", routes.len());
        std::mem::drop(routes);
        Ok(self.ask(&path).await?)
    }

    /// The guard is used up by the function it is given to.
    async fn given_away(&self, path: &str) -> Result<String, Error> {
        let offers = self.offers.lock().unwrap();
        let count = count(offers);
        Ok(self.ask(&format!("{path}/{count}")).await?)
    }

    /// The lock on the left is taken after the wait on the right.
    async fn written_last(&self, path: &str) -> Result<(), Error> {
        let notes = RefCell::new(String::new());
        *notes.borrow_mut() = self.ask(path).await?;
        *self.offers.lock().unwrap() = HashMap::from([(notes.take(), self.ask("/all").await?)]); //~ shared-mutable-state
        Ok(())
    }

    /// What a `match` looks at is no guard any more.
    async fn decided(&self, path: &str) -> Result<String, Error> {
        let offer = self.offers.lock().unwrap().get(path).cloned();
        match offer {
            Some(offer) => Ok(offer),
            None => Ok(self.ask(path).await?),
        }
    }

    /// Whoever waits for an async lock blocks nobody.
    async fn in_turn(&self, path: &str) -> Result<(), Error> {
        let mut turns = self.turns.lock().await;
        let answer = self.ask(path).await?;
        turns.push(answer); //~ shared-mutable-state
        Ok(())
    }

    /// The wait stands in the text after the lock, and is over before it is taken.
    async fn later(&self, path: &str) -> Result<usize, Error> {
        let answer = self.ask(path).await?;
        let next = async { self.ask(&answer).await };
        let text = next.await?;
        let offers = self.offers.lock().unwrap();
        Ok(offers.len() + text.len())
    }
}

fn count(offers: MutexGuard<'_, HashMap<String, String>>) -> usize {
    offers.len()
}
