//! The same collectors, flushed before the answer, and others that need no flush.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use opentelemetry_sdk::logs::{BatchLogProcessor, SdkLoggerProvider};
use opentelemetry_sdk::metrics::SdkMeterProvider;
use opentelemetry_sdk::trace::{BatchSpanProcessor, SdkTracerProvider};
use serde_json::Value;

/// Of the same name, and direct.
struct Export;

impl Export {
    fn with_batch_exporter(self, _name: &str) -> Self {
        self
    }
}

struct Telemetry {
    spans: SdkTracerProvider,
    lines: SdkLoggerProvider,
    numbers: SdkMeterProvider,
}

impl Telemetry {
    fn new() -> Self {
        let spans = BatchSpanProcessor::builder(opentelemetry_stdout::SpanExporter::default()).build();
        let lines = BatchLogProcessor::builder(opentelemetry_stdout::LogExporter::default()).build();
        Self {
            spans: SdkTracerProvider::builder().with_span_processor(spans).build(),
            lines: SdkLoggerProvider::builder().with_log_processor(lines).build(),
            numbers: SdkMeterProvider::builder().with_periodic_exporter(opentelemetry_stdout::MetricExporter::default()).build(),
        }
    }

    fn send(&self) {
        let _ = self.spans.force_flush();
        let _ = self.lines.force_flush();
        let _ = self.numbers.force_flush();
    }
}

fn direct() -> SdkTracerProvider {
    SdkTracerProvider::builder().with_simple_exporter(opentelemetry_stdout::SpanExporter::default()).build()
}

fn batched() -> SdkTracerProvider {
    SdkTracerProvider::builder().with_batch_exporter(opentelemetry_stdout::SpanExporter::default()).build()
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let telemetry = Telemetry::new();
    let _others = (direct(), batched(), Export.with_batch_exporter("stdout"));
    let (_writer, _guard) = tracing_appender::non_blocking(std::io::stdout());
    let telemetry = &telemetry;
    run(service_fn(move |event: LambdaEvent<Value>| async move {
        let answer = handler(event).await;
        telemetry.send();
        answer
    }))
    .await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    Ok(event.payload)
}
