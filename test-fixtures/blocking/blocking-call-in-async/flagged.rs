//! A document renderer that does everything the synchronous way, from an async handler down through plain functions and a trait.

use std::fs;
use std::io::{self, BufRead};
use std::net::{TcpStream, ToSocketAddrs};
use std::process::Command;
use std::sync::LazyLock;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;

static FONTS: LazyLock<reqwest::blocking::Client> = LazyLock::new(reqwest::blocking::Client::new);
static AGENT: LazyLock<ureq::Agent> = LazyLock::new(|| ureq::AgentBuilder::new().timeout(Duration::from_secs(2)).build());

#[derive(Deserialize)]
struct Job {
    template: String,
    font: String,
}

trait Source {
    fn load(&self, name: &str) -> Result<String, Error>;
}

struct Upstream {
    base: String,
}

impl Source for Upstream {
    fn load(&self, name: &str) -> Result<String, Error> {
        let url = format!("{}/{name}", self.base);
        let answer = AGENT.get(&url).call()?; //~ blocking-call-in-async
        Ok(answer.status_text().to_owned())
    }
}

struct Renderer {
    source: Box<dyn Source + Send + Sync>,
}

impl Renderer {
    async fn render(&self, job: &Job) -> Result<String, Error> {
        let body = self.source.load(&job.template)?;
        let style = read_style(&job.template)?;
        let font = font(&job.font)?;
        thread::sleep(Duration::from_millis(20)); //~ blocking-call-in-async sleep-in-handler
        Ok(format!("{style}{font}{body}"))
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let renderer = Renderer { source: Box::new(Upstream { base: std::env::var("TEMPLATES")? }) };
    run(service_fn(|event: LambdaEvent<Job>| handle(event, &renderer))).await
}

async fn handle(event: LambdaEvent<Job>, renderer: &Renderer) -> Result<String, Error> {
    let page = renderer.render(&event.payload).await?;
    fs::write("/tmp/page.html", &page)?; //~ blocking-call-in-async
    let pdf = convert("/tmp/page.html")?;
    if !printer_is_up("printer.internal:9100")? {
        return Err(ask_operator()?.into());
    }
    relay(pdf)
}

fn read_style(template: &str) -> Result<String, Error> {
    read_asset(&format!("styles/{template}.css"))
}

fn read_asset(path: &str) -> Result<String, Error> {
    Ok(fs::read_to_string(path)?) //~ blocking-call-in-async
}

fn font(name: &str) -> Result<usize, Error> {
    let answer = FONTS.get(format!("https://fonts.example.com/{name}")).send()?; //~ blocking-call-in-async
    Ok(answer.status().as_u16().into())
}

fn convert(page: &str) -> Result<String, Error> {
    let output = Command::new("wkhtmltopdf").arg(page).output()?; //~ blocking-call-in-async
    Ok(String::from_utf8(output.stdout)?)
}

fn printer_is_up(address: &str) -> Result<bool, Error> {
    let mut found = address.to_socket_addrs()?; //~ blocking-call-in-async
    Ok(found.next().is_some() && TcpStream::connect(address).is_ok()) //~ blocking-call-in-async
}

fn ask_operator() -> Result<String, Error> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?; //~ blocking-call-in-async
    Ok(line)
}

fn relay(pdf: String) -> Result<String, Error> {
    let (tx, rx) = mpsc::channel();
    tx.send(pdf)?;
    Ok(rx.recv()?) //~ blocking-call-in-async
}
