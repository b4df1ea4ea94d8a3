// shuttle_actix_web 0.57.

pub use actix_web;
pub struct ActixWebService<F>(pub F);
impl<F> From<F> for ActixWebService<F> {
    fn from(service_config: F) -> Self {}
}
pub type ShuttleActixWeb<F> = Result<ActixWebService<F>, shuttle_runtime::Error>;
