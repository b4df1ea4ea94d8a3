//! Routes that macros write, with names that `paste` joins.

use std::sync::Mutex;

use worker::{Context, Env, Request, Response, Result, RouteContext, Router, event};

static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static

macro_rules! handler {
    ($name:path) => {
        |req: Request, ctx: RouteContext<()>| async { $name(req, ctx.env).await }
    };
}

macro_rules! add_route {
    ($router:ident, $method:ident, $route:expr, $name:path) => {
        paste::item! {
            let $router = $router.[<$method _async>]($route, handler!($name));
        }
    };
}

macro_rules! add_routes {
    ($router:ident) => {
        add_route!($router, get, "/list", list);
        add_route!($router, post, "/new", create);
    };
}

#[event(fetch)]
async fn main(req: Request, env: Env, _ctx: Context) -> Result<Response> {
    let router = Router::new();
    add_routes!(router);
    router.run(req, env).await
}

async fn list(_req: Request, _env: Env) -> Result<Response> {
    Response::ok("none")
}

async fn create(req: Request, _env: Env) -> Result<Response> {
    if let Ok(mut seen) = SEEN.lock() {
        seen.push(req.path());
    }
    Response::ok("created")
}
