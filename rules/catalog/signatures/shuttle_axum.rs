// shuttle_axum 0.57.

pub use axum;
pub struct AxumService(pub axum::Router);
impl From<axum::Router> for AxumService {
    fn from(router: axum::Router) -> Self {}
}
pub type ShuttleAxum = Result<AxumService, shuttle_runtime::Error>;
