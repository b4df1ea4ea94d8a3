//! actix: routes configured by functions and closures, middleware by function, closure and type, an extractor.

use actix_web::body::MessageBody;
use actix_web::dev::{Payload, Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::middleware::{Next, from_fn};
use actix_web::web::{self, ServiceConfig};
use actix_web::{App, Error, FromRequest, HttpRequest, HttpServer, get};
use std::future::{Ready, ready};
use std::time::Duration;

struct Key(String);

impl FromRequest for Key {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let key = request.headers().get("x-key").unwrap(); //~ panic-in-handler
        ready(Ok(Key(key.to_str().unwrap_or_default().to_owned())))
    }
}

struct Timed<S> {
    inner: S,
}

impl<S: Service<ServiceRequest>> Service<ServiceRequest> for Timed<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn call(&self, request: ServiceRequest) -> Self::Future {
        std::thread::sleep(Duration::from_millis(2)); //~ blocking-call-in-async sleep-in-handler
        self.inner.call(request)
    }
}

#[get("/key")]
async fn key(key: Key) -> String {
    key.0
}

async fn status() -> &'static str {
    std::thread::sleep(Duration::from_millis(3)); //~ blocking-call-in-async sleep-in-handler
    "fine"
}

async fn version() -> &'static str {
    std::thread::sleep(Duration::from_millis(4)); //~ blocking-call-in-async sleep-in-handler
    "1"
}

async fn checked(request: ServiceRequest, next: Next<impl MessageBody>) -> Result<ServiceResponse<impl MessageBody>, Error> {
    std::thread::sleep(Duration::from_millis(5)); //~ blocking-call-in-async sleep-in-handler
    next.call(request).await
}

fn routes(config: &mut ServiceConfig) {
    config.service(key);
    config.service(web::scope("/admin").configure(admin));
}

fn admin(config: &mut ServiceConfig) {
    config.route("/status", web::get().to(status));
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    println!("{:?}", std::env::var("K_SERVICE"));
    HttpServer::new(|| {
        App::new()
            .wrap(from_fn(checked))
            .configure(routes)
            .configure(|config| {
                config.route("/version", web::get().to(version));
            })
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
