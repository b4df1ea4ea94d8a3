//! Shuttle before it ran programs: it makes one of a library, and the function below its attribute gives the server.

#[macro_use]
extern crate rocket;

#[get("/")]
async fn index() -> String {
    std::fs::read_to_string("index.html").unwrap_or_default() //~ blocking-call-in-async
}

#[shuttle_service::main]
async fn rocket() -> shuttle_service::ShuttleRocket {
    println!("{}", std::fs::read_to_string("greeting.txt").unwrap_or_default());
    Ok(rocket::build().mount("/", routes![index]))
}
