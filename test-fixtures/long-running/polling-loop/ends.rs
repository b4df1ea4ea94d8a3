//! Loops that wait and loops that spin: what ends each of them, and what does not.

use aws_sdk_sqs::Client;
use lambda_runtime::{Context, Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tokio::time::{interval, sleep, timeout};

/// Leaves the function it stands in.
macro_rules! leave {
    () => {
        return Err("x".into())
    };
}
const FOREVER: bool = true;
const LIMIT: u64 = 3;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(&aws_config::load_from_env().await);
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &client))).await
}

async fn ready(client: &Client) -> bool {
    client.receive_message().queue_url("q").send().await.is_ok()
}

struct Poll<'a> {
    client: &'a Client,
    attempts: u32,
    deadline: Instant,
}

impl Poll<'_> {
    async fn by_field(&mut self) {
        while self.attempts < 5 {
            if ready(self.client).await {
                return;
            }
            self.attempts += 1;
            sleep(Duration::from_millis(100)).await;
        }
    }

    async fn by_deadline(&self) -> bool {
        loop {
            if ready(self.client).await {
                return true;
            }
            if self.deadline < Instant::now() {
                return false;
            }
            sleep(Duration::from_millis(100)).await;
        }
    }

    async fn by_method(&mut self) -> bool {
        while !self.expired() {
            if ready(self.client).await {
                return true;
            }
            pause().await;
        }
        false
    }

    fn expired(&self) -> bool {
        self.deadline < Instant::now()
    }
}

async fn pause() {
    nap(1).await
}

async fn nap(n: u64) {
    sleep(Duration::from_secs(n)).await
}

async fn handler(event: LambdaEvent<Value>, client: &Client) -> Result<Value, Error> {
    let which = event.payload["which"].as_u64().unwrap_or(0);
    match which {
        0 => spin(),
        1 => tick_forever(client).await,
        2 => give_up_sometimes(client).await,
        3 => quit_in_helper(),
        4 => next_turn_outside(),
        5 => leave_by_macro().await?,
        6 => leave_by_error()?,
        _ => {}
    }
    until_fetched(client).await;
    until_ticked(client).await;
    until_answered(client).await;
    growing_pause(client).await;
    counting_up(client).await;
    until_equal(client).await;
    before_deadline(client, event.context).await;
    for_three_seconds(client).await;
    by_iterator(client).await;
    by_list(client).await?;
    with_timeout(client).await;
    with_race(client).await;
    counting_down(client).await;
    counting_attempts(client).await;
    Poll { client, attempts: 0, deadline: Instant::now() }.by_field().await;
    let mut poll = Poll { client, attempts: 0, deadline: Instant::now() };
    poll.by_deadline().await;
    poll.by_method().await;
    Ok(json!(1))
}

fn spin() {
    while FOREVER {
        //~^ unbounded-loop
        let n: Vec<u32> = (0..3)
            .map(|n| {
                if n > 1 {
                    return 0;
                }
                n
            })
            .collect();
        drop(n);
    }
}

async fn tick_forever(client: &Client) {
    let mut ticks = interval(Duration::from_secs(1));
    loop {
        //~^ unbounded-loop
        ticks.tick().await;
        let _ = ready(client).await;
        let _ = async {
            Err::<(), Error>("x".into())?;
            Ok::<(), Error>(())
        }
        .await;
        'inner: {
            if which() {
                break 'inner;
            }
        }
    }
}

fn which() -> bool {
    true
}

async fn give_up_sometimes(client: &Client) {
    loop {
        'a: loop { //~ polling-loop "without a pause"
            if ready(client).await {
                break 'a;
            }
        }
        if which() {
            fail();
        }
    }
}

fn fail() -> ! {
    std::process::exit(1) //~ process-exit
}

fn quit_in_helper() {
    loop {
        quit_if(which());
    }
}

fn quit_if(yes: bool) {
    if yes {
        std::process::exit(3); //~ process-exit
    }
}

fn next_turn_outside() {
    'o: for _ in 0..3 {
        loop {
            if which() {
                continue 'o;
            }
        }
    }
}

