//! Functions that start others, or themselves a counted number of times, or only know their own name.

use std::env;

use aws_sdk_lambda::Client;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::InvocationType;
use lambda_runtime::{Context, Error, LambdaEvent, run, service_fn};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

const MAX_RUNS: u32 = 10;

#[derive(Deserialize, Serialize)]
struct Task {
    runs: u32,
    left: u32,
    key: String,
    job: Option<String>,
}

struct Worker {
    functions: Client,
    own_name: String,
    next: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let own_name = env::var("AWS_LAMBDA_FUNCTION_NAME")?;
    let next = env::var("NEXT_FUNCTION_NAME")?;
    let worker = Worker { functions: Client::new(&config), own_name, next };
    let worker = &worker;
    run(service_fn(move |event: LambdaEvent<Task>| async move { worker.handle(event).await })).await
}

impl Worker {
    async fn handle(&self, event: LambdaEvent<Task>) -> Result<Value, Error> {
        let (task, context) = event.into_parts();
        let answer = json!({ "by": self.own_name, "arn": context.invoked_function_arn });
        self.pass_on(&task, &context).await?;
        self.pass_on_by_pattern(&context).await?;
        self.look_up().await?;
        self.accept(&task).await?;
        self.once_more(&task).await?;
        self.until_nothing_is_left(task).await?;
        Ok(answer)
    }

    /// Another function, which is told who sent it.
    async fn pass_on(&self, task: &Task, context: &Context) -> Result<(), Error> {
        let input = json!({ "task": task, "from": context.invoked_function_arn });
        let call = self.functions.invoke().function_name(&self.next).payload(Blob::new(input.to_string()));
        call.invocation_type(InvocationType::Event).send().await?;
        Ok(())
    }

    /// A name that is made of the version's number, which is all it has from this function.
    async fn pass_on_by_pattern(&self, context: &Context) -> Result<(), Error> {
        let name = format!("audit-{}", context.env_config.version);
        self.functions.invoke().function_name(name).invocation_type(InvocationType::Event).send().await?;
        Ok(())
    }

    /// The event counts the runs.
    async fn once_more(&self, task: &Task) -> Result<(), Error> {
        if task.runs >= MAX_RUNS {
            return Err("given up".into());
        }
        self.start(&Task { runs: task.runs + 1, left: task.left, key: task.key.clone(), job: None }).await
    }

    async fn until_nothing_is_left(&self, task: Task) -> Result<(), Error> {
        let Some(left) = task.left.checked_sub(1) else { return Ok(()) };
        self.start(&Task { left, ..task }).await
    }

    async fn start(&self, task: &Task) -> Result<(), Error> {
        let call = self.functions.invoke().function_name(&self.own_name).payload(Blob::new(serde_json::to_vec(task)?));
        call.invocation_type(InvocationType::Event).send().await?;
        Ok(())
    }

    /// The run that is started does the work, and this one answers: two kinds of event, and a chain of two.
    async fn accept(&self, task: &Task) -> Result<(), Error> {
        let Some(job) = &task.job else { return self.accept_later(task).await };
        println!("working on {job}");
        Ok(())
    }

    async fn accept_later(&self, task: &Task) -> Result<(), Error> {
        self.start(&Task { job: Some(task.key.clone()), key: String::new(), runs: 0, left: 0 }).await
    }

    /// Asks about itself, and runs nothing.
    async fn look_up(&self) -> Result<(), Error> {
        self.functions.get_function().function_name(&self.own_name).send().await?;
        Ok(())
    }
}
