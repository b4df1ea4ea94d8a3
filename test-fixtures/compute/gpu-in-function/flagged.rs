//! Code of a workstation, in a function.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use ort::execution_providers::{CUDAExecutionProvider, TensorRTExecutionProvider};
use ort::session::Session;
use serde_json::{Value, json};

const LAYERS: u32 = 99;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let device = candle_core::Device::new_cuda(0)?; //~ gpu-in-function "`candle_core::Device::new_cuda` asks for a GPU, and instances of AWS Lambda have none: this fails every time"
    let reviews = reviews()?;
    let context = cust::quick_init().expect("the machine has a GPU"); //~ gpu-in-function "`cust::quick_init`"
    println!("{}", device.is_cuda());
    let answer = run(service_fn(|event: LambdaEvent<Value>| handler(event, &reviews))).await;
    drop(context);
    answer
}

fn reviews() -> Result<Session, Error> {
    let provider = CUDAExecutionProvider::default().with_device_id(0).build(); //~ gpu-in-function "the work falls back to cores"
    let faster = TensorRTExecutionProvider::default().build(); //~ gpu-in-function
    Ok(Session::builder()?.with_execution_providers([faster, provider])?.commit_from_file("/opt/reviews.onnx")?)
}

async fn handler(event: LambdaEvent<Value>, reviews: &Session) -> Result<Value, Error> {
    let reviews = reviews.run_async(()).await?.len();
    let sum = Summing::start()?.sum(event.payload.to_string().len()).await?;
    let pictures = pictures().await?;
    let layers = llama_cpp_2::model::params::LlamaModelParams::default().with_n_gpu_layers(LAYERS); //~ gpu-in-function "`llama_cpp_2::model::params::LlamaModelParams::with_n_gpu_layers`"
    Ok(json!([reviews, sum, pictures, layers.n_gpu_layers()]))
}

/// Sums on the device.
struct Summing {
    context: std::sync::Arc<cudarc::driver::CudaContext>,
}

impl Summing {
    fn start() -> Result<Self, Error> {
        Ok(Self { context: context()? })
    }

    async fn sum(&self, upto: usize) -> Result<usize, Error> {
        Ok((0..upto).sum::<usize>() + self.context.ordinal())
    }
}

fn context() -> Result<std::sync::Arc<cudarc::driver::CudaContext>, Error> {
    cudarc::driver::CudaContext::new(0).map_err(Error::from) //~ gpu-in-function "`cudarc::driver::CudaContext::new`"
}

async fn pictures() -> Result<usize, Error> {
    let device = old().unwrap();
    Ok(device.ordinal())
}

fn old() -> Result<std::sync::Arc<cudarc::driver::CudaDevice>, cudarc::driver::DriverError> {
    cudarc::driver::CudaDevice::new(1) //~ gpu-in-function
}
