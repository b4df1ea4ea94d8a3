//! Bots on Shuttle: a gateway brings events, and frameworks call what handles them.

use serenity::async_trait;
use serenity::model::channel::Message;
use serenity::model::gateway::Ready;
use serenity::prelude::*;
use std::sync::Mutex;

type Failure = Box<dyn std::error::Error + Send + Sync>;

static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static

struct Bot {
    client: reqwest::Client,
}

#[async_trait]
impl EventHandler for Bot {
    async fn message(&self, context: Context, message: Message) {
        if let Ok(mut seen) = SEEN.lock() {
            seen.push(message.content.clone());
        }
        println!("{} of {:?}", self.greeting().len(), context.shard_id);
    }

    async fn ready(&self, _context: Context, ready: Ready) {
        println!("{} reads {}", ready.user.name, std::fs::read_to_string("greeting.txt").unwrap_or_default());
    }
}

impl Bot {
    fn new() -> Self {
        Self { client: reqwest::Client::new() }
    }

    fn greeting(&self) -> String {
        println!("{:?}", self.client);
        std::fs::read_to_string("greeting.txt").unwrap_or_default() //~ blocking-call-in-async
    }
}

/// Answers what it is asked.
#[poise::command(slash_command)]
async fn hello(context: poise::Context<'_, (), Failure>) -> Result<(), Failure> {
    let pattern = regex::Regex::new("^[a-z]+$")?; //~ init-per-invocation
    context.say(pattern.as_str()).await?;
    Ok(())
}

#[shuttle_runtime::main]
async fn main() -> shuttle_serenity::ShuttleSerenity {
    let options = poise::FrameworkOptions { commands: vec![hello()], ..Default::default() };
    let framework = poise::Framework::builder().options(options).build();
    let client = Client::builder("token", GatewayIntents::empty()).event_handler(Bot::new()).framework(framework).await;
    Ok(client.expect("the token is right").into())
}
