//! An order function that collects all it can, and sends it when the process ends.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use opentelemetry_sdk::logs::{BatchLogProcessor, SdkLoggerProvider};
use opentelemetry_sdk::metrics::SdkMeterProvider;
use opentelemetry_sdk::trace::{BatchSpanProcessor, SdkTracerProvider};
use serde_json::Value;
use tracing_appender::non_blocking::{NonBlocking, NonBlockingBuilder, WorkerGuard};

struct Telemetry {
    spans: SdkTracerProvider,
    lines: SdkLoggerProvider,
    numbers: SdkMeterProvider,
}

impl Telemetry {
    fn new() -> Self {
        Self { spans: spans(), lines: lines(), numbers: numbers() }
    }

    fn close(&self) {
        let _ = self.spans.force_flush();
        let _ = self.lines.shutdown();
        let _ = self.numbers.shutdown();
    }
}

fn spans() -> SdkTracerProvider {
    let exporter = opentelemetry_stdout::SpanExporter::default();
    SdkTracerProvider::builder()
        .with_batch_exporter(exporter) //~ unflushed-telemetry "AWS Lambda freezes the instance"
        .build()
}

fn lines() -> SdkLoggerProvider {
    let exporter = opentelemetry_stdout::LogExporter::default();
    SdkLoggerProvider::builder().with_batch_exporter(exporter).build() //~ unflushed-telemetry
}

fn numbers() -> SdkMeterProvider {
    let exporter = opentelemetry_stdout::MetricExporter::default();
    SdkMeterProvider::builder().with_periodic_exporter(exporter).build() //~ unflushed-telemetry
}

fn processors() -> (SdkTracerProvider, SdkLoggerProvider) {
    let spans = BatchSpanProcessor::builder(opentelemetry_stdout::SpanExporter::default()).build(); //~ unflushed-telemetry
    let lines = BatchLogProcessor::builder(opentelemetry_stdout::LogExporter::default()).build(); //~ unflushed-telemetry
    let spans = SdkTracerProvider::builder().with_span_processor(spans).build();
    (spans, SdkLoggerProvider::builder().with_log_processor(lines).build())
}

fn writers() -> [WorkerGuard; 3] {
    let (_, out) = tracing_appender::non_blocking(std::io::stdout()); //~ unflushed-telemetry "`non_blocking` sends from the background"
    let (_, err) = NonBlocking::new(std::io::stderr()); //~ unflushed-telemetry
    let (_, audit) = NonBlockingBuilder::default().lossy(false).finish(std::io::stdout()); //~ unflushed-telemetry
    [out, err, audit]
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let telemetry = Telemetry::new();
    let _processors = processors();
    let _guards = writers();
    run(service_fn(handler)).await?;
    telemetry.close();
    Ok(())
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    Ok(event.payload)
}
