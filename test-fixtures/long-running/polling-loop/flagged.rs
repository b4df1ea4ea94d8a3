//! Restores a table and waits for it, in every way there is to wait in a loop.

use std::path::Path;
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::TableStatus;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;
use tokio::time::{interval, sleep};

const PAUSE: Duration = Duration::from_secs(5);
const ATTEMPTS: u32 = 720;

#[derive(Deserialize)]
struct Restore {
    table: String,
    backup: String,
}

struct Tables<'a> {
    client: &'a Client,
}

impl Tables<'_> {
    async fn status(&self, table: &str) -> Result<Option<TableStatus>, Error> {
        let answer = self.client.describe_table().table_name(table).send().await?;
        Ok(answer.table().and_then(|table| table.table_status()).cloned())
    }

    async fn wait_until_active(&self, table: &str) -> Result<(), Error> {
        loop { //~ polling-loop
            if self.status(table).await? == Some(TableStatus::Active) {
                return Ok(());
            }
            sleep(PAUSE).await;
        }
    }

    async fn wait_until_gone(&self, table: &str) -> Result<(), Error> {
        let mut status = self.status(table).await;
        while matches!(status, Ok(Some(TableStatus::Deleting))) { //~ polling-loop
            sleep(Duration::from_millis(500)).await;
            status = self.status(table).await;
        }
        Ok(())
    }

    async fn wait_for_an_hour(&self, table: &str) -> Result<(), Error> {
        for attempt in 0..ATTEMPTS { //~ polling-loop
            if self.status(table).await?.is_some() {
                tracing::info!(attempt, "table is there");
                break;
            }
            sleep(PAUSE).await; //~ exceeds-timeout
        }
        Ok(())
    }

    async fn tick_until_active(&self, table: &str) -> Result<(), Error> {
        let mut ticks = interval(Duration::from_secs(1));
        while self.status(table).await? != Some(TableStatus::Active) { //~ polling-loop
            ticks.tick().await;
        }
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_from_env().await;
    let client = Client::new(&config);
    let client = &client;
    run(service_fn(move |event: LambdaEvent<Restore>| async move { restore(client, event.payload).await })).await
}

async fn restore(client: &Client, request: Restore) -> Result<(), Error> {
    let tables = Tables { client };
    client.delete_table().table_name(&request.table).send().await?;
    tables.wait_until_gone(&request.table).await?;
    client.restore_table_from_backup().target_table_name(&request.table).backup_arn(&request.backup).send().await?;
    settle(&tables, &request.table).await?;
    wait_for_marker(Path::new("/tmp/restored"));
    until_flag(client).await
}

async fn settle(tables: &Tables<'_>, table: &str) -> Result<(), Error> {
    tables.wait_until_active(table).await?;
    tables.wait_for_an_hour(table).await?;
    tables.tick_until_active(table).await
}

fn wait_for_marker(marker: &Path) {
    while !is_there(marker) { //~ polling-loop
        std::thread::sleep(Duration::from_millis(250)); //~ blocking-call-in-async
    }
}

fn is_there(marker: &Path) -> bool {
    !marker.as_os_str().is_empty()
}

async fn until_flag(client: &Client) -> Result<(), Error> {
    loop { //~ polling-loop
        let flags = client.scan().table_name("flags").limit(1).send().await?;
        match flags.items().first() {
            Some(_) => break Ok(()),
            None => sleep(Duration::from_secs(2)).await,
        }
    }
}
