//! A sign-up handler that answers first and lets the rest "happen in the background".

use std::process::Command;
use std::thread;
use std::time::Duration;

use lambda_http::{Body, Error, Request, Response, run, service_fn};
use tokio::runtime::Handle;
use tokio::task::JoinSet;

#[derive(Clone)]
struct Mailer {
    http: reqwest::Client,
}

impl Mailer {
    async fn send(&self, address: String) -> Result<(), reqwest::Error> {
        self.http.post("https://mail.example.com/send").body(address).send().await?;
        Ok(())
    }

    fn send_later(&self, address: String) {
        let mailer = self.clone();
        tokio::spawn(async move {
            //~^ detached-task
            if let Err(error) = mailer.send(address).await {
                tracing::warn!(%error, "welcome mail not sent");
            }
        });
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(3)).build()?;
    let mailer = Mailer { http };
    run(service_fn(|request: Request| sign_up(request, &mailer))).await
}

async fn sign_up(request: Request, mailer: &Mailer) -> Result<Response<Body>, Error> {
    let address = String::from_utf8_lossy(request.body()).into_owned();
    welcome(mailer, &address);
    audit(&address);
    resize_avatar(&address)?;
    fan_out(mailer, vec![address.clone(), "team@example.com".into()]);
    count_words(address);
    Ok(Response::new("welcome".into()))
}

fn welcome(mailer: &Mailer, address: &str) {
    mailer.send_later(address.to_owned());
    let copy = mailer.clone();
    let _ = tokio::spawn(async move { copy.send("team@example.com".into()).await }); //~ detached-task
}

fn audit(address: &str) {
    let line = format!("signed up: {address}");
    thread::spawn(move || println!("{line}")); //~ detached-task
    let line = address.to_owned();
    Handle::current().spawn(async move { println!("{line}") }); //~ detached-task
}

fn resize_avatar(address: &str) -> Result<(), Error> {
    let _child = Command::new("convert").arg(address).spawn()?; //~ detached-task
    Ok(())
}

fn fan_out(mailer: &Mailer, addresses: Vec<String>) {
    let mut set = JoinSet::new();
    for address in addresses {
        let mailer = mailer.clone();
        set.spawn(async move { mailer.send(address).await }); //~ detached-task
    }
    set.detach_all();
}

fn count_words(text: String) {
    let _counting = tokio::task::spawn_blocking(move || text.split(' ').count()); //~ detached-task
}
