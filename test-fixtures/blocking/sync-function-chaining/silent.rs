//! Other functions are told, not asked; or they are asked where waiting costs nobody anything.

use std::time::Duration;

use aws_sdk_lambda::Client;
use aws_sdk_lambda::operation::invoke::builders::InvokeFluentBuilder;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::InvocationType;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use rusoto_core::Region;
use rusoto_lambda::{InvocationRequest, Lambda, LambdaClient};
use serde_json::Value;

const EVENT: &str = "Event";

struct Desk {
    functions: Client,
    old: LambdaClient,
    http: reqwest::Client,
    kind: InvocationType,
    billing: Billing,
    partner: String,
}

/// A rule engine that is invoked, and no function.
struct Billing;

impl Billing {
    async fn invoke(&self, input: &Value) -> Result<usize, Error> {
        Ok(input.to_string().len())
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let functions = Client::new(&config);
    // Cold start asks once for what all requests need.
    let answer = functions.invoke().function_name("feature-flags").send().await?;
    let kind = if answer.payload().is_some() { InvocationType::Event } else { InvocationType::RequestResponse };
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    let partner = std::env::var("PARTNER_URL")?;
    let desk = Desk { functions, old: LambdaClient::new(Region::EuWest1), http, kind, billing: Billing, partner };
    let desk = &desk;
    run(service_fn(move |event: LambdaEvent<Value>| desk.handle(event.payload))).await
}

impl Desk {
    async fn handle(&self, order: Value) -> Result<usize, Error> {
        self.tell("mail", &order).await?;
        self.try_out("archive").await?;
        self.tell_later(&order).await?;
        self.tell_as_configured(&order).await?;
        self.tell_old(&order).await?;
        self.tell_prepared(&order).await?;
        self.ask_others(&order).await?;
        self.billing.invoke(&order).await
    }

    async fn tell(&self, function: &str, input: &Value) -> Result<(), Error> {
        let call = self.functions.invoke().function_name(function).payload(Blob::new(input.to_string()));
        call.invocation_type(InvocationType::Event).send().await?;
        Ok(())
    }

    async fn try_out(&self, function: &str) -> Result<(), Error> {
        self.functions.invoke().function_name(function).invocation_type(InvocationType::DryRun).send().await?;
        Ok(())
    }

    async fn tell_later(&self, order: &Value) -> Result<(), Error> {
        let mut call = self.functions.invoke().function_name("later");
        call = call.set_invocation_type(Some("Event".into()));
        if order["urgent"].is_null() {
            call = call.qualifier("slow");
        }
        call.send().await?;
        Ok(())
    }

    /// Which kind it is, is not known here.
    async fn tell_as_configured(&self, order: &Value) -> Result<(), Error> {
        let call = self.functions.invoke().function_name("audit").invocation_type(self.kind.clone());
        call.payload(Blob::new(order.to_string())).send().await?;
        Ok(())
    }

    async fn tell_old(&self, order: &Value) -> Result<(), Error> {
        let request = InvocationRequest {
            function_name: "index".to_owned(),
            invocation_type: Some(EVENT.to_owned()),
            payload: Some(order.to_string().into()),
            ..Default::default()
        };
        self.old.invoke(request).await?;
        Ok(())
    }

    async fn tell_prepared(&self, order: &Value) -> Result<(), Error> {
        as_event(self.functions.invoke()).payload(Blob::new(order.to_string())).send().await?;
        Ok(())
    }

    /// Addresses of others, of an event bus, and of nobody knows whom.
    async fn ask_others(&self, order: &Value) -> Result<(), Error> {
        self.http.post("https://api.example.com/lambda-url/on.aws").json(order).send().await?;
        self.http.post("https://events.eu-west-1.amazonaws.com").json(order).send().await?;
        self.http.post(format!("{}/orders", self.partner)).json(order).send().await?;
        Ok(())
    }
}

fn as_event(call: InvokeFluentBuilder) -> InvokeFluentBuilder {
    call.function_name("stock").invocation_type(InvocationType::Event)
}
