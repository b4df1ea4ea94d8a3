//! A checkout that asks other functions for everything it needs, and waits for each.

use std::time::Duration;

use aws_sdk_lambda::Client;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::InvocationType;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use rusoto_core::Region;
use rusoto_lambda::{InvocationRequest, Lambda};
use serde_json::{Value, json};

const RATES: &str = "https://q3mz7.lambda-url.eu-west-1.on.aws/rates";

struct Checkout {
    functions: Client,
    old: rusoto_lambda::LambdaClient,
    http: reqwest::Client,
    stock: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    let stock = std::env::var("STOCK_FUNCTION")?;
    let checkout = Checkout { functions: Client::new(&config), old: rusoto_lambda::LambdaClient::new(Region::EuWest1), http, stock };
    let checkout = &checkout;
    run(service_fn(move |event: LambdaEvent<Value>| async move { checkout.handle(event.payload).await })).await
}

impl Checkout {
    async fn handle(&self, order: Value) -> Result<Value, Error> {
        let stock = self.reserve(&order).await?;
        let price = self.price(&order).await?;
        let (customer, risk) = tokio::try_join!(self.customer(&order), self.risk(&order))?;
        let label = self.label(&order).await?;
        let rate = self.rate().await?;
        let tax = self.tax("de")?;
        self.parts(&order).await?;
        Ok(json!({ "stock": stock, "price": price, "customer": customer, "risk": risk, "label": label, "rate": rate, "tax": tax }))
    }

    async fn reserve(&self, order: &Value) -> Result<Value, Error> {
        self.ask(&self.stock, order).await
    }

    /// Two calls below the handler, for everybody who has the name of a function.
    async fn ask(&self, function: &str, input: &Value) -> Result<Value, Error> {
        let input = Blob::new(serde_json::to_vec(input)?);
        let answer = self.functions.invoke().function_name(function).payload(input).send().await?; //~ sync-function-chaining "both are billed"
        Ok(serde_json::from_slice(answer.payload().map(Blob::as_ref).unwrap_or_default())?)
    }

    /// Says what is the default.
    async fn price(&self, order: &Value) -> Result<String, Error> {
        let call = self.functions.invoke().invocation_type(InvocationType::RequestResponse).function_name("price"); //~ sync-function-chaining
        let answer = call.payload(Blob::new(order.to_string())).send().await?;
        Ok(format!("{answer:?}"))
    }

    /// A builder in pieces, sent in a task that is waited for.
    async fn customer(&self, order: &Value) -> Result<String, Error> {
        let mut call = self.functions.invoke(); //~ sync-function-chaining
        call = call.function_name("customer");
        if let Some(version) = order["version"].as_str() {
            call = call.qualifier(version);
        }
        let answer = tokio::spawn(call.send()).await??;
        Ok(format!("{answer:?}"))
    }

    async fn risk(&self, order: &Value) -> Result<String, Error> {
        let input = Some(Blob::new(order.to_string()));
        let stream = self.functions.invoke_with_response_stream().function_name("risk").set_payload(input).send(); //~ sync-function-chaining
        Ok(format!("{:?}", stream.await?))
    }

    async fn label(&self, order: &Value) -> Result<String, Error> {
        let request = InvocationRequest {
            function_name: "label".to_owned(),
            payload: Some(order.to_string().into()),
            ..Default::default()
        };
        let answer = self.old.invoke(request).await?; //~ sync-function-chaining
        Ok(format!("{answer:?}"))
    }

    /// The address of the other function stands in the code.
    async fn rate(&self) -> Result<String, Error> {
        Ok(self.http.get(RATES).query(&[("currency", "chf")]).send().await?.text().await?) //~ sync-function-chaining "another function of AWS Lambda"
    }

    /// One task for each part, and all of them are waited for.
    async fn parts(&self, order: &Value) -> Result<(), Error> {
        let asked = ["lid", "box", "bow"].map(|part| {
            let (functions, input) = (self.functions.clone(), Blob::new(order.to_string()));
            tokio::spawn(async move { functions.invoke().function_name(part).payload(input).send().await }) //~ sync-function-chaining
        });
        for answer in asked {
            answer.await??;
        }
        Ok(())
    }

    fn tax(&self, country: &str) -> Result<String, Error> {
        let agent = ureq::AgentBuilder::new().timeout(Duration::from_secs(1)).build(); //~ client-per-invocation
        let url = format!("https://h5k2x.lambda-url.eu-west-1.on.aws/tax/{country}");
        Ok(agent.get(&url).call()?.into_string()?) //~ sync-function-chaining blocking-call-in-async
    }
}
