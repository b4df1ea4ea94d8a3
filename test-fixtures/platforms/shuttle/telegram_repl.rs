//! A bot of Telegram that answers every message alike.

use std::net::SocketAddr;
use teloxide::prelude::*;

struct Dice;

#[shuttle_runtime::async_trait]
impl shuttle_runtime::Service for Dice {
    async fn bind(self, _address: SocketAddr) -> Result<(), shuttle_runtime::Error> {
        let bot = Bot::from_env();
        teloxide::repl(bot, |bot: Bot, message: Message| async move {
            tokio::spawn(note(message.chat.id.0)); //~ detached-task "lost without a trace"
            bot.send_dice(message.chat.id).await?;
            Ok(())
        })
        .await;
        Ok(())
    }
}

async fn note(chat: i64) {
    println!("{chat}");
}

#[shuttle_runtime::main]
async fn main() -> Result<Dice, shuttle_runtime::Error> {
    Ok(Dice)
}
