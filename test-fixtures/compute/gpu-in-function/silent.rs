//! Programs that also run where there is no GPU.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use ort::execution_providers::CPUExecutionProvider;
use ort::session::Session;
use serde_json::Value;

type Device = candle_core::Device;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let device = Device::cuda_if_available(0)?;
    let best = best()?;
    let other = candle_core::Device::new_metal(0).unwrap_or(Device::Cpu);
    let caught = opened().unwrap_or(Device::Cpu);
    let context = match cudarc::driver::CudaContext::new(0) {
        Ok(context) => context.ordinal(),
        Err(_) => 0,
    };
    println!("{} {} {} {} {context}", device.is_cuda(), best.is_cuda(), other.is_cuda(), caught.is_cuda());
    let kept = cudarc::driver::CudaDevice::new(0);
    println!("{}", kept.is_ok());
    let provider = CPUExecutionProvider::default().build();
    let model = Session::builder()?.with_execution_providers([provider])?.commit_from_file("/opt/model.onnx")?;
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &model))).await
}

/// Asks first.
fn best() -> Result<Device, Error> {
    Ok(if candle_core::utils::cuda_is_available() { candle_core::Device::new_cuda(0)? } else { Device::Cpu })
}

/// Whoever calls it has another plan.
fn opened() -> Result<Device, candle_core::Error> {
    let device = candle_core::Device::new_cuda(0)?;
    Ok(device)
}

async fn handler(event: LambdaEvent<Value>, model: &Session) -> Result<Value, Error> {
    let none = llama_cpp_2::model::params::LlamaModelParams::default().with_n_gpu_layers(0);
    println!("{} {}", none.n_gpu_layers(), model.run_async(()).await?.len());
    println!("{}", Farm::new_cuda(3).cows);
    Ok(event.payload)
}

/// A breed, not a device.
struct Farm {
    cows: usize,
}

impl Farm {
    fn new_cuda(cows: usize) -> Self {
        Self { cows }
    }
}

/// Nobody calls it.
#[allow(dead_code)]
fn bench() -> Result<Device, candle_core::Error> {
    candle_core::Device::new_cuda(0)
}
