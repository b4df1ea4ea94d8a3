// netlify_lambda_http 0.2.

pub use http::{self, Response};
pub use netlify_lambda::{self as lambda, Context};
pub type Request = http::Request<Body>;
#[derive(Debug, Default)]
pub enum Body {
    #[default]
    Empty,
    Text(String),
    Binary(Vec<u8>),
}
pub struct Adapter<H>(H);
pub fn handler<H>(handler: H) -> Adapter<H> {}
pub fn proxy_handler<H>(handler: H) -> Adapter<H> {}
pub trait IntoResponse {}
pub trait RequestExt {}
