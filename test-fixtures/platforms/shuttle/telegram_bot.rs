//! A bot of Telegram on Shuttle: a tree of handlers says which of them gets an update.

use std::net::SocketAddr;
use teloxide::prelude::*;

#[derive(Clone)]
enum Command {
    Help,
    Names,
}

async fn help(bot: Bot, message: Message) -> Result<(), teloxide::RequestError> {
    let text = std::fs::read_to_string("help.txt").unwrap_or_default(); //~ blocking-call-in-async
    bot.send_message(message.chat.id, text).await?;
    Ok(())
}

async fn names(bot: Bot, message: Message) -> Result<(), teloxide::RequestError> {
    let pattern = regex::Regex::new("^[a-z]+$"); //~ init-per-invocation
    bot.send_message(message.chat.id, format!("{}", pattern.is_ok())).await?;
    Ok(())
}

async fn pressed(query: CallbackQuery) -> Result<(), teloxide::RequestError> {
    std::thread::sleep(std::time::Duration::from_millis(5)); //~ blocking-call-in-async sleep-in-handler
    println!("{:?}", query.data);
    Ok(())
}

async fn unknown(update: std::sync::Arc<Update>) {
    println!("{} {}", update.id.0, std::fs::read_to_string("unknown.txt").unwrap_or_default()); //~ blocking-call-in-async
}

struct Assistant {
    bot: Bot,
}

#[shuttle_runtime::async_trait]
impl shuttle_runtime::Service for Assistant {
    async fn bind(self, _address: SocketAddr) -> Result<(), shuttle_runtime::Error> {
        println!("{}", std::fs::read_to_string("banner.txt").unwrap_or_default());
        let commands = dptree::entry()
            .filter_command::<Command>()
            .branch(dptree::case![Command::Help].endpoint(help))
            .branch(dptree::case![Command::Names].endpoint(names));
        let known = |message: Message| regex::Regex::new("^[0-9]+$").is_ok_and(|it| it.is_match(&message.chat.id.to_string())); //~ init-per-invocation
        let handler = dptree::entry()
            .branch(Update::filter_message().filter(known).branch(commands))
            .branch(Update::filter_callback_query().endpoint(pressed));
        Dispatcher::builder(self.bot, handler).default_handler(unknown).build().dispatch().await;
        Ok(())
    }
}

#[shuttle_runtime::main]
async fn main(#[shuttle_runtime::Secrets] secrets: shuttle_runtime::SecretStore) -> Result<Assistant, shuttle_runtime::Error> {
    Ok(Assistant { bot: Bot::new(secrets.get("TOKEN").unwrap_or_default()) })
}
