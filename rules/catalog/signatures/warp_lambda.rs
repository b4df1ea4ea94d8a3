// warp_lambda.

pub use lambda_http;
pub use warp;
pub async fn run<S>(service: S) -> Result<(), lambda_runtime::Error> {}
pub struct WarpAdapter<S>(S);
impl<S> WarpAdapter<S> {
    pub fn new(warp_service: S) -> Self {}
}
