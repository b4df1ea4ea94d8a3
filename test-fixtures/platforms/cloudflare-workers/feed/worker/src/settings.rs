//! Settings from the store, asked for once in the life of an instance: who changes them waits for all instances to go.

use serde::Deserialize;
use tokio::sync::OnceCell;
use worker::{Env, Result};

#[derive(Deserialize)]
pub struct Settings {
    pub is_closed: bool,
}

static SETTINGS: OnceCell<Option<Settings>> = OnceCell::const_new();

pub async fn of(env: &Env) -> Option<&'static Settings> {
    SETTINGS.get_or_init(|| async { fetch(env).await.ok().flatten() }).await.as_ref() //~ cross-request-wait
}

async fn fetch(env: &Env) -> Result<Option<Settings>> {
    Ok(env.kv("SETTINGS")?.get("current").json::<Settings>().await?) //~ stale-static-cache "`SETTINGS` keeps its answer as long as the instance lives"
}
