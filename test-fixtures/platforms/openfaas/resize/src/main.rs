//! A function as it should be: the watchdog asks, the picture is made smaller on a thread of its own.

mod picture;

use warp::Filter;
use warp::http::StatusCode;

#[tokio::main]
async fn main() {
    let route = warp::post().and(warp::body::content_length_limit(4 << 20)).and(warp::body::bytes()).and_then(resize);
    warp::serve(route).run(([0, 0, 0, 0], 3000)).await;
}

async fn resize(body: bytes::Bytes) -> Result<Box<dyn warp::Reply>, std::convert::Infallible> {
    let made = tokio::task::spawn_blocking(move || picture::smaller(&body)).await;
    Ok(match made {
        Ok(Ok(bytes)) => Box::new(bytes),
        Ok(Err(error)) => Box::new(warp::reply::with_status(error.to_string(), StatusCode::BAD_REQUEST)),
        Err(_) => Box::new(StatusCode::INTERNAL_SERVER_ERROR),
    })
}
