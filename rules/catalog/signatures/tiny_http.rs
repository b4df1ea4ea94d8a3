// tiny_http 0.12.

pub struct Server;
impl Server {
    pub fn http<A: std::net::ToSocketAddrs>(addr: A) -> Result<Server, Box<dyn std::error::Error + Send + Sync>> {}
    pub fn recv(&self) -> std::io::Result<Request> {}
    pub fn recv_timeout(&self, timeout: std::time::Duration) -> std::io::Result<Option<Request>> {}
    pub fn try_recv(&self) -> std::io::Result<Option<Request>> {}
    pub fn incoming_requests(&self) -> IncomingRequests {}
}
pub struct IncomingRequests;
impl Iterator for IncomingRequests {
    type Item = Request;
    fn next(&mut self) -> Option<Request> {}
}
pub struct Request;
impl Request {
    pub fn url(&self) -> &str {}
    pub fn as_reader(&mut self) -> &mut dyn std::io::Read {}
    pub fn respond<R>(self, response: Response<R>) -> std::io::Result<()> {}
}
#[otherwise(returns = "Response")]
pub struct Response<R>(R);
impl<R> Response<R> {
    pub fn with_status_code<S>(self, code: S) -> Response<R> {}
    pub fn with_header<H>(self, header: H) -> Response<R> {}
}
impl Response<std::io::Cursor<Vec<u8>>> {
    pub fn from_string<S: Into<String>>(data: S) -> Self {}
    pub fn from_data<D: Into<Vec<u8>>>(data: D) -> Self {}
}
