// lambda-web.

pub use lambda_runtime::Error as LambdaError;
pub use actix_web;
pub use rocket;
pub fn is_running_on_lambda() -> bool {}
pub async fn run_actix_on_lambda<F>(factory: F) -> Result<(), LambdaError> {}
pub async fn run_hyper_on_lambda<S>(svc: S) -> Result<(), LambdaError> {}
pub async fn launch_rocket_on_lambda<P>(r: rocket::Rocket<P>) -> Result<(), LambdaError> {}
