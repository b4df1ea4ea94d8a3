//! An extension: its event loop belongs to the runtime, its handlers are called per event.

use lambda_extension::{Error, Extension, LambdaEvent, LambdaLog, NextEvent, SharedService, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let events = service_fn(on_event);
    let logs = SharedService::new(service_fn(on_logs));
    Extension::new().with_events(&["INVOKE"]).with_events_processor(events).with_logs_processor(logs).run().await
}

async fn on_event(event: LambdaEvent) -> Result<(), Error> {
    if let NextEvent::Shutdown(shutdown) = event.next {
        tracing::info!(?shutdown, "shutting down");
        std::process::exit(1); //~ process-exit
    }
    Ok(())
}

async fn on_logs(logs: Vec<LambdaLog>) -> Result<(), Error> {
    if logs.is_empty() {
        std::process::exit(1); //~ process-exit
    }
    Ok(())
}
