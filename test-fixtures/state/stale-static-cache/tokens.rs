//! Tokens of clouds that are fetched when the instance starts, and used until they have expired and long after that.

use std::sync::Arc;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use reqwest::{Client, StatusCode};
use serde_json::Value;
use tokio::sync::OnceCell;

const METADATA: &str = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default";

static AZURE: OnceCell<String> = OnceCell::const_new();

/// Its field is never set again.
struct Identity {
    token: String,
}

impl Identity {
    async fn new(client: &Client, audience: &str) -> Self {
        let url = format!("http://metadata/computeMetadata/v1/instance/service-accounts/default/identity?audience={audience}");
        let token = match client.get(url).header("Metadata-Flavor", "Google").send().await {
            Ok(answer) if answer.status() == StatusCode::OK => answer.text().await.unwrap_or_default(),
            Ok(answer) => format!("{}", answer.status()),
            Err(_) => std::env::var("TOKEN").unwrap_or_default(),
        };
        Identity { token } //~ stale-static-cache "`token` keeps"
    }
}

/// Holds the identity beside what can be changed and what renews itself.
struct Prices {
    client: Client,
    identity: Arc<Identity>,
    known: std::sync::RwLock<Vec<u32>>,
}

impl Prices {
    fn new(client: Client, identity: Arc<Identity>) -> Self {
        Prices { client, identity, known: std::sync::RwLock::new(Vec::new()) }
    }

    async fn fetch(&self) -> Option<Vec<u32>> {
        let header = format!("Bearer {}", &self.identity.token);
        let answer = self.client.get("https://prices.example.com/all").header("authorization", header).send().await;
        answer.ok()?.json().await.ok()
    }
}

/// Read by requests.
struct Storage {
    client: Client,
    access: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::builder().timeout(Duration::from_secs(2)).build()?;
    let identity = Arc::new(Identity::new(&client, "prices").await);
    let prices = Arc::new(Prices::new(client.clone(), identity));
    tokio::spawn(refresh(prices.clone()));

    let answer = client.get(format!("{METADATA}/token")).send().await?;
    let storage = Storage { client: client.clone(), access: answer.text().await? }; //~ stale-static-cache "`access` keeps"
    let session = client.put("http://169.254.169.254/latest/api/token").send().await?.text().await?; //~ stale-static-cache "six hours"

    let (client, prices, storage, session) = (&client, &prices, &storage, &session);
    run(service_fn(move |event: LambdaEvent<Value>| async move {
        let azure = AZURE.get_or_try_init(|| managed(client)).await?;
        let known = prices.known.read().map(|known| known.len()).unwrap_or_default();
        let file = storage.client.get("https://storage.example.com/index").bearer_auth(&storage.access).send().await?;
        Ok::<_, Error>(serde_json::json!([event.payload, azure.len(), known, file.status().as_u16(), session.len()]))
    }))
    .await
}

async fn managed(client: &Client) -> Result<String, Error> {
    let url = "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://vault.azure.net";
    Ok(client.get(url).header("Metadata", "true").send().await?.text().await?) //~ stale-static-cache "`AZURE` keeps"
}

async fn refresh(prices: Arc<Prices>) {
    let mut interval = tokio::time::interval(Duration::from_secs(300));
    loop { //~ in-process-scheduler
        interval.tick().await;
        if let Some(found) = prices.fetch().await
            && let Ok(mut known) = prices.known.write()
        {
            *known = found;
        }
    }
}
