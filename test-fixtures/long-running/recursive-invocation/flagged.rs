//! A job that is never done in one run, and starts the next one itself.

use std::env;
use std::sync::LazyLock;

use aws_sdk_lambda::Client;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::InvocationType;
use lambda_runtime::{Context, Error, LambdaEvent, run, service_fn};
use rusoto_core::Region;
use rusoto_lambda::{InvocationRequest, Lambda};
use serde_json::{Value, json};

static OWN_NAME: LazyLock<String> = LazyLock::new(|| env::var("AWS_LAMBDA_FUNCTION_NAME").unwrap_or_default());

struct Job {
    functions: Client,
    old: rusoto_lambda::LambdaClient,
    store: aws_sdk_s3::Client,
    own_name: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let own_name = env::var("AWS_LAMBDA_FUNCTION_NAME")?;
    let store = aws_sdk_s3::Client::new(&config);
    let job = Job { functions: Client::new(&config), old: rusoto_lambda::LambdaClient::new(Region::EuWest1), store, own_name };
    let job = &job;
    run(service_fn(move |event: LambdaEvent<Value>| async move { job.handle(event).await })).await
}

impl Job {
    async fn handle(&self, event: LambdaEvent<Value>) -> Result<(), Error> {
        let LambdaEvent { payload, context } = event;
        self.list(&payload).await?;
        self.copy(&context).await?;
        self.check(&payload).await?;
        self.again(&context).await?;
        self.start_old(&context).await?;
        self.poll(&payload).await
    }

    /// The next page is the next run; what becomes of it when the pages never end?
    async fn list(&self, payload: &Value) -> Result<(), Error> {
        let from = payload["from"].as_str().map(str::to_owned);
        let page = self.store.list_objects_v2().bucket("films").set_start_after(from).send().await?;
        if let Some(token) = page.next_continuation_token() {
            self.start(&self.own_name, json!({ "from": token })).await?;
        }
        Ok(())
    }

    /// Two calls below the handler, and it does not know whom it starts.
    async fn start(&self, function: &str, input: Value) -> Result<(), Error> {
        let call = self.functions.invoke().function_name(function).payload(Blob::new(input.to_string())); //~ recursive-invocation "each run starts the next"
        call.invocation_type(InvocationType::Event).send().await?;
        Ok(())
    }

    /// A run that is nearly out of time hands over to the next, for ever if the work does not shrink.
    async fn copy(&self, context: &Context) -> Result<(), Error> {
        if context.deadline < 5_000 {
            let call = self.functions.invoke().invocation_type(InvocationType::Event); //~ recursive-invocation
            call.function_name(&context.invoked_function_arn).send().await?;
        }
        Ok(())
    }

    /// Waits for the answer of itself too.
    async fn check(&self, payload: &Value) -> Result<(), Error> {
        let name = OWN_NAME.clone();
        let mut call = self.functions.invoke().payload(Blob::new(payload.to_string())); //~ recursive-invocation sync-function-chaining
        call = call.function_name(name);
        call.send().await?;
        Ok(())
    }

    async fn again(&self, context: &Context) -> Result<(), Error> {
        let this = format!("{}:live", context.env_config.function_name);
        self.functions.invoke_async().function_name(this).send().await?; //~ recursive-invocation
        Ok(())
    }

    async fn start_old(&self, context: &Context) -> Result<(), Error> {
        let request = InvocationRequest {
            function_name: context.invoked_function_arn.clone(),
            invocation_type: Some("Event".to_owned()),
            ..Default::default()
        };
        self.old.invoke(request).await?; //~ recursive-invocation
        Ok(())
    }

    /// Asks for its name when it needs it, in a function of its own.
    async fn poll(&self, payload: &Value) -> Result<(), Error> {
        let key = payload["key"].to_string();
        let done = self.store.head_object().bucket("films").key(key).send().await;
        if done.is_err() {
            let call = self.functions.invoke().set_function_name(Some(own_name()?)); //~ recursive-invocation
            call.invocation_type(InvocationType::Event).send().await?;
        }
        Ok(())
    }
}

fn own_name() -> Result<String, env::VarError> {
    env::var("AWS_LAMBDA_FUNCTION_NAME")
}