async fn leave_by_macro() -> Result<(), Error> {
    loop {
        leave!();
    }
}

fn leave_by_error() -> Result<(), Error> {
    loop {
        let _ = which();
        std::fs::read("x")?; //~ blocking-call-in-async
    }
}

async fn until_fetched(client: &Client) {
    let mut status = ready(client).await;
    while !status { //~ polling-loop
        pause().await;
        status = ready(client).await;
    }
}

async fn until_ticked(client: &Client) {
    let mut ticks = interval(Duration::from_secs(1));
    loop { //~ polling-loop
        tokio::select! {
            _ = ticks.tick() => { if ready(client).await { break; } }
            else => {}
        }
    }
}

async fn until_answered(client: &Client) {
    while let Ok(false) = timeout(Duration::from_secs(1), ready(client)).await { //~ polling-loop
        nap(LIMIT).await;
    }
}

async fn growing_pause(client: &Client) {
    let mut delay = Duration::from_millis(50);
    loop { //~ polling-loop
        if ready(client).await {
            break;
        }
        sleep(delay).await;
        if delay < Duration::from_secs(5) {
            delay *= 2;
        }
    }
}

async fn counting_up(client: &Client) {
    for n in 0.. { //~ polling-loop
        if ready(client).await {
            return;
        }
        if n % 10 == 0 {
            println!("{n}");
        }
        sleep(Duration::from_millis(5)).await;
    }
}

async fn until_equal(client: &Client) {
    let pages = client.list_queues().send().await.map(|page| page.queue_urls().len()).unwrap_or(0);
    let mut seen = 0;
    while seen != pages { //~ polling-loop
        seen = client.list_queues().send().await.map(|page| page.queue_urls().len()).unwrap_or(0);
        sleep(Duration::from_millis(5)).await;
    }
}

async fn before_deadline(client: &Client, context: Context) {
    while !ready(client).await {
        let left = context.deadline().duration_since(std::time::SystemTime::now()).unwrap_or_default();
        if left.as_millis() < 500 {
            return;
        }
        sleep(Duration::from_millis(5)).await;
    }
}

async fn for_three_seconds(client: &Client) {
    let start = Instant::now();
    loop {
        if ready(client).await || start.elapsed().as_secs() > LIMIT {
            break;
        }
        sleep(Duration::from_millis(5)).await;
    }
}

async fn by_iterator(client: &Client) {
    let mut delays = [1u64, 2, 4].into_iter();
    while !ready(client).await {
        match delays.next() {
            Some(ms) => sleep(Duration::from_millis(ms)).await,
            None => break,
        }
    }
}

async fn by_list(client: &Client) -> Result<(), Error> {
    let mut delays = vec![1u64, 2, 4];
    while !ready(client).await {
        let ms = delays.pop().ok_or("late")?;
        sleep(Duration::from_millis(ms)).await;
    }
    Ok(())
}

async fn with_timeout(client: &Client) {
    let _ = timeout(Duration::from_secs(1), under_timeout(client)).await;
}

async fn under_timeout(client: &Client) {
    while !ready(client).await {
        nap(1).await
    }
}

async fn with_race(client: &Client) {
    let work = under_race(client);
    tokio::pin!(work);
    tokio::select! {
        _ = &mut work => {}
        _ = sleep(Duration::from_secs(2)) => {}
    }
}

async fn under_race(client: &Client) {
    while !ready(client).await {
        nap(1).await
    }
}

async fn counting_down(client: &Client) {
    let mut left = 5;
    while left > 0 && !ready(client).await {
        left -= 1;
        nap(1).await
    }
}

async fn counting_attempts(client: &Client) {
    let mut tries = 0u32;
    loop {
        tries = tries.saturating_add(1);
        match client.list_queues().send().await {
            Ok(_) => return,
            Err(_) if tries < 4 => sleep(Duration::from_millis(5)).await,
            Err(error) => {
                println!("{error}");
                return;
            }
        }
    }
}
