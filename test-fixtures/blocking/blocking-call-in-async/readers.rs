//! Readers and writers in each other: those of files, answers and pipes block, those of memory do not.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Chain, Cursor, Read, Take, Write};
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;

static AGENT: LazyLock<ureq::Agent> = LazyLock::new(|| ureq::AgentBuilder::new().timeout(Duration::from_secs(2)).build());
static GREETINGS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let file = File::open("greetings.txt").expect("it is packed with the function");
    BufReader::new(file).lines().map_while(Result::ok).collect()
});

#[derive(Deserialize)]
struct Job {
    url: String,
    text: String,
}

/// Upper case, of whatever it reads from.
struct Loud<R> {
    inner: R,
}

impl<R: Read> Read for Loud<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buf)?;
        buf[..count].make_ascii_uppercase();
        Ok(count)
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let mut head = String::new();
    BufReader::new(File::open("head.txt")?).read_line(&mut head)?;
    run(service_fn(|event: LambdaEvent<Job>| handle(event))).await
}

async fn handle(event: LambdaEvent<Job>) -> Result<usize, Error> {
    let job = event.payload;
    let count = of_files()? + of_answers(&job.url)? + of_pipes()? + of_memory(&job.text)? + of_tokio().await?;
    let aside = tokio::task::spawn_blocking(|| of_a_file("aside.txt")).await??;
    Ok(count + aside + GREETINGS.len())
}

fn of_files() -> io::Result<usize> {
    let mut text = String::new();
    let first = File::open("first.txt")?; //~ blocking-call-in-async
    let second = File::open("second.txt")?; //~ blocking-call-in-async
    let mut both: Chain<File, Take<File>> = first.chain(second.take(10));
    both.read_to_string(&mut text)?; //~ blocking-call-in-async "std::fs::File::read"
    let third = File::open("third.txt")?; //~ blocking-call-in-async
    let lines = BufReader::new(third).lines(); //~ blocking-call-in-async "while it waits for the file system"
    let fourth = File::open("fourth.txt")?; //~ blocking-call-in-async
    Loud { inner: fourth }.read_to_string(&mut text)?; //~ blocking-call-in-async
    let mut out = BufWriter::new(File::create("/tmp/out.txt")?); //~ blocking-call-in-async
    out.write_all(text.as_bytes())?; //~ blocking-call-in-async "std::fs::File::write"
    Ok(lines.count())
}

fn of_answers(url: &str) -> Result<usize, Error> {
    let mut bytes = Vec::new();
    let mut answer = ureq::get(url).call()?; //~ missing-timeout blocking-call-in-async
    Read::take(answer.body_mut().as_reader(), 10_000).read_to_end(&mut bytes)?; //~ blocking-call-in-async "waits for an HTTP answer"
    let page = AGENT.get(url).call()?; //~ blocking-call-in-async
    let page = page.into_string()?; //~ blocking-call-in-async
    Ok(bytes.len() + page.len())
}

fn of_pipes() -> Result<usize, Error> {
    let mut child = Command::new("ls").stdout(Stdio::piped()).spawn()?;
    let out = child.stdout.take().ok_or("no pipe")?;
    let names = BufReader::new(out).lines().count(); //~ blocking-call-in-async "a child process"
    child.wait()?; //~ blocking-call-in-async
    Ok(names)
}

/// Nobody is waited for.
fn of_memory(text: &str) -> io::Result<usize> {
    let mut all = String::new();
    let bytes = text.as_bytes();
    bytes.take(100).read_to_string(&mut all)?;
    let mut both = Cursor::new(text.to_owned()).chain(bytes);
    both.read_to_string(&mut all)?;
    let lines = BufReader::new(bytes).lines().count();
    let mut line = String::new();
    BufReader::with_capacity(16, Cursor::new(vec![1u8])).read_line(&mut line)?;
    let mut out = BufWriter::new(Vec::new());
    out.write_all(bytes)?;
    out.flush()?;
    Loud { inner: bytes }.read_to_string(&mut all)?;
    Ok(lines + io::read_to_string(bytes)?.len())
}

async fn of_tokio() -> io::Result<usize> {
    let mut text = String::new();
    let file = tokio::fs::File::open("fifth.txt").await?;
    tokio::io::AsyncReadExt::read_to_string(&mut tokio::io::BufReader::new(file), &mut text).await
}

fn of_a_file(path: &str) -> io::Result<usize> {
    let mut text = String::new();
    BufReader::new(File::open(path)?).read_to_string(&mut text)
}
